import type { Account } from '../../../../../test/system/accounts';
import {
  type PartnershipSeen,
  change,
  draftedPartnership,
  read,
  xof,
} from '../../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { signatoryOf } from '../../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

describe('The lines of a partnership', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await signatoryOf(system, await system.account());
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency' }));
  });
  afterAll(() => system.stop());

  const tranches = [
    { amount: xof(15_000_000), due: '2100-06-01' },
    { amount: xof(5_000_000), due: '2100-09-01', condition: 'Rapport d’étape' },
  ];
  const lines = [{ modality: 'grant', agreed: xof(20_000_000), tranches }];

  async function drafted(): Promise<string> {
    const need = await ard.client.post<{ id: string }>('/needs', aNeed());
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer());
    return draftedPartnership(system.storage, need.body.id, offer.body.id);
  }
  async function signed(): Promise<string> {
    const id = await drafted();
    await change(ard, id, { lines, move: 'sign' });
    await change(agency, id, { move: 'sign' });
    return id;
  }
  const faults = ({ errors = [] }: PartnershipSeen) => errors.map(({ pointer, code }) => `${pointer} ${code}`);

  it.each([
    [
      'more delivered than agreed',
      { modality: 'grant', agreed: xof(20), delivered: xof(30) },
      '/lines/0/delivered line-delivered-above-agreed',
    ],
    [
      'tranches above what is agreed',
      { modality: 'grant', agreed: xof(19_999_999), tranches },
      '/lines/0/tranches tranches-above-agreed',
    ],
    [
      'a tranche in another currency',
      { modality: 'grant', agreed: { value: '100000', currency: 'EUR' }, tranches: [tranches[0]] },
      '/lines/0/tranches/0/amount/currency tranche-currency',
    ],
    ['tranches of nothing', { modality: 'grant', tranches }, '/lines/0/agreed agreed-before-tranches'],
    [
      'money and things in one line',
      { modality: 'grant', agreed: xof(1), inKind: { what: 'Ciment', quantity: 1, unit: 'tonne' } },
      '/lines/0/inKind line-in-kind-with-money',
    ],
    [
      'more things delivered than promised',
      { modality: 'equipment', inKind: { what: 'Ciment', quantity: 1, unit: 'tonne', delivered: 1.1 } },
      '/lines/0/inKind/delivered line-delivered-above-agreed',
    ],
    [
      'none of a thing',
      { modality: 'equipment', inKind: { what: 'Ciment', quantity: 0, unit: 'tonne' } },
      '/lines/0/inKind/quantity out-of-range',
    ],
    [
      'a tranche that comes paid',
      { modality: 'grant', agreed: xof(20), tranches: [{ amount: xof(9), due: '2100-01-01', status: 'disbursed' }] },
      '/lines/0/tranches/0/status status-not-allowed',
    ],
    [
      'a delivery that no tranche shows',
      { modality: 'grant', agreed: xof(20), delivered: xof(5), tranches: [{ amount: xof(9), due: '2100-01-01' }] },
      '/lines/0/delivered delivered-from-tranches',
    ],
    [
      'the id of something else',
      { id: '0f6a0000-0000-4000-8000-000000000000', modality: 'grant' },
      '/lines/0/id id-not-here',
    ],
    [
      'an unknown field of a tranche',
      { modality: 'grant', agreed: xof(20), tranches: [{ amount: xof(9), due: '2100-01-01', paid: true }] },
      '/lines/0/tranches/0/paid unknown-field',
    ],
  ])('%s is refused', async (_, line, expected) => {
    expect(faults(await change(ard, await drafted(), { lines: [line] }))).toEqual([expected]);
  });

  it('and their tranches keep their ids, wherever they move', async () => {
    const id = await drafted();
    const [grant] = (await change(ard, id, { lines })).lines;
    const training = { modality: 'training', agreed: xof(1_000_000) };
    const moved = await change(agency, id, {
      lines: [
        training,
        {
          ...grant,
          agreed: xof(21_000_000),
          tranches: [grant?.tranches[1], grant?.tranches[0], { ...tranches[0], amount: xof(1_000_000) }],
        },
      ],
    });
    expect(moved.lines[1]?.id).toBe(grant?.id);
    expect(moved.lines[1]?.tranches.map((one) => one.id).slice(0, 2)).toEqual([
      grant?.tranches[1]?.id,
      grant?.tranches[0]?.id,
    ]);
    const alone = await change(ard, id, { lines: [moved.lines[1]] });
    expect(alone.lines).toEqual([moved.lines[1]]);
    expect(faults(await change(ard, id, { lines: [alone.lines[0], alone.lines[0]] }))).toEqual([
      '/lines/1/id id-twice',
    ]);
  });

  it('are settled by the signatures: what was delivered may change, and nothing else', async () => {
    const id = await drafted();
    const plain = [
      { modality: 'grant', agreed: xof(20_000_000) },
      { modality: 'equipment', inKind: { what: 'Ciment', quantity: 12, unit: 'tonne' } },
    ];
    await change(ard, id, { lines: plain, move: 'sign' });
    const both = await change(agency, id, { move: 'sign' });
    const [grant, cement] = both.lines as unknown as [object, { inKind: object }];
    const delivered = [
      { ...grant, delivered: xof(4_000_000) },
      { ...cement, inKind: { ...cement.inKind, delivered: 3 } },
    ];
    expect((await change(ard, id, { lines: delivered })).lines).toEqual(delivered);
    const more = [{ ...grant, agreed: xof(21_000_000) }, cement];
    expect(await change(agency, id, { lines: more })).toMatchObject({ code: 'terms-settled', status: 409 });
    expect(await change(agency, id, { lines: [grant] })).toMatchObject({ code: 'terms-settled' });
  });

  it('a signature given to other terms lapses; one given to the same stays', async () => {
    const id = await drafted();
    const first = await change(ard, id, { lines, move: 'sign' });
    const same = await change(agency, id, { lines });
    expect(same.signatures).toEqual(first.signatures);
    const [line] = same.lines;
    const other = await change(agency, id, { lines: [{ ...line, agreed: xof(21_000_000) }], move: 'sign' });
    expect(other).toMatchObject({ status: 'drafted', signatures: [{ side: 'offer' }] });
    expect(await change(ard, id, { move: 'sign' })).toMatchObject({ status: 'signed' });
  });

  it('that change along with a move are told with it: neither side has to guess what it now signs', async () => {
    const id = await drafted();
    await change(ard, id, { lines, move: 'sign' });
    const other = [{ modality: 'grant', agreed: xof(21_000_000) }];
    const approvals = [{ kind: 'deliberation', body: 'Conseil', required: true }];
    expect(await change(agency, id, { lines: other, approvals, move: 'submit' })).toMatchObject({
      status: 'in-approval',
      signatures: [],
    });
    await change(agency, id, { move: 'redraft' });
    const { lines: same } = await read(agency.client, id);
    await change(agency, id, { lines: same, move: 'submit' });
    const messages = await system.storage.read<{ event: string; terms: string }>(
      `SELECT payload->>'event' AS event, payload->>'terms' AS terms FROM outbox
       WHERE message = 'partnership-changed' AND payload->>'partnershipId' = $1 ORDER BY id`,
      [id],
    );
    expect(messages.map(({ event, terms }) => `${event}: ${terms}`)).toEqual([
      'signature: changed',
      'submit: lapsed',
      'redraft: same',
      'submit: same',
    ]);
    const history = await ard.client.get<{ items: { event: string }[] }>(`/partnerships/${id}/history`);
    expect(history.body.items.map(({ event }) => event).toReversed()).toEqual([
      ...['edit', 'signature'],
      ...['lapse', 'submit'],
      ...['redraft', 'submit'],
    ]);
  });

  describe('in tranches', () => {
    const moveTranche = async (account: Account, id: string, index: number, action: string, body: object = {}) => {
      const { revision, lines: now } = await read(account.client, id);
      const tranche = now[0]?.tranches[index];
      const path = `/partnerships/${id}/tranches/${tranche?.id}/${action}`;
      return (await account.client.post<PartnershipSeen>(path, { revision, ...body })).body;
    };

    it('the need’s side calls, the offer’s side disburses: what is delivered follows', async () => {
      const id = await signed();
      expect((await moveTranche(ard, id, 0, 'request')).lines[0]?.tranches[0]).toMatchObject({ status: 'requested' });
      const paid = await moveTranche(agency, id, 0, 'disburse', { doneOn: '2024-01-31' });
      expect(paid.lines[0]).toMatchObject({
        delivered: xof(15_000_000),
        tranches: [{ status: 'disbursed', doneOn: '2024-01-31' }, { status: 'planned' }],
      });
      const all = await moveTranche(agency, id, 1, 'disburse');
      expect(all.lines[0]).toMatchObject({ delivered: xof(20_000_000) });
      // of several, which
      const path = `/partnerships/${id}/history?limit=1`;
      const [last] = (await agency.client.in('en').get<{ items: { sentence: string }[] }>(path)).body.items;
      expect(last?.sentence.replaceAll('\u00a0', ' ')).toBe('A tranche was disbursed: 5,000,000 F CFA.');
      expect(await moveTranche(agency, id, 1, 'withhold', { withheldFor: 'x' })).toMatchObject({
        code: 'illegal-move',
        detail:
          'Cette tranche est dans l’état «\u00a0tranche décaissée\u00a0»\u00a0: il n’est pas possible de la retenir.',
      });
      // written back as read
      expect((await change(ard, id, { lines: all.lines })).lines).toEqual(all.lines);
      await change(ard, id, { move: 'end', reason: 'mutual' });
      expect((await read(ard.client, id)).lines).toEqual(all.lines);
    });

    it('one that is withheld says why, and may be called again', async () => {
      const id = await signed();
      const withheldFor = 'Le rapport d’étape manque.';
      expect(faults(await moveTranche(agency, id, 1, 'withhold'))).toEqual(['/withheldFor required']);
      const kept = await moveTranche(agency, id, 1, 'withhold', { withheldFor });
      expect(kept.lines[0]?.tranches[1]).toMatchObject({ status: 'withheld', withheldFor });
      const again = await moveTranche(ard, id, 1, 'request');
      expect(again.lines[0]?.tranches[1]).toMatchObject({ status: 'requested' });
      expect(again.lines[0]?.tranches[1]).not.toHaveProperty('withheldFor');
    });

    it('each side makes its own moves, in their time', async () => {
      const draft = await drafted();
      await change(ard, draft, { lines });
      expect(await moveTranche(ard, draft, 0, 'request')).toMatchObject({ code: 'illegal-move' });
      const id = await signed();
      expect(await moveTranche(agency, id, 0, 'request')).toMatchObject({ code: 'other-sides-move', status: 403 });
      expect(await moveTranche(ard, id, 0, 'disburse')).toMatchObject({ code: 'other-sides-move' });
      expect(await moveTranche(ard, id, 0, 'withhold', { withheldFor: 'x' })).toMatchObject({
        code: 'other-sides-move',
      });
      expect(faults(await moveTranche(agency, id, 0, 'disburse', { doneOn: '2199-01-01' }))).toEqual([
        '/doneOn day-to-come',
      ]);
      await change(agency, id, { move: 'start' });
      await change(agency, id, { move: 'suspend', reason: 'breach' });
      expect(await moveTranche(agency, id, 0, 'disburse')).toMatchObject({ code: 'illegal-move' });
      const stranger = await system.account();
      const { revision, lines: now } = await read(ard.client, id);
      const path = `/partnerships/${id}/tranches/${now[0]?.tranches[0]?.id}/request`;
      expect((await stranger.client.post(path, { revision })).status).toBe(404);
    });
  });

  it('a quantity that was stored finer than is written now stands in the way of nothing, and stays', async () => {
    const id = await drafted();
    const seeds = { modality: 'equipment', inKind: { what: 'Semences', quantity: 1, unit: 'tonne' } };
    await change(ard, id, { lines: [...lines, seeds] });
    await system.storage.read(
      `UPDATE partnership_lines SET in_kind = in_kind || '{"quantity": 0.125}' WHERE partnership_id = $1
         AND in_kind IS NOT NULL RETURNING id`,
      [id],
    );
    await change(ard, id, { move: 'sign' });
    const quantityOf = ({ lines: [, line] }: PartnershipSeen) => (line as unknown as typeof seeds).inKind.quantity;
    const { lines: stored } = (await read(ard.client, id)) as unknown as { lines: [object, typeof seeds] };
    const [grant, fine] = stored;
    // another line, another field of this one: what was signed is signed
    for (const delivered of [undefined, 0.1]) {
      const touched = { ...fine, inKind: { ...fine.inKind, delivered } };
      const seen = await change(agency, id, { lines: [grant, touched] });
      expect([faults(seen), quantityOf(seen), seen.signatures.length]).toEqual([[], 0.125, 1]);
    }
    const finer = { ...fine, inKind: { ...fine.inKind, quantity: 0.126, delivered: 0.001 } };
    expect(faults(await change(agency, id, { lines: [grant, finer] }))).toEqual([
      '/lines/1/inKind/quantity two-decimals',
      '/lines/1/inKind/delivered two-decimals',
    ]);
    const rounded = { ...fine, inKind: { ...fine.inKind, quantity: 0.13 } };
    expect(quantityOf(await change(agency, id, { lines: [grant, rounded] }))).toBe(0.13);
  });
});
