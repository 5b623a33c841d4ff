import type { Account } from './system/accounts';
import { leaksTo } from './system/watching/leaks';
import { type NoticeSeen, type PageOf, type SuggestionSeen, noticesOf, seenBy } from './system/square/pairs';
import { aNeed, anOffer } from './system/square/postings';
import { visitorOf } from './system/visitors/signed-in-visitor';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database } from './world';

interface Posting {
  readonly id: string;
}
interface Refusal {
  readonly code: string;
  readonly detail: string;
}
const MARK = 'Xyloglyphe-17';

/** Who belongs to an organisation that applies to a call judges none of its rivals, nor reads of them before the deadline. */
describe('Of a call that their own organisation applies to, coordinators, observers and administrators', () => {
  const db = database();
  let system: System;
  let agency: Account;
  let ard: Account;
  let commune: Account;
  let free: Account;
  let regional: Account;
  let bound: Readonly<Record<string, Account>>;
  let call: Posting;
  let own: SuggestionSeen;
  let rival: SuggestionSeen;
  let rivalNeed: Posting;
  let ownNeed: Posting;

  const post = async ({ client }: Account, path: string, body: object) => (await client.post<Posting>(path, body)).body;
  const suggestionOf = (need: Posting, offer: Posting) =>
    until('the suggestion', async () => {
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      return (await free.client.get<PageOf<SuggestionSeen>>(path)).body.items[0];
    });
  const act = async ({ client }: Account, { id }: Posting, action: string, more: object = {}) => {
    const { revision } = await seenBy(free, id);
    const answer = await client.post<SuggestionSeen & Refusal>(`/suggestions/${id}/${action}`, { revision, ...more });
    await system.settled();
    return answer;
  };
  const joins = ({ membershipId }: Account, organisationId: string) =>
    system.storage.read(
      `INSERT INTO memberships (person_id, organisation_id, role)
       SELECT person_id, $2, 'member' FROM memberships WHERE id = $1 RETURNING id`,
      [membershipId, organisationId],
    );
  const passes = ({ id }: Posting) =>
    system.storage.read(
      `UPDATE postings SET deadline_at = now(),
         content = jsonb_set(content, '{deadline}', to_jsonb(to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
       WHERE id = $1 RETURNING id`,
      [id],
    );
  const shown = async ({ client }: Account, filter = '') =>
    (await client.get<PageOf<SuggestionSeen>>(`/suggestions?offerId=${call.id}${filter}`)).body.items.map(
      ({ id }) => id,
    );
  const counts = async ({ client }: Account) => {
    const { body: funnel } = await client.get<{ stages: { count: number }[] }>('/insight/funnel');
    const { body: next } = await client.get<{ silent: object[]; unmet: { id: string }[] }>('/insight/priorities');
    const found = await client.get<{ items?: { need: Posting }[] }>('/baskets/needs-without-suggestion');
    return {
      beyondPosted: funnel.stages.slice(1, 3).map(({ count }) => count),
      silent: next.silent.length,
      unmet: next.unmet.some(({ id }) => id === rivalNeed.id),
      lonely: found.body.items?.some(({ need }) => need.id === rivalNeed.id) ?? null,
    };
  };

  beforeAll(async () => {
    system = await startSystem(db.url);
    agency = await system.account({ type: 'cooperation-agency' });
    ard = await system.account({ type: 'ard' });
    commune = await system.account({ type: 'commune' });
    free = await system.account({ role: 'coordinator' });
    const [authority, partner, mandator] = [
      await system.account({ type: 'commune' }),
      await system.account({ type: 'national-ngo' }),
      await system.account({ type: 'commune' }),
    ];
    const admin = await system.account({ role: 'admin' });
    await joins(admin, mandator.organisationId);
    regional = await system.account({
      role: 'coordinator',
      territories: ['SN-SE'],
      organisationId: ard.organisationId,
    });
    bound = {
      'regional coordinator of an applicant': regional,
      'coordinator of its contracting authority': await system.account({
        role: 'coordinator',
        organisationId: authority.organisationId,
      }),
      'observer of its partner': await system.account({ role: 'observer', organisationId: partner.organisationId }),
      'admin who belongs to whom it asks for as well': admin,
    };
    call = await post(agency, '/offers', anOffer({ kind: 'call', deadline: '2099-06-30' }));
    ownNeed = await post(
      ard,
      '/needs',
      aNeed({
        title: 'Le besoin de l’agence',
        contractingAuthority: {
          type: 'commune',
          name: 'Commune',
          organisationId: authority.organisationId.toUpperCase(),
        },
        onBehalfOf: [{ name: 'Mandant', organisationId: mandator.organisationId, reference: 'Délibération 12' }],
        partners: [{ name: 'Autre' }, { name: 'Partenaire', organisationId: partner.organisationId }],
      }),
    );
    rivalNeed = await post(commune, '/needs', aNeed());
    await system.settled();
    own = await suggestionOf(ownNeed, call);
    rival = await suggestionOf(rivalNeed, call);
  });
  afterAll(() => system.stop());

  it('judge as ever while their own is merely suggested: the machine suggests nearly everything', async () => {
    expect(await seenBy(regional, rival.id)).toMatchObject({ mayJudge: true, why: null, judgedBy: 'region' });
    expect(await seenBy(regional, own.id)).toMatchObject({ mayJudge: false, why: 'conflict-of-interest' });
    expect((await act(free, rival, 'approve')).status).toBe(200);
    expect(await seenBy(regional, rival.id)).toMatchObject({ mayJudge: true, why: null });
  });

  it('read nothing of the others from its approval to the deadline, at whatever address', async () => {
    expect((await act(free, own, 'approve')).status).toBe(200);
    const filed = await act(commune, rival, 'answer', { answer: 'submit', reference: MARK });
    expect(filed.status).toBe(200);
    const said = { text: `${MARK} : question` };
    expect((await commune.client.post(`/suggestions/${rival.id}/messages`, said)).status).toBe(201);
    expect((await free.client.post(`/suggestions/${rival.id}/notes`, { text: `${MARK} : note` })).status).toBe(201);
    await system.settled();
    expect(await counts(free)).toMatchObject({ unmet: false, lonely: false });

    const [weights] = await system.storage.read<Posting>(
      `INSERT INTO weight_previews (weights_id, need_id, offer_id, need_after)
       SELECT w.id, n.id, $2, 1 FROM unnest($1::uuid[]) AS n(id), (SELECT id FROM weights LIMIT 1) w RETURNING weights_id AS id`,
      [[ownNeed.id, rivalNeed.id], call.id],
    );
    const previewed = async ({ client }: Account) =>
      (await client.get<PageOf<{ need: Posting }>>(`/weights/${weights?.id}/preview`)).body.items?.map(
        ({ need }) => need.id,
      );
    expect((await previewed(free))?.toSorted()).toEqual([ownNeed.id, rivalNeed.id].toSorted());
    expect(await previewed(regional)).toEqual([ownNeed.id]);

    expect(await leaksTo(system, bound, MARK, [rival.id])).toEqual([]);
    expect((await leaksTo(system, { free }, MARK, [rival.id])).length).toBeGreaterThan(8);
    const decided = { revision: (await seenBy(free, rival.id)).revision };
    for (const [who, reader] of Object.entries(bound)) {
      const { client } = reader;
      const told = [who, ...(await noticesOf(reader, rival.id)).map(({ kind }: NoticeSeen) => kind)];
      expect(told).toEqual([who]);
      const isCoordinator = who.includes('coordinator');
      if (!who.startsWith('observer')) {
        // a count is for whoever judges, and of their own they read as ever
        expect((await client.get(`/offers/${call.id}`)).body).toMatchObject({
          applications: { told: 2, submitted: 1 },
        });
        expect([who, await shown(reader)]).toEqual([who, [own.id]]);
        expect((await client.get<{ withheld: boolean }>(`/offers/${call.id}/near-misses`)).body.withheld).toBe(true);
        expect((await client.get(`/needs/${ownNeed.id}/offers/${call.id}/fit`)).status).toBe(200);
        expect([who, await counts(reader)]).toMatchObject([who, { unmet: true, lonely: isCoordinator ? true : null }]);
      }
      expect((await client.get(`/needs/${rivalNeed.id}/offers/${call.id}/fit`)).status).toBe(404);
      const tried = {
        messages: { text: 'Qui ?' },
        notes: { text: 'Qui ?' },
        replay: {},
        approve: decided,
        undo: decided,
      };
      const answers = await Promise.all(
        Object.entries(tried).map(([path, body]) => client.post(`/suggestions/${rival.id}/${path}`, body)),
      );
      // whose post lets them do it to no pair at all is told that
      const statuses = answers.map(({ status }) => (!isCoordinator && status === 403 ? 404 : status));
      expect([who, ...statuses]).toEqual([who, 404, 404, 404, 404, 404]);
    }
  });

  it('leave it with others who are free: the region’s while there are, else the country’s', async () => {
    expect(await seenBy(free, rival.id)).toMatchObject({ mayJudge: true, judgedBy: 'country' });
    const late = await post(commune, '/needs', aNeed({ title: 'Un autre besoin de la commune' }));
    const suggestion = await suggestionOf(late, call);
    expect(await seenBy(free, suggestion.id)).toMatchObject({ mayJudge: true, judgedBy: 'country' });
    const ids = [{ id: suggestion.id, revision: suggestion.revision }];
    const dismissed = async ({ client }: Account, preview: boolean) => {
      const request = { action: 'dismiss', reason: 'duplicate', ids, preview };
      return (await client.post<PageOf<{ outcome: string }>>('/suggestions/bulk', request)).body.items[0]?.outcome;
    };
    expect([await dismissed(regional, true), await dismissed(regional, false)]).toEqual(['not-found', 'not-found']);
    expect(await dismissed(free, true)).toBe('done');
    const colleague = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    expect(await seenBy(free, suggestion.id)).toMatchObject({ judgedBy: 'region' });
    expect(await shown(colleague, '&judgeable=true')).toEqual([suggestion.id]);
    await commune.client.post(`/needs/${late.id}/withdraw`);
    await system.settled();
  });

  it('read them once the deadline has passed, and judge none until all of the call is settled', async () => {
    expect((await act(ard, own, 'answer', { answer: 'submit' })).status).toBe(200);
    await passes(call);
    await until('the applications to open', async () => (await noticesOf(agency, call.id)).length > 0);
    expect((await shown(regional)).toSorted()).toContain(rival.id);
    expect(await seenBy(regional, rival.id)).toMatchObject({
      mayJudge: false,
      why: 'rival',
      judgedBy: 'region',
    });
    const said = await act(regional, rival, 'undo');
    expect([said.status, said.body.code]).toEqual([403, 'conflict-of-interest']);
    expect(said.body.detail).toMatch(/invitée à répondre au même appel/);
    for (const path of ['notes', 'messages']) {
      expect((await regional.client.post(`/suggestions/${rival.id}/${path}`, { text: 'Non.' })).status).toBe(403);
      expect((await regional.client.get(`/suggestions/${rival.id}/${path}`)).status).toBe(403);
    }
    const english = await regional.client.in('en').get(`/suggestions/${rival.id}/notes`);
    expect(JSON.stringify(english.body)).toMatch(/invited to answer the same call/);

    // who decides for the agency is nobody’s who answers it
    const evaluator = await system.account({ organisationId: agency.organisationId });
    await joins(evaluator, commune.organisationId);
    for (const one of [own, rival]) {
      const refused = await act(evaluator, one, 'answer', { answer: 'reject' });
      expect([refused.status, refused.body.code]).toEqual([403, 'conflict-of-interest']);
      expect(refused.body.detail).toMatch(/une autre personne de votre organisation/);
    }
    // and is told before they try
    const reads = await visitorOf(system, evaluator);
    await reads.open('/suggestions');
    expect(reads.html).toMatch(
      /À vous de répondre \(0\).*À décider par une autre personne de votre organisation \(2\)/s,
    );
    for (const { id } of [own, rival]) {
      expect(await seenBy(evaluator, id)).toMatchObject({ answersOpen: [], why: 'evaluator' });
      expect(await seenBy(agency, id)).toMatchObject({ answersOpen: ['shortlist', 'award', 'reject'], why: null });
      await reads.open(`/suggestions/${id}`);
      expect(reads.html).toContain('revient à une autre personne de votre organisation');
      expect(reads.html).not.toContain(`/suggestions/${id}/answer/`);
    }

    // one that is not selected stays a rival’s affair while the other is undecided
    expect((await act(agency, own, 'answer', { answer: 'reject' })).body.status).toBe('declined');
    expect(await seenBy(regional, rival.id)).toMatchObject({ mayJudge: false, why: 'rival' });
    expect((await act(agency, rival, 'answer', { answer: 'reject' })).body.status).toBe('declined');
    expect(await seenBy(regional, rival.id)).toMatchObject({ mayJudge: true, why: null });
    expect(await seenBy(regional, own.id)).toMatchObject({ mayJudge: false, why: 'conflict-of-interest' });
    expect((await regional.client.post(`/suggestions/${rival.id}/notes`, { text: 'Après coup.' })).status).toBe(201);
  });
});
