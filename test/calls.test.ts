import { describeApi } from '../apps/api/src/openapi';
import type { Account } from './system/accounts';
import { answersToEveryGet, answersToEveryPage } from './system/visitors/every-get';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database } from './world';

interface Posting {
  readonly id: string;
  readonly revision: number;
  readonly applications: { readonly told: number; readonly submitted: number } | null;
}
interface Suggestion {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly answers: { readonly need: string; readonly offer: string };
  readonly answersOpen: readonly string[];
  readonly applicationReference: string | null;
  readonly partnershipId: string | null;
  readonly code?: string;
}
interface Page<T> {
  readonly items: readonly T[];
}

describe('A call for proposals treats all who answer it alike', () => {
  const db = database();
  let system: System;
  let agency: Account;
  let coordinator: Account;
  let applicants: Account[];
  let call: Posting;
  let suggestions: Suggestion[];

  beforeAll(async () => {
    system = await startSystem(db.url);
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    applicants = [await system.account(), await system.account({ type: 'commune' }), await system.account()];
  });
  afterAll(() => system.stop());

  const look = async (account: Account, { id }: { id: string }) =>
    (await account.client.get<Suggestion>(`/suggestions/${id}`)).body;
  const answer = async (account: Account, suggestion: Suggestion, said: string, more = {}) => {
    const { revision } = await look(coordinator, suggestion);
    const given = await account.client.post<Suggestion>(`/suggestions/${suggestion.id}/answer`, {
      revision,
      answer: said,
      ...more,
    });
    await system.settled();
    return given;
  };
  /** What only upkeep does has been done to a need of nobody's interest: it has been round. */
  const roundOfUpkeep = async () => {
    const { body } = await agency.client.post<Posting>('/needs', aNeed({ deadline: '2099-12-31' }));
    const { client } = agency;
    await client.post(`/needs/${body.id}/pause`);
    await system.storage.read('UPDATE postings SET deadline_at = now() WHERE id = $1 RETURNING id', [body.id]);
    await until('a round of upkeep', async () => {
      return (await client.get<{ status: string }>(`/needs/${body.id}`)).body.status === 'expired';
    });
    await system.settled();
    return body.id;
  };
  const kindsOf = async ({ client }: Account) =>
    (await client.get<Page<{ kind: string }>>('/notices')).body.items.map(({ kind }) => kind);

  it('is approved for each applicant, and told to the needs’ sides only', async () => {
    call = (await agency.client.post<Posting>('/offers', anOffer({ kind: 'call', deadline: '2099-06-30T12:00:00Z' })))
      .body;
    suggestions = [];
    for (const { client } of applicants) {
      const need = (await client.post<Posting>('/needs', aNeed())).body;
      const suggestion = await until('the suggestion', async () => {
        const path = `/suggestions?needId=${need.id}&offerId=${call.id}`;
        return (await coordinator.client.get<Page<Suggestion>>(path)).body.items[0];
      });
      const approved = await coordinator.client.post<Suggestion>(`/suggestions/${suggestion.id}/approve`, {
        revision: suggestion.revision,
      });
      expect(approved.status).toBe(200);
      suggestions.push(approved.body);
    }
    await system.settled();
    for (const applicant of applicants) expect(await kindsOf(applicant)).toEqual(['call-proposed']);
    expect(await kindsOf(agency)).toEqual([]);
    const [told] = (await (applicants[0] as Account).client.get<Page<{ body: string }>>('/notices')).body.items;
    // until when the call is open, and apart from that until when Penc waits for an answer
    const body = told?.body.replaceAll('\u00a0', ' ');
    expect(body).toContain('auprès de cette organisation au plus tard le 30 juin 2099 à 12:00 (heure de Dakar), puis');
    expect(body).toMatch(/D’ici au \d+(er)? \p{L}+ 20\d\d, indiquez sur Penc/u);
  });

  it('shows its agency a count and no names before the deadline', async () => {
    const [first, second] = suggestions as [Suggestion, Suggestion];
    const submitted = await answer(applicants[0] as Account, first, 'submit', { reference: 'APP-17' });
    expect(submitted.body).toMatchObject({
      status: 'approved',
      answers: { need: 'submitted', offer: 'waiting' },
      // it waits for the agency, however long
      answerDue: null,
    });
    expect((await answer(applicants[1] as Account, second, 'accept')).body.answers.need).toBe('accepted');
    const filed = await answer(applicants[1] as Account, second, 'submit', { reference: 'APP-18' });
    expect(filed.body).toMatchObject({ answers: { need: 'submitted' }, applicationReference: 'APP-18' });
    const bystander = await roundOfUpkeep();
    const own = (await agency.client.get<Posting>(`/offers/${call.id}`)).body;
    expect(own.applications).toEqual({ told: 3, submitted: 2 });
    // one more was approved just now, and can still be taken back: it is not counted yet
    const undoUntil = (time: string) =>
      system.storage.read(`UPDATE suggestions SET undo_until = ${time} WHERE id = $1 RETURNING id`, [
        suggestions[2]?.id,
      ]);
    await undoUntil(`now() + interval '1 hour'`);
    const early = (await agency.client.get<Posting>(`/offers/${call.id}`)).body;
    expect(early.applications).toEqual({ told: 2, submitted: 2 });
    await undoUntil('now()');
    // nor anywhere else does it learn who was told or has applied
    const hidden = [...suggestions.map(({ id }) => id), 'APP-17'];
    const told = await answersToEveryGet(system.storage, agency, 'APP-17');
    const shown = await answersToEveryPage(system, agency, 'APP-17');
    const named = [...told, ...shown].flatMap(({ path, body }) =>
      hidden.filter((mark) => !path.includes(mark) && body.includes(mark)).map((mark) => `${path} ${mark}`),
    );
    expect(named).toEqual([]);
    const stranger = (await (applicants[2] as Account).client.get<Posting>(`/offers/${call.id}`)).body;
    expect(stranger.applications).toBeNull();
    expect((await agency.client.get<Page<Suggestion>>('/suggestions')).body.items).toEqual([]);
    expect((await agency.client.get(`/suggestions/${first.id}`)).status).toBe(404);
    expect((await answer(agency, first, 'award')).status).toBe(404);
    const log = (await agency.client.get<Page<{ action: string; subject: { id: string } }>>('/log')).body.items;
    expect(log.filter(({ subject }) => subject.id !== bystander).map(({ action }) => action)).toEqual([
      'posting.create',
    ]);
    expect(await kindsOf(agency)).toEqual([]);
  });

  it('stands as it was applied for, though the agency edits it meanwhile', async () => {
    await agency.client.patch(`/offers/${call.id}`, {
      revision: 1,
      description: 'Précisions sur le dossier à déposer.',
    });
    await system.settled();
    expect(await look(coordinator, suggestions[0] as Suggestion)).toMatchObject({ status: 'approved' });
    // whoever had not applied is told anew, of the call as it stands now
    expect(await look(coordinator, suggestions[2] as Suggestion)).toMatchObject({ status: 'suggested' });
  });

  it('is not turned into something else, nor ends sooner than applicants were told', async () => {
    const edit = async (changes: object) =>
      (
        await agency.client.patch<{ errors: { pointer: string; code: string }[] }>(`/offers/${call.id}`, {
          revision: 2,
          ...changes,
        })
      ).body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(await edit({ kind: 'standing' })).toEqual(['/kind call-applied-to']);
    expect(await edit({ deadline: '2099-06-29' })).toEqual(['/deadline call-deadline-sooner']);
    expect(await look(coordinator, suggestions[0] as Suggestion)).toMatchObject({ status: 'approved' });
  });

  it('opens the applications to its agency when the deadline has passed, and takes no more', async () => {
    const late = suggestions[2] as Suggestion;
    const again = await coordinator.client.post<Suggestion>(`/suggestions/${late.id}/approve`, {
      revision: (await look(coordinator, late)).revision,
    });
    expect(again.status).toBe(200);
    await system.storage.read(
      `UPDATE postings SET deadline_at = now() - interval '1 minute',
              content = jsonb_set(content, '{deadline}', to_jsonb(to_char(now() - interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
       WHERE id = $1 RETURNING id`,
      [call.id],
    );
    await until('the applications to open', async () => (await kindsOf(agency)).includes('applications-ready'));
    expect(await answer(applicants[2] as Account, late, 'submit')).toMatchObject({
      status: 409,
      body: { code: 'deadline-passed' },
    });
    const open = (await agency.client.get<Page<Suggestion>>('/suggestions')).body.items;
    expect(open.map(({ id }) => id).toSorted()).toEqual(
      suggestions
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(open.find(({ id }) => id === suggestions[0]?.id)).toMatchObject({
      applicationReference: 'APP-17',
      answersOpen: ['shortlist', 'award', 'reject'],
    });
    // the round that opened them has been followed by another
    const [now] = await system.storage.read<{ soon: Date }>(`SELECT now() + interval '1 second' AS soon`);
    await until('another round of upkeep', async () => {
      return (await system.storage.read('SELECT 1 FROM stations WHERE seen_at > $1', [now?.soon])).length > 0;
    });
    expect(await system.storage.read(`SELECT 1 FROM outbox WHERE message = 'applications-ready'`)).toHaveLength(1);
  });

  it('takes no further applications once its agency knows the first', async () => {
    const { revision } = (await agency.client.get<Posting>(`/offers/${call.id}`)).body;
    const later = { revision, deadline: '2099-12-31' };
    expect(await agency.client.patch(`/offers/${call.id}`, later)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/deadline', code: 'call-opened' }] },
    });
  });

  it('only an award makes a partnership; the others are told that they were not selected', async () => {
    const [first, second] = suggestions as [Suggestion, Suggestion];
    expect(await answer(agency, first, 'accept')).toMatchObject({ status: 409 });
    expect((await answer(agency, first, 'shortlist')).body).toMatchObject({ status: 'approved', partnershipId: null });
    expect(await kindsOf(applicants[0] as Account)).toContain('application-shortlisted');
    expect((await answer(agency, second, 'reject')).body).toMatchObject({ status: 'declined', partnershipId: null });
    expect(await kindsOf(applicants[1] as Account)).toContain('application-rejected');
    // whoever is suspended meanwhile is awarded nothing; let in again, their application still stands
    const setStatus = (status: string) =>
      system.storage.read('UPDATE organisations SET status = $2 WHERE id = $1 RETURNING id', [
        applicants[0]?.organisationId,
        status,
      ]);
    await setStatus('suspended');
    expect(await answer(agency, first, 'award')).toMatchObject({ status: 409, body: { code: 'partner-unverified' } });
    await setStatus('verified');
    const awarded = (await answer(agency, first, 'award')).body;
    expect(awarded).toMatchObject({ status: 'agreed', answers: { need: 'submitted', offer: 'awarded' } });
    expect(awarded.partnershipId).not.toBeNull();
    // nobody has confirmed anything: the agency has chosen
    const begun = await agency.client
      .in('fr')
      .get<Page<{ sentence: string }>>(`/partnerships/${awarded.partnershipId}/history`);
    expect(begun.body.items.map(({ sentence }) => sentence)).toEqual([
      'Le dossier déposé à l’appel à propositions a été retenu : une convention est en préparation.'.replace(
        ' :',
        '\u00a0:',
      ),
    ]);
    const notices = (await (applicants[0] as Account).client.get<Page<{ title: string }>>('/notices')).body.items;
    expect(notices[0]?.title).toMatch(/^Application selected|^Dossier retenu/);
  });

  it('one that was not selected and is reopened is as if nobody had applied', async () => {
    const { id } = suggestions[1] as Suggestion;
    const { revision } = await look(coordinator, { id });
    const { body } = await coordinator.client.post<Suggestion>(`/suggestions/${id}/reopen`, { revision });
    const answers = { need: 'waiting', offer: 'waiting' };
    expect(body).toMatchObject({ status: 'suggested', answers, applicationReference: null });
  });

  it('and its history is told in the words that the description of the api has for it', async () => {
    const path = `/suggestions/${suggestions[0]?.id}/history`;
    const { body } = await agency.client.get<Page<{ action: string }>>(path);
    expect(body.items.map(({ action }) => action)).toEqual(['approve', 'submit', 'shortlist', 'award']);
    const { DecisionView } = describeApi(system.api).components?.schemas ?? {};
    expect(DecisionView).toMatchObject({
      properties: { action: { enum: expect.arrayContaining(body.items.map(({ action }) => action)) as unknown } },
    });
  });

  it('and its history tells each side what it was told, from when it was told of the pair', async () => {
    const { id } = suggestions[1] as Suggestion;
    const historyOf = async ({ client }: Account) => {
      const { items } = (await client.get<Page<{ action: string; at: string }>>(`/suggestions/${id}/history`)).body;
      return items.map(({ action, at }) => ({ action, at: new Date(at) }));
    };
    const [approve, accept, submit, reject] = await historyOf(coordinator);
    const [told] = await system.storage.read<{ need: Date; offer: Date }>(
      // as where an approval can be taken back for a moment
      `UPDATE suggestions SET undo_until = approved_at + interval '10 milliseconds' WHERE id = $1
       RETURNING undo_until AS need, offer_shared_at AS offer`,
      [id],
    );
    expect(approve?.at.getTime()).toBeLessThan(told?.need.getTime() ?? 0);
    expect(submit?.at.getTime()).toBeLessThan(told?.offer.getTime() ?? 0);
    expect(await historyOf(applicants[1] as Account)).toEqual([{ ...approve, at: told?.need }, accept, submit, reject]);
    expect(await historyOf(agency)).toEqual([
      { action: 'approve', at: told?.offer },
      { action: 'submit', at: told?.offer },
      reject,
    ]);
  });
});
