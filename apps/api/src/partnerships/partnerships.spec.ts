import { BINDING_PARTNERSHIP_STATES, PARTNERSHIP_STATES } from '@penc/domain';
import { Clock } from '@penc/platform';
import type { Account } from '../../../../test/system/accounts';
import { change, draftedPartnership, read, xof } from '../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { signatoryOf } from '../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Posting {
  readonly id: string;
  readonly coverage: { status: string; percent: number; covered: { value: string } };
}
interface Entry {
  readonly event: string;
  readonly sentence: string;
  readonly side: string | null;
}
const sustainability = { ownerAfter: 'Commune de Tanaff', budgetLine: '6211', yearlyCost: xof(600_000) };

describe('A partnership', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let observer: Account;
  let stranger: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await signatoryOf(system, await system.account());
    agency = await signatoryOf(system, await system.account({ type: 'cooperation-agency' }));
    observer = await system.account({ role: 'observer' });
    stranger = await system.account();
  });
  afterAll(() => system.stop());

  async function drafted(): Promise<{ id: string; needId: string; offerId: string }> {
    const [need, offer] = [
      await ard.client.post<Posting>('/needs', aNeed()),
      await agency.client.post<Posting>('/offers', anOffer()),
    ];
    const id = await draftedPartnership(system.storage, need.body.id, offer.body.id);
    return { id, needId: need.body.id, offerId: offer.body.id };
  }
  async function active(lines: readonly object[] = [{ modality: 'grant', agreed: xof(40_000_000) }]) {
    const made = await drafted();
    await change(ard, made.id, { lines, move: 'sign' });
    await change(agency, made.id, { move: 'sign' });
    await change(agency, made.id, { move: 'start' });
    return made;
  }
  const coverage = async (needId: string) => (await ard.client.get<Posting>(`/needs/${needId}`)).body.coverage;

  it('moves from draft to completion, its lines written back as they were read', async () => {
    const { id, needId } = await drafted();
    const tranches = [{ amount: xof(15_000_000), due: '2100-06-01', condition: 'Rapport d’étape' }];
    const lines = [
      { modality: 'grant', agreed: xof(40_000_000), tranches },
      { modality: 'training', inKind: { what: 'Formation', quantity: 2.5, unit: 'jour', value: xof(500_000) } },
    ];
    await change(ard, id, { lines });
    const before = await read(ard.client, id);
    const once = await change(ard, id, { lines: before.lines, move: 'sign' });
    expect(once).toMatchObject({ status: 'drafted', signatures: [{ side: 'need', membershipId: ard.membershipId }] });
    const signed = await change(agency, id, { lines: once.lines, move: 'sign' });
    expect(signed).toMatchObject({ status: 'signed', moves: ['start', 'end'], lines: before.lines });
    expect(signed.signatures).toHaveLength(2);
    await change(agency, id, { move: 'start' });
    expect(await change(ard, id, { move: 'complete' })).toMatchObject({
      errors: [
        { pointer: '/sustainability/ownerAfter', code: 'required' },
        { pointer: '/sustainability/budgetLine', code: 'required' },
        { pointer: '/sustainability/yearlyCost', code: 'required' },
      ],
    });
    await change(ard, id, { sustainability: { ownerAfter: 'Commune', budgetLine: 'x' } });
    const done = await change(ard, id, { sustainability, move: 'complete' });
    expect(done).toMatchObject({ status: 'completed', moves: [], sustainability });
    expect(await coverage(needId)).toMatchObject({ status: 'covered', percent: 100 });
    const [record] = await system.storage.read(
      'SELECT sectors, amount_xof::integer AS amount FROM track_records WHERE partnership_id = $1',
      [id],
    );
    expect(record).toEqual({ sectors: ['31120', '16020'], amount: 40_000_000 });
    expect(await change(agency, id, { lines: [] })).toMatchObject({ code: 'illegal-move' });
    expect(await change(agency, id, { move: 'end', reason: 'mutual' })).toMatchObject({
      code: 'illegal-move',
      detail: 'Ce partenariat est dans l’état «\u00a0achevé\u00a0»\u00a0: il n’est pas possible de le résilier.',
    });
  });

  it('is a reference for what it has delivered, not for what had been agreed', async () => {
    const { id } = await active([
      { modality: 'grant', agreed: xof(30_000_000), delivered: xof(5_000_000) },
      { modality: 'loan', agreed: xof(10_000_000) },
    ]);
    await change(ard, id, { sustainability, move: 'complete' });
    const record = await system.storage.read(
      'SELECT amount_xof::integer AS amount FROM track_records WHERE partnership_id = $1',
      [id],
    );
    expect(record).toEqual([{ amount: 15_000_000 }]);
    // which tells nobody else with whom it was
    const readBy = async ({ client }: Account) => {
      const path = `/organisations/${agency.organisationId}/track-record?limit=100`;
      const { items } = (await client.get<{ items: { partnershipId: string | null; title: string }[] }>(path)).body;
      return items.find(({ partnershipId }) => partnershipId === id)?.title ?? null;
    };
    const { title } = (await agency.client.get<{ need: { title: string } }>(`/partnerships/${id}`)).body.need;
    expect(await Promise.all([agency, ard, stranger, observer].map(readBy))).toEqual([title, null, null, null]);
  });

  it('what it is to be kept by is merged: null removes, the rest stays', async () => {
    const { id } = await drafted();
    await change(ard, id, { sustainability });
    const { ownerAfter, yearlyCost } = sustainability;
    expect(await change(agency, id, { sustainability: { budgetLine: null } })).toHaveProperty('sustainability', {
      ownerAfter,
      yearlyCost,
    });
  });

  it('one that ends gives back what was not delivered, and says why it ended', async () => {
    const { id, needId } = await active([{ modality: 'grant', agreed: xof(40_000_000), delivered: xof(10_000_000) }]);
    expect(await change(ard, id, { move: 'end' })).toMatchObject({
      errors: [{ pointer: '/reason', code: 'reason-required' }],
    });
    const ended = await change(ard, id, { move: 'end', reason: 'funding', note: 'Le bailleur s’est retiré.' });
    expect(ended).toMatchObject({ status: 'ended', endedReason: 'funding' });
    expect(await coverage(needId)).toMatchObject({ status: 'partly', percent: 25 });
  });

  it('is suspended with a reason, and resumed by the side that suspended it, with a word', async () => {
    const { id } = await active();
    expect(await change(agency, id, { move: 'suspend' })).toMatchObject({ errors: [{ pointer: '/reason' }] });
    const suspended = await change(agency, id, { move: 'suspend', reason: 'breach' });
    expect(suspended).toMatchObject({ status: 'suspended', suspendedReason: 'breach', moves: ['resume', 'end'] });
    const note = 'Le rapport est arrivé.';
    expect(await change(ard, id, { move: 'resume', note })).toMatchObject({ code: 'other-sides-move', status: 403 });
    expect(await change(agency, id, { move: 'resume' })).toMatchObject({
      errors: [{ pointer: '/note', code: 'move-note-required' }],
    });
    expect(await change(agency, id, { move: 'resume', note })).toMatchObject({
      status: 'active',
      suspendedReason: null,
    });
    const notes = await ard.client.get<{ items: object[] }>(`/partnerships/${id}/notes`);
    expect(notes.body.items).toMatchObject([{ side: 'offer', move: 'resume', text: note }]);
  });

  it('once completed gives back what a line did not deliver, and keeps what a line says nothing of', async () => {
    const { id, needId, offerId } = await active([
      { modality: 'grant', agreed: xof(10_000_000), delivered: xof(4_000_000) },
      { modality: 'training', agreed: xof(2_000_000) },
    ]);
    const taken = async () =>
      (await system.storage.read('SELECT (posting_commitment($1)).committed_xof::integer AS taken', [offerId]))[0];
    expect([await taken(), (await coverage(needId)).covered.value]).toEqual([{ taken: 12_000_000 }, '12000000']);
    expect(await change(ard, id, { sustainability, move: 'complete' })).toMatchObject({ status: 'completed' });
    expect([await taken(), (await coverage(needId)).covered.value]).toEqual([{ taken: 6_000_000 }, '6000000']);
  });

  it.each(PARTNERSHIP_STATES)('%s: what it agrees counts where the domain says that it binds', async (status) => {
    const { id, needId } = await drafted();
    const over = status === 'ended' ? { delivered: xof(1_000_000) } : {};
    await change(ard, id, { lines: [{ modality: 'grant', agreed: xof(10_000_000), ...over }] });
    await system.storage.read('UPDATE partnerships SET status = $2 WHERE id = $1 RETURNING id', [id, status]);
    const binds = BINDING_PARTNERSHIP_STATES.includes(status);
    const expected = binds ? '10000000' : status === 'ended' ? '1000000' : '0';
    expect((await coverage(needId)).covered.value).toBe(expected);
  });

  it('is edited by those who read its present revision, and changes something', async () => {
    const { id } = await drafted();
    expect(await change(ard, id, {})).toMatchObject({ errors: [{ code: 'nothing-to-change' }] });
    expect(await change(ard, id, { revision: 7, lines: [] })).toMatchObject({ code: 'stale-revision' });
    expect(await change(ard, id, { lines: [] })).toMatchObject({ revision: 2, lines: [] });
  });

  it.each(['need', 'offer'] as const)(
    'whose %s is for the coordinators alone is shown to no observer, by its id or in the list',
    async (kind) => {
      const { id, needId, offerId } = await drafted();
      const seen = async () => {
        const { body } = await observer.client.get<{ items: { id: string }[] }>(`/partnerships?needId=${needId}`);
        return [(await observer.client.get(`/partnerships/${id}`)).status, body.items.length];
      };
      expect(await seen()).toEqual([200, 1]);
      const [owner, path] = kind === 'need' ? [ard, `/needs/${needId}`] : [agency, `/offers/${offerId}`];
      await owner.client.patch(path, { revision: 1, visibility: 'coordinators' });
      expect(await seen()).toEqual([404, 0]);
    },
  );

  it('of a posting that is embargoed is shown to observers from the day on, by the clock of the database', async () => {
    const { id, needId } = await drafted();
    await ard.client.patch(`/needs/${needId}`, { revision: 1, embargoUntil: '2099-01-01' });
    expect((await observer.client.get(`/partnerships/${id}`)).status).toBe(404);
    const clock = jest.spyOn(system.api.get(Clock), 'now').mockReturnValue(new Date('2099-01-01T12:00:00Z'));
    expect((await observer.client.get(`/partnerships/${id}`)).status).toBe(200);
    clock.mockRestore();
  });

  it('keeps the notes that its two sides write, in their order, and shows them to no observer', async () => {
    const { id } = await drafted();
    const path = `/partnerships/${id}/notes`;
    for (const [account, text] of [
      [ard, 'Le conseil se réunit en mai.'],
      [agency, 'Noted, thank you.'],
    ] as const) {
      const key = { headers: { 'idempotency-key': text.slice(0, 2) } };
      const first = await account.client.post(path, { text }, key);
      expect(first).toMatchObject({ status: 201, body: { text, move: null } });
      expect((await account.client.post(path, { text }, key)).body).toEqual(first.body);
    }
    const { body } = await ard.client.get<{ items: { side: string }[]; nextCursor: string }>(`${path}?limit=1`);
    const rest = await ard.client.get<{ items: object[] }>(`${path}?limit=1&cursor=${body.nextCursor}`);
    expect([...body.items, ...rest.body.items]).toMatchObject([{ side: 'offer' }, { side: 'need' }]);
    expect((await observer.client.get(path)).status).toBe(403);
    expect((await stranger.client.get(path)).status).toBe(404);
    expect((await stranger.client.post(path, { text: 'x' })).status).toBe(404);
    const erase = system.storage.read('DELETE FROM partnership_notes WHERE partnership_id = $1', [id]);
    await expect(erase).rejects.toThrow('append-only');
  });

  it('tells its history to all who may read it, in their language', async () => {
    const { id } = await active();
    const { body } = await agency.client.in('en').get<{ items: Entry[] }>(`/partnerships/${id}/history`);
    expect(body.items.map(({ event, side }) => `${event} ${side}`)).toEqual([
      'start offer',
      'sign offer',
      'signature need',
      'edit need',
    ]);
    expect(body.items.map(({ sentence }) => sentence)).toContain('The agreement is signed by both sides.');
    await change(ard, id, { move: 'end', reason: 'funding' });
    const after = await agency.client.in('en').get<{ items: Entry[] }>(`/partnerships/${id}/history`);
    expect(after.body.items[0]?.sentence).toBe('The partnership has ended. Reason: funding withdrawn.');
    expect((await observer.client.get(`/partnerships/${id}/history`)).status).toBe(200);
    expect((await stranger.client.get(`/partnerships/${id}/history`)).status).toBe(404);
  });
});
