import { PARTNERSHIP_EVENTS } from '@penc/domain';
import { messages } from '@penc/messages';
import type { Account } from '../../../../test/system/accounts';
import { comesLate, hasLeft, kindsTold } from '../../../../test/system/watching/notices';
import {
  change,
  draftedPartnership,
  moveTranche,
  signAndStart,
  xof,
} from '../../../../test/system/square/partnerships';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { signatoryOf } from '../../../../test/system/square/signatories';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('Of a partnership are told', () => {
  const db = database();
  let system: System;
  let cast: Record<'ard' | 'agency' | 'coordinator', Account>;
  let partnershipId: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    const need = await cast.ard.client.post<{ id: string }>('/needs', aNeed());
    const offer = await cast.agency.client.post<{ id: string }>('/offers', anOffer());
    partnershipId = await draftedPartnership(system.storage, need.body.id, offer.body.id);
  });

  it('both sides of all that happens to it, by mail of what they have to act on or to know at once', async () => {
    const former = await system.account({ organisationId: cast.agency.organisationId });
    await hasLeft(system, former);
    for (const [index, event] of PARTNERSHIP_EVENTS.entries())
      await comesLate(system, messages.partnershipChanged, { partnershipId, revision: index + 1, event, by: 'need' });
    // of each side's signature, however often its message comes
    for (const by of ['need', 'offer', 'offer'] as const)
      await comesLate(system, messages.partnershipChanged, { partnershipId, revision: 99, event: 'signature', by });
    for (const side of [cast.ard, cast.agency]) {
      const events = await system.storage.read<{ event: string }>(
        `SELECT details->>'event' || CASE WHEN mail_id IS NULL THEN '' ELSE '*' END AS event FROM notices
         WHERE membership_id = $1 AND subject_id = $2 ORDER BY seq`,
        [side.membershipId, partnershipId],
      );
      expect(events.map(({ event }) => event)).toEqual([
        ...['draft*', 'edit', 'signature*', 'lapse*'],
        ...['submit*', 'redraft*', 'sign*', 'start', 'suspend*', 'resume*', 'complete*', 'end*'],
        ...['request*', 'disburse*', 'withhold*', 'signature*', 'signature*'],
      ]);
    }
    expect(await kindsTold(system, former)).toEqual([]);
    // of what stops, whoever coordinates there as well: in a digest
    expect(await kindsTold(system, cast.coordinator)).toEqual(['partnership-stopped', 'partnership-stopped']);
  });

  it('the coordinators of its territory who stand on no side of it that it is suspended or ended, by whom and why, in their digest', async () => {
    const ard = await signatoryOf(system, cast.ard);
    const agency = await signatoryOf(system, cast.agency);
    const elsewhere = await system.account({ role: 'coordinator', territories: ['SN-ZG'] });
    const bound = await system.account({ role: 'coordinator', organisationId: cast.agency.organisationId });
    await signAndStart({ ard, agency }, partnershipId, [{ modality: 'grant', agreed: xof(1_000_000) }]);
    await change(agency, partnershipId, { move: 'suspend', reason: 'funding', note: 'Budget attendu.' });
    await change(agency, partnershipId, { move: 'resume', note: 'Budget voté.' });
    await change(ard, partnershipId, { move: 'end', reason: 'mutual', note: 'Repris par la commune.' });
    await system.settled();
    const { items } = (
      await cast.coordinator.client.get<{ items: { kind: string; title: string; body: string }[] }>('/notices')
    ).body;
    const told = items
      .filter(({ kind }) => kind === 'partnership-stopped')
      .map(({ title, body }) => `${title}. ${body}`);
    expect(told.map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      expect.stringMatching(
        /^Partenariat résilié : « .* a résilié son partenariat avec .* Motif : d’un commun accord\.$/,
      ),
      expect.stringMatching(/^Partenariat suspendu : « .* a suspendu son partenariat avec /),
    ]);
    const waiting = await system.storage.read(
      `SELECT 1 FROM notices WHERE membership_id = $1 AND kind = 'partnership-stopped' AND awaits_digest AND mail_id IS NULL`,
      [cast.coordinator.membershipId],
    );
    expect(waiting).toHaveLength(2);
    for (const nobody of [elsewhere, bound]) expect(await kindsTold(system, nobody)).toEqual([]);
  });

  it('each side of terms that change along with a move: it hears of both at once', async () => {
    for (const [index, terms] of (['same', 'changed', 'lapsed'] as const).entries())
      await comesLate(system, messages.partnershipChanged, {
        partnershipId,
        revision: index + 2,
        event: 'submit',
        by: 'offer',
        terms,
      });
    const bodies = async ({ client }: Account) => {
      const { items } = (await client.get<{ items: { kind: string; body: string }[] }>('/notices')).body;
      const changed = items.filter(({ kind }) => kind === 'partnership-changed').toReversed();
      return changed.map(
        ({ body }) => /réservé\. ?(.*?) ?Convention/.exec(body.replaceAll('\u00a0', ' '))?.[1] ?? body,
      );
    };
    const lapsed =
      'Les termes en ont été modifiés au même moment : la signature déjà apposée ne vaut plus et devra être renouvelée.';
    expect(await bodies(cast.ard)).toEqual([
      '',
      'Les termes en ont été modifiés au même moment : relisez-les.',
      lapsed,
    ]);
    expect(await bodies(cast.agency)).toEqual(['', 'Les termes en ont été modifiés au même moment.', lapsed]);
  });

  it('the amount in the currency of the lines, and a signature without the state that it leaves as it was', async () => {
    const agency = await signatoryOf(system, cast.agency);
    const grant = { modality: 'grant', agreed: { value: '30000', currency: 'EUR' } };
    const newest = async () => {
      await system.settled();
      const { items } = (await cast.ard.client.get<{ items: { body: string }[] }>('/notices?limit=1')).body;
      return items[0]?.body.replaceAll(/\s/g, ' ');
    };
    await change(agency, partnershipId, { lines: [grant], move: 'sign' });
    expect(await newest()).toMatch(/faites-la signer .* Convention \S+ \(30 000 €\)\. Parties : [^.]*\.$/);
    await change(agency, partnershipId, { lines: [grant, { modality: 'loan', agreed: xof(1_000_000) }] });
    await change(agency, partnershipId, { move: 'sign' });
    expect(await newest()).toContain('(20 678 710 F CFA)');
  });

  it('both sides of a tranche that is called, withheld or disbursed: how much, which, of what agreement, and when it is due', async () => {
    const ard = await signatoryOf(system, cast.ard);
    const agency = await signatoryOf(system, cast.agency);
    const tranches = [
      { amount: xof(15_000_000), due: '2100-06-01' },
      { amount: xof(5_000_000), due: '2100-09-01' },
    ];
    const lines = [{ modality: 'grant', agreed: xof(20_000_000), tranches }];
    await signAndStart({ ard, agency }, partnershipId, lines);
    const moved = async (who: Account, place: number, action: string, more: object = {}) => {
      expect(await moveTranche(who, partnershipId, place, action, more)).toBe(200);
      await system.settled();
    };
    await moved(ard, 1, 'request');
    await moved(agency, 1, 'withhold', { withheldFor: 'Rapport attendu' });
    await moved(ard, 0, 'request');
    await moved(agency, 0, 'disburse', { doneOn: '2026-07-01' });
    const told = async ({ client }: Account) => {
      const { items } = (await client.get<{ items: { title: string; body: string }[] }>('/notices')).body;
      return items.slice(0, 4).map(({ title, body }) => `${title}. ${body}`.replaceAll(/\s/g, ' '));
    };
    const [disbursed, requested, withheld, first] = await told(ard);
    const [, asked] = await told(agency);
    const { reference } = (await ard.client.get<{ reference: string }>(`/partnerships/${partnershipId}`)).body;
    expect(disbursed).toMatch(/^Tranche décaissée \(15 000 000 F CFA\) : « .* »\. .* a décaissé une tranche/);
    expect(disbursed).toContain(
      `Tranche 1 sur 2 (subvention) : 15 000 000 F CFA (≈ 22 867 €), échéance le 1er juin 2100, décaissée le 1er juillet 2026. Convention ${reference} (20 000 000 F CFA). Parties : `,
    );
    expect(withheld).toMatch(/^Tranche retenue \(5 000 000 F CFA\)/);
    expect(first).toContain('Tranche 2 sur 2');
    expect(first).toMatch(/échéance le 1er septembre 2100\. Convention/);
    expect(requested).not.toContain('décaissez-la');
    expect(asked).toContain(': décaissez-la, ou dites sur Penc pourquoi vous la retenez. Tranche 1 sur 2');
  });

  it('both sides of an approval that it waits for: nobody once it is given, put off, or the partnership is over', async () => {
    // its day is far, so that nobody but these messages recalls it
    const [approval] = await system.storage.read<{ id: string }>(
      `INSERT INTO partnership_approvals (partnership_id, position, kind, body, due, required)
       VALUES ($1, 0, 'council', 'Conseil', '2100-01-01', true) RETURNING id`,
      [partnershipId],
    );
    const recall = (due: string) => comesLate(system, messages.approvalDue, { approvalId: approval?.id ?? '', due });
    const set = (table: string, columns: string) => system.storage.read(`UPDATE ${table} SET ${columns} RETURNING id`);
    await recall('2099-01-01');
    await set('partnership_approvals', `done_on = '2026-01-01'`);
    await recall('2100-01-01');
    await set('partnership_approvals', 'done_on = NULL');
    await set('partnerships', `status = 'ended'`);
    await recall('2100-01-01');
    expect(await kindsTold(system, cast.ard)).toEqual([]);
    await set('partnerships', `status = 'drafted'`);
    await recall('2100-01-01');
    for (const side of [cast.ard, cast.agency]) expect(await kindsTold(system, side)).toEqual(['approval-due*']);
  });
});
