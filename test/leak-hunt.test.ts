import type { INestApplication } from '@nestjs/common';
import type { Account } from './system/accounts';
import { answersToEveryGet, answersToEveryPage } from './system/visitors/every-get';
import { leaksTo } from './system/watching/leaks';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem, startWorker } from './system/system';
import { until } from './system/until';
import { database } from './world';

interface Posting {
  readonly id: string;
  readonly revision: number;
}
interface Suggestion {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly partnershipId: string | null;
}
/** A word that stands in the secret postings of one test and nowhere else. */
let secretWord = '';
let tests = 0;

/**
 * What is for the coordinators alone shows nowhere else: every GET of the description is asked, with every id
 * that fits, by everybody who must not know, and no answer may hold a word or an id of the secret.
 */
describe('A leak hunt over every route', () => {
  const db = database();
  let system: System;
  let worker: INestApplication;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let outsiders: Record<string, Account>;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    worker = await startWorker(system.config);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    outsiders = {
      stranger: await system.account({ type: 'commune' }),
      member: await system.account({ role: 'member' }),
      observer: await system.account({ role: 'observer' }),
    };
  });
  afterAll(async () => {
    await worker.close();
    await system.stop();
  });

  beforeEach(() => {
    secretWord = `Xyloglyphe${++tests}`;
  });

  const secret = () => ({
    visibility: 'coordinators',
    title: `${secretWord} au titre`,
    description: `${secretWord} partout`,
  });
  const post = async (account: Account, kind: 'need' | 'offer', changes = {}): Promise<Posting> => {
    const body = kind === 'need' ? aNeed(changes) : anOffer(changes);
    const answer = await account.client.post<Posting>(`/${kind}s`, body);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const suggestionOf = (need: Posting, offer: Posting) =>
    until('the suggestion', async () => {
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      return (await coordinator.client.get<{ items: readonly Suggestion[] }>(path)).body.items[0];
    });
  const decide = async (account: Account, { id }: Suggestion, action: string, body: object = {}) => {
    const { revision } = (await account.client.get<Suggestion>(`/suggestions/${id}`)).body;
    const answer = await account.client.post<Suggestion & { code?: string }>(`/suggestions/${id}/${action}`, {
      revision,
      ...body,
    });
    await system.settled();
    return answer;
  };

  /** A message about it that the worker could not handle: administrators look at those. */
  const failed = ({ id }: Posting) =>
    system.storage.read(
      `INSERT INTO outbox (message, payload, dispatched_at, failed_at, last_error)
       VALUES ('near-misses-asked', $1, now(), now(), $2) RETURNING id`,
      [JSON.stringify({ postingId: id }), `${secretWord} went wrong`],
    );

  const leaks = (readers: Readonly<Record<string, Account>>, ids: readonly string[]) =>
    leaksTo(system, { ...readers, visitor: null }, secretWord, ids);

  it('a confidential offer shows to nobody; its agency answers first, and the need’s side learns of it only then', async () => {
    const need = await post(ard, 'need');
    const offer = await post(agency, 'offer', secret());
    const suggestion = await suggestionOf(need, offer);
    const hidden = [offer.id, suggestion.id];
    await failed(offer);
    const others = { ...outsiders, 'need side': ard };
    expect(await leaks(others, hidden)).toEqual([]);
    expect((await decide(coordinator, suggestion, 'approve')).status).toBe(200);
    expect(await leaks(others, hidden)).toEqual([]);
    expect(
      (await ard.client.post(`/suggestions/${suggestion.id}/answer`, { revision: 2, answer: 'accept' })).status,
    ).toBe(404);
    expect((await decide(agency, suggestion, 'answer', { answer: 'accept' })).body.status).toBe('approved');
    expect(await leaks(outsiders, hidden)).toEqual([]);
    const learnt = await leaks({ 'need side': ard }, [suggestion.id]);
    expect(learnt.some((where) => where.includes(`/suggestions/${suggestion.id}`))).toBe(true);
    expect(learnt.some((where) => where.includes('/notices'))).toBe(true);
    expect((await decide(ard, suggestion, 'answer', { answer: 'accept' })).body.status).toBe('agreed');
    expect(await leaks({ stranger: outsiders['stranger'] as Account }, hidden)).toEqual([]);
    await agency.client.post(`/offers/${offer.id}/withdraw`);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('a confidential offer that is declined by its own side stays a secret for ever', async () => {
    const need = await post(ard, 'need');
    const offer = await post(agency, 'offer', secret());
    const suggestion = await suggestionOf(need, offer);
    await decide(coordinator, suggestion, 'approve');
    expect((await decide(agency, suggestion, 'answer', { answer: 'decline' })).body.status).toBe('declined');
    expect(await leaks({ 'need side': ard, ...outsiders }, [offer.id, suggestion.id])).toEqual([]);
    await agency.client.post(`/offers/${offer.id}/withdraw`);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('a confidential need is answered by its side first as well', async () => {
    const need = await post(ard, 'need', secret());
    const offer = await post(agency, 'offer');
    const suggestion = await suggestionOf(need, offer);
    await decide(coordinator, suggestion, 'approve');
    expect(await leaks({ 'offer side': agency, ...outsiders }, [need.id, suggestion.id])).toEqual([]);
    await decide(ard, suggestion, 'answer', { answer: 'accept' });
    expect((await agency.client.get<Suggestion>(`/suggestions/${suggestion.id}`)).status).toBe(200);
    // what was told as a secret is not taken back from whom it was told, though nothing comes of it
    await decide(agency, suggestion, 'answer', { answer: 'decline' });
    const told = await agency.client.get<Suggestion>(`/suggestions/${suggestion.id}`);
    expect([told.status, told.body.status]).toEqual([200, 'declined']);
    const list = await agency.client.get<{ items: readonly Suggestion[] }>(`/suggestions?needId=${need.id}`);
    expect(list.body.items.map(({ id }) => id)).toEqual([suggestion.id]);
    await agency.client.post(`/offers/${offer.id}/withdraw`);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it.each([
    ['is suggested again', {}],
    ['fits no more', { territories: ['SN-MT'] }],
  ])(
    'an offer that becomes confidential after its telling, and %s, tells nothing of what it has become',
    async (_, changes) => {
      const need = await post(ard, 'need');
      const offer = await post(agency, 'offer');
      const suggestion = await suggestionOf(need, offer);
      await decide(coordinator, suggestion, 'approve');
      // what is said and done now is told of only once a worker is back
      await worker.close();
      try {
        const { revision } = (await agency.client.get<Suggestion>(`/suggestions/${suggestion.id}`)).body;
        const accepted = { revision, answer: 'accept' };
        expect((await agency.client.post(`/suggestions/${suggestion.id}/answer`, accepted)).status).toBe(200);
        const edited = await agency.client.patch(`/offers/${offer.id}`, {
          revision: offer.revision,
          ...secret(),
          ...changes,
        });
        expect(edited.status).toBe(200);
        const message = { text: 'Où en êtes-vous ?' };
        expect((await agency.client.post(`/suggestions/${suggestion.id}/messages`, message)).status).toBe(201);
        expect(await leaks({ 'need side': ard, ...outsiders }, [])).toEqual([]);
      } finally {
        worker = await startWorker(system.config);
      }
      await system.settled();
      expect(await leaks({ 'need side': ard, ...outsiders }, [])).toEqual([]);
      const { body } = await ard.client.get<{ items: readonly { kind: string; subject: { id: string } }[] }>(
        '/notices',
      );
      const notices = body.items.filter(({ subject }) => subject.id === suggestion.id).map(({ kind }) => kind);
      // of the yes only if the worker has come to it before the suggestion was over
      expect(notices).toContain('suggestion-superseded');
      // whatever the need's own side makes of its need, what was suggested meanwhile was no word for it
      const moved = await ard.client.patch(`/needs/${need.id}`, { revision: need.revision, territories: ['SN-LG'] });
      expect(moved.status).toBe(200);
      await system.settled();
      expect(await leaks({ 'need side': ard, ...outsiders }, [])).toEqual([]);
      await agency.client.post(`/offers/${offer.id}/withdraw`);
      await ard.client.post(`/needs/${need.id}/withdraw`);
    },
  );

  it('a posting under embargo is confidential until its day', async () => {
    const need = await post(ard, 'need', { ...secret(), visibility: 'public', embargoUntil: '2099-01-01' });
    await system.settled();
    expect(await leaks({ 'offer side': agency, ...outsiders }, [need.id])).toEqual([]);
    await system.storage.read(
      `UPDATE postings SET embargo_until = current_date,
      content = jsonb_set(content, '{embargoUntil}', to_jsonb(current_date::text)) WHERE id = $1 RETURNING id`,
      [need.id],
    );
    expect((await (outsiders['stranger'] as Account).client.get(`/needs/${need.id}`)).status).toBe(200);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('what is for members shows to nobody whose organisation has only applied', async () => {
    const applicants = { editor: await system.account(), member: await system.account({ role: 'member' }) };
    const ids = Object.values(applicants).map(({ organisationId }) => organisationId);
    await system.storage.read(`UPDATE organisations SET status = 'applied' WHERE id = ANY($1::uuid[]) RETURNING id`, [
      ids,
    ]);
    const need = await post(ard, 'need', { ...secret(), visibility: 'members' });
    await system.settled();
    expect(await leaks(applicants, [need.id])).toEqual([]);
    const { member } = outsiders as { member: Account };
    expect((await member.client.get(`/needs/${need.id}`)).status).toBe(200);
    await system.storage.read(`UPDATE organisations SET status = 'verified' WHERE id = ANY($1::uuid[]) RETURNING id`, [
      ids,
    ]);
    expect((await applicants.editor.client.get(`/needs/${need.id}`)).status).toBe(200);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('a spreadsheet, its lines and what becomes of them as drafts are their organisation’s alone', async () => {
    const table = `Titre;Description;Région;Axe;Modalités;Secteur\n${secretWord} au titre;${secretWord};Sédhiou;return;grant;14031`;
    const send = async () => {
      const csv = { 'content-type': 'text/csv' };
      const { status, body } = await ard.client.raw<{ id: string }>('POST', '/imports?kind=need', table, csv);
      expect([status, JSON.stringify(body).includes(secretWord)]).toEqual([201, true]);
      return body.id;
    };
    const [waiting, posted] = [await send(), await send()];
    await ard.client.patch(`/imports/${posted}`, { postingStatus: 'draft' });
    const { body } = await ard.client.post<{ postingIds: readonly string[] }>(`/imports/${posted}/commit`, {});
    expect(body.postingIds).toHaveLength(1);
    const ids = [waiting, posted, ...body.postingIds];
    expect(await leaks({ 'other side': agency, ...outsiders }, ids)).toEqual([]);
    expect((await ard.client.post(`/imports/${posted}/undo`)).status).toBe(200);
  });

  it('of a call before its deadline, no post lets anybody behind it read more than a count', async () => {
    const [manager, donor] = [
      await system.account({ type: 'un-agency' }),
      await system.account({ type: 'foundation', name: 'Fondation Baobab' }),
    ];
    const call = await post(agency, 'offer', {
      kind: 'call',
      deadline: '2099-06-30',
      managedBy: { name: 'Gestionnaire', organisationId: manager.organisationId.toUpperCase() },
      // known by its name alone, as people write it
      fundedBy: [{ name: 'Bailleur' }, { name: 'fondation baobab' }],
    });
    const need = await post(ard, 'need');
    const suggestion = await suggestionOf(need, call);
    const admin = await system.account({ role: 'admin' });
    const behind = {
      'coordinator of its agency': await system.account({ role: 'coordinator', organisationId: agency.organisationId }),
      'coordinator of its manager': await system.account({
        role: 'coordinator',
        organisationId: manager.organisationId,
      }),
      'observer of its donor': await system.account({ role: 'observer', organisationId: donor.organisationId }),
      'admin who belongs to its agency as well': admin,
      agency,
      manager,
    };
    await system.storage.read(
      `INSERT INTO memberships (person_id, organisation_id, role)
       SELECT person_id, $2, 'member' FROM memberships WHERE id = $1 RETURNING id`,
      [admin.membershipId, agency.organisationId],
    );
    const insight = async (reader: Account) => {
      const { client } = reader;
      const { body: funnel } = await client.get<{ stages: { stage: string; count: number }[] }>('/insight/funnel');
      const { body: next } = await client.get<{ silent: object[]; unmet: { id: string }[] }>('/insight/priorities');
      const found = await client.get<{ items: { need: { id: string } }[] }>('/baskets/needs-without-suggestion');
      return {
        beyondPosted: funnel.stages.slice(1, 3).map(({ count }) => count),
        silent: next.silent.length,
        unmet: next.unmet.some(({ id }) => id === need.id),
        lonely: found.body.items?.some((lonely) => lonely.need.id === need.id) ?? null,
      };
    };
    const before = await insight(behind['coordinator of its agency']);
    const knownBefore = await insight(coordinator);
    expect((await decide(coordinator, suggestion, 'approve')).status).toBe(200);
    // whoever is behind it counts the need among those that nothing is suggested for, told and silent or not
    expect(await insight(behind['coordinator of its agency'])).toEqual(before);
    expect(before).toMatchObject({ unmet: true, lonely: true });
    const known = await insight(coordinator);
    expect([known.unmet, known.lonely, known.silent - knownBefore.silent]).toEqual([false, false, 1]);
    const filed = await decide(ard, suggestion, 'answer', { answer: 'submit', reference: `${secretWord}-17` });
    expect(filed.status).toBe(200);
    expect(await leaks(behind, [suggestion.id])).toEqual([]);
    expect((await leaks({ coordinator }, [suggestion.id])).length).toBeGreaterThan(5);
    for (const reader of [admin, behind['coordinator of its manager']]) {
      const { client } = reader;
      expect((await client.get(`/needs/${need.id}/offers/${call.id}/fit`)).status).toBe(404);
      expect((await client.post(`/suggestions/${suggestion.id}/messages`, { text: 'Qui ?' })).status).toBe(404);
      expect((await client.get<{ withheld: boolean }>(`/offers/${call.id}/near-misses`)).body.withheld).toBe(true);
      expect((await client.get(`/offers/${call.id}`)).body).toMatchObject({ applications: { told: 1, submitted: 1 } });
    }
    const [weights] = await system.storage.read<{ id: string }>(
      `INSERT INTO weight_previews (weights_id, need_id, offer_id, need_after)
       SELECT id, $1, $2, 1 FROM weights LIMIT 1 RETURNING weights_id AS id`,
      [need.id, call.id],
    );
    const previewed = async ({ client }: Account) =>
      (await client.get<{ items: object[] }>(`/weights/${weights?.id}/preview`)).body.items.length;
    expect(await Promise.all([coordinator, admin].map(previewed))).toEqual([1, 0]);
    expect((await coordinator.client.get(`/needs/${need.id}/offers/${call.id}/fit`)).status).toBe(200);
    await system.storage.read(
      `UPDATE postings SET deadline_at = now(),
         content = jsonb_set(content, '{deadline}', to_jsonb(to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
       WHERE id = $1 RETURNING id`,
      [call.id],
    );
    expect((await admin.client.get(`/suggestions/${suggestion.id}`)).status).toBe(200);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('two confidential postings cannot be approved: neither side could be told', async () => {
    const need = await post(ard, 'need', secret());
    const offer = await post(agency, 'offer', secret());
    const suggestion = await suggestionOf(need, offer);
    const refused = await decide(coordinator, suggestion, 'approve');
    expect(refused).toMatchObject({ status: 409, body: { code: 'confidential-pair' } });
    expect((await coordinator.client.get<Suggestion>(`/suggestions/${suggestion.id}`)).body.status).toBe('suggested');
    await agency.client.post(`/offers/${offer.id}/withdraw`);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('a posting that was merged into a confidential one does not tell which', async () => {
    const kept = await post(ard, 'need', secret());
    const gone = await post(ard, 'need');
    const merged = await ard.client.post(`/needs/${gone.id}/close`, { reason: 'merged', mergedInto: kept.id });
    expect(merged.body).toMatchObject({ status: 'closed', mergedInto: kept.id });
    expect(await leaks({ 'offer side': agency, ...outsiders }, [kept.id])).toEqual([]);
    const told = (await coordinator.client.get(`/needs/${gone.id}`)).body;
    expect(told).toMatchObject({ closeReason: 'merged', mergedInto: kept.id });
    await ard.client.post(`/needs/${kept.id}/withdraw`);
  });

  it('an envelope that is not public shows to its own side and the coordinators alone', async () => {
    const envelope = { value: '777123', currency: 'EUR' };
    const need = await post(ard, 'need');
    const offer = await post(agency, 'offer', { envelope, envelopePublic: false });
    // nearly matches: what it would take for its own side is no word for the other's
    const dear = { envelope, envelopePublic: false, ticket: { min: { value: '800000', currency: 'EUR' } } };
    const missed = await post(agency, 'offer', { ...dear, territories: ['SN-LG'] });
    const suggestion = await suggestionOf(need, offer);
    await decide(coordinator, suggestion, 'approve');
    await ard.client.get(`/needs/${need.id}/near-misses`);
    await system.settled();
    const francs = Math.round(777_123 * 655.957).toString();
    const inWords = (value: number) => value.toLocaleString('fr-SN').replaceAll('\u202f', '\u00a0');
    const amounts = ['777123', inWords(777_123), francs, inWords(Number(francs))];
    for (const [who, reader] of Object.entries<Account | null>({ 'need side': ard, ...outsiders, visitor: null })) {
      const told = reader ? await answersToEveryGet(system.storage, reader, secretWord) : [];
      for (const { path, body } of [...told, ...(await answersToEveryPage(system, reader, secretWord))])
        expect([who, path, amounts.filter((amount) => body.includes(amount))]).toEqual([who, path, []]);
    }
    for (const insider of [agency, coordinator]) {
      expect((await insider.client.get(`/offers/${offer.id}`)).body).toMatchObject({
        envelope,
        envelopeLeft: envelope,
      });
    }
    await agency.client.post(`/offers/${missed.id}/withdraw`);
    await agency.client.post(`/offers/${offer.id}/withdraw`);
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });
});
