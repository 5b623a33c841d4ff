import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type Cast, type PageOf, type SuggestionSeen, aPair, seenBy } from '../../../../../test/system/square/pairs';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
}

describe('The pages on which organisations are named', () => {
  const db = database();
  let system: System;
  let cast: Cast;

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account({ type: 'ard' }),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator', territories: ['SN'] }),
    };
  });
  afterAll(() => system.stop());

  const needOf = async (id: string) =>
    (await cast.ard.client.get<Posting & Record<string, unknown>>(`/needs/${id}`)).body;
  const authority = (name: string, type: string) => ({
    'contractingAuthority.name': name,
    'contractingAuthority.type': type,
    partners: '',
  });
  const checked = ({ html }: PageVisitor) => /name="party\.0\.is" value="([^"]+)"[^>]* checked/.exec(html)?.[1];

  it('say who is on Penc, whose type it is, and that its members do not judge', async () => {
    const town = await system.account({ type: 'commune', name: 'Commune de Tanaff' });
    const { organisationId } = town;
    const regional = await system.account({ role: 'coordinator', territories: ['SN-SE'], organisationId });
    const { need, offer } = await aPair(system, cast);
    const visitor = await visitorOf(system, cast.ard);
    await visitor.open(`/needs/${need.id}/edit/mandates?check=1`);
    await visitor.send(authority('commune de tanaff', 'university'));
    expect([visitor.status, checked(visitor)]).toEqual([200, organisationId]);
    expect(visitor.html).toContain('est celui d’une organisation inscrite sur Penc : précisez plus bas');
    expect(visitor.html).toContain('Qui est « commune de tanaff » ?');
    expect(visitor.html).toContain('Commune de Tanaff (commune), inscrite sur Penc');
    await visitor.send({ ...authority('commune de tanaff', 'university'), 'party.0.is': organisationId });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('« Commune de Tanaff » est inscrite sur Penc sous le type « commune »');
    await visitor.send({ ...authority('commune de tanaff', 'commune'), 'party.0.is': organisationId });
    expect(visitor.path).toBe(`/needs/${need.id}/edit`);
    expect(visitor.html).toContain('commune de tanaff (commune, inscrite sur Penc)');
    expect(await needOf(need.id)).toMatchObject({ contractingAuthority: { organisationId } });

    await system.settled();
    const path = `/suggestions?needId=${need.id}&offerId=${offer.id}&status=suggested`;
    const [suggestion] = (await cast.coordinator.client.get<PageOf<SuggestionSeen>>(path)).body.items;
    const { id, revision } = suggestion as SuggestionSeen;
    expect(await seenBy(regional, id)).toMatchObject({ mayJudge: false, why: 'conflict-of-interest' });
    expect((await regional.client.post(`/suggestions/${id}/approve`, { revision })).status).toBe(403);
  });

  it('let one say that it is another of this name, and keep what was said', async () => {
    const { organisationId } = await system.account({ type: 'commune', name: 'Commune de Missirah' });
    const { id } = (await cast.ard.client.post<Posting>('/needs', aNeed({ status: 'draft' }))).body;
    const visitor = await visitorOf(system, cast.ard);
    const typed = { ...authority('Commune de Missirah', 'university'), partners: 'GIE Kabonketoor' };
    await visitor.open(`/needs/${id}/edit/mandates`);
    await visitor.send(typed);
    await visitor.send({ ...typed, 'party.0.is': 'another' });
    const another = { name: 'Commune de Missirah', type: 'university', onPenc: false };
    expect((await needOf(id))['contractingAuthority']).toEqual(another);
    await visitor.open(`/needs/${id}/edit/mandates`);
    expect(checked(visitor)).toBe('another');
    await visitor.send({ ...typed, partners: 'GIE Kabonketoor\nUnion', 'party.0.is': 'another' });
    expect(await needOf(id)).toMatchObject({
      contractingAuthority: another,
      partners: [{ name: 'GIE Kabonketoor' }, { name: 'Union' }],
    });
    await visitor.open(`/needs/${id}/edit/mandates`);
    await visitor.send({ ...typed, ...authority('Commune de Missirah', 'commune'), 'party.0.is': organisationId });
    expect((await needOf(id))['contractingAuthority']).toEqual({
      name: 'Commune de Missirah',
      type: 'commune',
      organisationId,
    });
  });

  it('let one choose among several of the same name, and take nobody for granted', async () => {
    const named = { type: 'commune', name: 'Commune de Vélingara' } as const;
    const bearers: Account[] = [await system.account(named), await system.account(named)];
    const { id } = (await cast.ard.client.post<Posting>('/needs', aNeed({ status: 'draft' }))).body;
    const visitor = await visitorOf(system, cast.ard);
    await visitor.open(`/needs/${id}/edit/mandates`);
    await visitor.send({ partners: 'Commune de Velingara' });
    expect(visitor.html).toContain('Plusieurs organisations inscrites sur Penc portent ce nom.');
    expect(checked(visitor)).toBeUndefined();
    await visitor.send({ partners: 'Commune de Velingara' });
    expect((await needOf(id))['partners']).toEqual([{ name: 'Commune de Velingara' }]);
    await visitor.open(`/needs/${id}/edit/mandates`);
    const organisationId = bearers[1]?.organisationId ?? '';
    await visitor.send({ partners: 'Commune de Velingara', 'party.0.is': organisationId });
    expect((await needOf(id))['partners']).toEqual([{ name: 'Commune de Velingara', organisationId }]);
  });

  it('keep the applicants of a call from whoever funds it, until its deadline', async () => {
    const { organisationId } = await system.account({ type: 'foundation', name: 'Fondation Baobab' });
    const funder = await system.account({ role: 'coordinator', territories: ['SN-SE'], organisationId });
    const call = anOffer({ kind: 'call', deadline: '2099-06-30' });
    const { id } = (await cast.agency.client.post<Posting>('/offers', call)).body;
    const visitor = await visitorOf(system, cast.agency);
    await visitor.open(`/offers/${id}/edit/award?check=1`);
    await visitor.send({ fundedBy: 'Union européenne\nFONDATION BAOBAB', 'managedBy.name': '' });
    await visitor.send({ fundedBy: 'Union européenne\nFONDATION BAOBAB', 'party.0.is': organisationId });
    expect(visitor.html).toContain('Union européenne et FONDATION BAOBAB (inscrite sur Penc)');
    await cast.ard.client.post('/needs', aNeed());
    await system.settled();
    const read = async ({ client }: Account) =>
      (await client.get<PageOf<SuggestionSeen>>(`/suggestions?offerId=${id}`)).body.items;
    const [pair] = await read(cast.coordinator);
    expect(pair).toBeDefined();
    const { revision } = pair as SuggestionSeen;
    await cast.coordinator.client.post(`/suggestions/${pair?.id}/approve`, { revision });
    await system.settled();
    expect(await read(funder)).toEqual([]);
    expect((await funder.client.get(`/suggestions/${pair?.id}`)).status).toBe(404);
    expect((await funder.client.get(`/offers/${id}`)).body).toMatchObject({ applications: { submitted: 0 } });
  });
});
