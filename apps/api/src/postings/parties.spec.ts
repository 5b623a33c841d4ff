import type { Account } from '../../../../test/system/accounts';
import { anApplication, apply, judge } from '../../../../test/system/square/organisations';
import { type Cast, type PageOf, type SuggestionSeen, aPair, seenBy } from '../../../../test/system/square/pairs';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Named {
  readonly name: string;
  readonly type?: string;
  readonly organisationId?: string;
}
interface Posting {
  readonly id: string;
  readonly revision: number;
  readonly contractingAuthority: Named;
  readonly onBehalfOf: readonly Named[];
  readonly partners: readonly Named[];
  readonly fundedBy: readonly Named[];
  readonly managedBy: Named;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

/** Nobody knows an id: what binds an organisation binds it by its name. */
describe('Whoever a posting names', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let admin: Account;
  let tests = 0;
  let town: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account({ type: 'ard' }),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator', territories: ['SN'] }),
    };
    admin = await system.account({ role: 'admin', type: 'state-agency' });
  });
  afterAll(() => system.stop());

  beforeEach(() => {
    town = `Commune de N’Diébène ${++tests}`;
  });

  const need = async (changes: object) => (await cast.ard.client.post<Posting>('/needs', aNeed({ ...changes }))).body;
  const offer = async (changes: object) =>
    (await cast.agency.client.post<Posting>('/offers', anOffer({ ...changes }))).body;
  const needNow = async (id: string) => (await cast.ard.client.get<Posting>(`/needs/${id}`)).body;
  const authority = (name: string, type = 'commune') => ({ contractingAuthority: { name, type } });
  const edit = (posting: Posting, changes: object) =>
    cast.ard.client.patch<Posting>(`/needs/${posting.id}`, { revision: posting.revision, ...changes });
  const suggested = async (needId: string, offerId: string) => {
    await system.settled();
    const path = `/suggestions?needId=${needId}&offerId=${offerId}`;
    const { items } = (await cast.coordinator.client.get<PageOf<SuggestionSeen>>(path)).body;
    return items.some(({ status }) => status !== 'superseded');
  };

  it('is known by the name alone, as people type it, wherever it stands', async () => {
    const { organisationId } = await system.account({ type: 'commune', name: town });
    const known = (name: string) => ({ name, organisationId });
    const spelt = [`commune de ndiebene ${tests}`, `COMMUNE  DE N'DIÉBÈNE-${tests}`, `Commune de N‘Diebène ${tests}.`];
    const [one = '', other = '', third = ''] = spelt;
    const asked = await need({
      ...authority(one),
      onBehalfOf: [{ name: other, reference: 'n° 14' }],
      partners: [{ name: 'GIE Kabonketoor' }, { name: third }],
    });
    expect(asked).toMatchObject({
      contractingAuthority: known(one),
      onBehalfOf: [known(other)],
      partners: [{ name: 'GIE Kabonketoor' }, known(third)],
    });
    expect(asked.partners[0]).toEqual({ name: 'GIE Kabonketoor' });
    expect(await offer({ fundedBy: [{ name: one }], managedBy: { name: other } })).toMatchObject({
      fundedBy: [known(one)],
      managedBy: known(other),
    });
  });

  it('does not judge what concerns it', async () => {
    const { organisationId } = await system.account({ type: 'commune', name: town });
    const regional = await system.account({ role: 'coordinator', territories: ['SN-SE'], organisationId });
    const { suggestion } = await aPair(system, cast, { partners: [{ name: town }] });
    const bound = { mayJudge: false, why: 'conflict-of-interest', judgedBy: 'country' };
    expect(await seenBy(regional, suggestion.id)).toMatchObject(bound);
    const { revision } = suggestion;
    const refused = await regional.client.post(`/suggestions/${suggestion.id}/approve`, { revision });
    expect(refused).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } });
  });

  it('is of the type that was verified, and eligible as that', async () => {
    await system.account({ type: 'commune', name: town });
    const mistaken = await need(authority(town, 'university'));
    const [fault] = mistaken.errors ?? [];
    expect([fault?.pointer, fault?.code]).toEqual(['/contractingAuthority/type', 'not-its-type']);
    expect(fault?.message.replaceAll('\u00a0', ' ')).toContain(
      `« ${town} » est inscrite sur Penc sous le type « commune »`,
    );
    const forUniversities = await offer({ eligibleTypes: ['university'] });
    const another = await need({ contractingAuthority: { name: town, type: 'university', onPenc: false } });
    expect(another.contractingAuthority).toEqual({ name: town, type: 'university', onPenc: false });
    expect(await suggested(another.id, forUniversities.id)).toBe(true);
  });

  it('is nobody where two bear the name, or one that has only applied', async () => {
    await system.account({ type: 'commune', name: town });
    await system.account({ type: 'commune', name: town.toUpperCase() });
    const applied = `${town} bis`;
    await apply(system, anApplication({ name: applied, type: 'commune' }));
    for (const name of [town, applied]) {
      expect((await need(authority(name, 'university'))).contractingAuthority).toEqual({ name, type: 'university' });
    }
  });

  it('and joins later is found then, as what was verified of it, by no new revision', async () => {
    const forCommunes = await offer({ eligibleTypes: ['commune'] });
    const posted = await need({ ...authority(town, 'university'), partners: [{ name: town }, { name: 'GIE' }] });
    const draft = await need({ ...authority(town), status: 'draft' });
    const elsewhere = await need({ partners: [{ name: town, onPenc: false }] });
    expect(await suggested(posted.id, forCommunes.id)).toBe(false);
    const { id } = (await apply(system, anApplication({ name: town.toLowerCase(), type: 'commune' }))).body;
    await judge(admin, id, 'verify');
    const known = { name: town, organisationId: id };
    expect(await needNow(posted.id)).toMatchObject({
      revision: 1,
      contractingAuthority: { ...known, type: 'commune' },
      partners: [known, { name: 'GIE' }],
    });
    expect(await needNow(draft.id)).toMatchObject(authority(town));
    expect((await needNow(draft.id)).contractingAuthority.organisationId).toBe(id);
    expect((await needNow(elsewhere.id)).partners).toEqual([{ name: town, onPenc: false }]);
    expect(await suggested(posted.id, forCommunes.id)).toBe(true);
  });

  it('and is verified at the same moment is found, whichever comes first', async () => {
    const rounds = Array.from({ length: 8 }, (_, round) => `${town} ${round}`);
    for (const name of rounds) {
      const { id } = (await apply(system, anApplication({ name, type: 'commune' }))).body;
      const posts = Array.from({ length: 4 }, () => need({ partners: [{ name }], status: 'draft' }));
      const [verified, ...posted] = await Promise.all([judge(admin, id, 'verify'), ...posts]);
      expect(verified.status).toBe(200);
      const now = await Promise.all(posted.map((one) => needNow(one.id)));
      expect(now.map(({ partners }) => partners[0]?.organisationId)).toEqual([id, id, id, id]);
    }
  });

  it('and takes the name later, or is left alone with it, is found then', async () => {
    const [one, other] = [
      await system.account({ type: 'commune', name: `${town} et environs` }),
      await system.account({ type: 'commune', name: town }),
    ];
    const rename = async (name: string) => {
      const { body } = await admin.client.get<{ revision: number }>(`/organisations/${one.organisationId}`);
      const { revision } = body;
      expect((await admin.client.patch(`/organisations/${one.organisationId}`, { revision, name })).status).toBe(200);
    };
    const named = await need({ partners: [{ name: `${town} (centre)` }] });
    await rename(`${town} – Centre`);
    expect((await needNow(named.id)).partners).toMatchObject([{ organisationId: one.organisationId }]);
    await rename(town);
    const ambiguous = await need({ partners: [{ name: town }] });
    expect(ambiguous.partners).toEqual([{ name: town }]);
    await judge(admin, one.organisationId, 'suspend', { reason: 'misuse' });
    expect((await needNow(ambiguous.id)).partners).toMatchObject([{ organisationId: other.organisationId }]);
    // who it was once, it stays
    expect((await needNow(named.id)).partners).toMatchObject([{ organisationId: one.organisationId }]);
  });

  it('by another name is another, whatever is merged', async () => {
    const { organisationId } = await system.account({ type: 'commune', name: town });
    const posted = await need(authority(town));
    expect(posted.contractingAuthority.organisationId).toBe(organisationId);
    const same = await edit(posted, authority(town));
    expect(same.body).toMatchObject({ revision: 1, contractingAuthority: { organisationId } });
    const other = await edit(posted, { contractingAuthority: { name: 'Commune de Simbandi' } });
    expect(other.body.contractingAuthority).toEqual({ name: 'Commune de Simbandi', type: 'commune' });
    const back = await edit(other.body, { contractingAuthority: { name: town } });
    expect(back.body.contractingAuthority).toEqual({ name: town, type: 'commune', organisationId });
    const denied = await edit(back.body, { contractingAuthority: { onPenc: false } });
    expect(denied.body.contractingAuthority).toEqual({ name: town, type: 'commune', onPenc: false });
  });

  it('keeps the type that it was named with while other things are edited', async () => {
    const posted = await need(authority(town));
    const { organisationId } = await system.account({ type: 'commune', name: town });
    const named = await edit(posted, { contractingAuthority: { organisationId } });
    await system.storage.read(`UPDATE organisations SET type = 'university' WHERE id = $1 RETURNING id`, [
      organisationId,
    ]);
    const edited = await edit(named.body, { title: 'Un autre titre' });
    expect(edited).toMatchObject({ status: 200, body: { revision: 3 } });
    expect((await edit(edited.body, authority(town, 'ngo'))).status).toBe(422);
  });
});
