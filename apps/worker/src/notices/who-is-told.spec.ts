import type { OrganisationAction } from '@penc/domain';
import { type Message, messages } from '@penc/messages';
import type { Account } from '../../../../test/system/accounts';
import { comesLate, hasLeft, kindsTold, tell } from '../../../../test/system/watching/notices';
import { type Cast, type SuggestionSeen, aPair, seenBy } from '../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

/** Of a suggestion and what follows from it: not those who have left, never knew of it, or read of what is so no more. */
describe('Who is told', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let suggestion: SuggestionSeen;

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
    ({ suggestion } = await aPair(system, cast));
  });
  /** Nothing of this pair is suggested, or told, to those of the next test. */
  afterEach(() =>
    system.storage
      .read(`UPDATE postings SET status = 'withdrawn' WHERE status = 'open' RETURNING id`)
      .then(async () => {
        await system.storage.read(`UPDATE memberships SET ended_at = now() WHERE ended_at IS NULL RETURNING id`);
      }),
  );

  const approve = async () => {
    const { id, revision } = await seenBy(cast.coordinator, suggestion.id);
    const { body } = await cast.coordinator.client.post<SuggestionSeen>(`/suggestions/${id}/approve`, { revision });
    await system.settled();
    return body.revision;
  };
  const answer = async (who: Account, body: object) => {
    await who.client.post(`/suggestions/${suggestion.id}/answer`, body);
    await system.settled();
  };
  const late = <P extends object>(message: Message<P>, payload: P) => comesLate(system, message, payload);
  const set = (columns: string) =>
    system.storage.read(`UPDATE suggestions SET ${columns} WHERE id = $1 RETURNING id`, [suggestion.id]);
  const leave = (member: Account) => hasLeft(system, member);
  const told = (member: Account) => kindsTold(system, member);

  /** Lists are made anew, as a member has asked: three suggestions have entered that of the need. */
  const listsMadeAnew = async ({ membershipId }: Account) => {
    const [rescoring] = await system.storage.read<{ id: string }>(
      `WITH made AS (
         INSERT INTO rescorings (weights_id, purpose, asked_by, total, finished_at)
         SELECT id, 'lists', $1, 1, now() FROM weights WHERE status = 'deployed' RETURNING id),
       entered AS (
         INSERT INTO rescoring_entered SELECT made.id, s.need_id, 3 FROM made, suggestions s WHERE s.id = $2)
       SELECT id FROM made`,
      [membershipId, suggestion.id],
    );
    await late(messages.listsRescored, { rescoringId: rescoring?.id ?? '' });
  };
  const decide = async (organisationId: string, action: OrganisationAction) => {
    const [decision] = await system.storage.read<{ id: string }>(
      `INSERT INTO organisation_decisions (organisation_id, action) VALUES ($1, $2) RETURNING id::text`,
      [organisationId, action],
    );
    return { organisationId, decisionId: decision?.id ?? '' };
  };
  /** What was decided on an organisation is told. */
  const judged = async (organisationId: string, action: OrganisationAction) =>
    late(messages.organisationJudged, await decide(organisationId, action));

  it('of a no: the other side’s members who were told of the suggestion, and the coordinators, who get no mail', async () => {
    const gone = await system.account({ organisationId: cast.agency.organisationId });
    const former = await system.account({ role: 'coordinator' });
    await leave(gone);
    await leave(former);
    await system.storage.read(
      `INSERT INTO webhooks (organisation_id, url, kinds, secret) VALUES ($1, 'https://penc.example/', '{suggestion-declined}', 'whsec_')
       RETURNING id`,
      [cast.coordinator.organisationId],
    );
    const revision = await approve();
    const newcomer = await system.account({ organisationId: cast.agency.organisationId });
    await answer(cast.ard, { revision, answer: 'decline', reason: 'not-ours' });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*', 'suggestion-declined*']);
    expect(await told(cast.ard)).toEqual(['suggestion-approved*']);
    expect(await told(cast.coordinator)).toEqual(['suggestion-declined']);
    for (const nobody of [newcomer, gone, former]) expect(await told(nobody)).toEqual([]);
    // a coordinator acts for the region, not for what the organisation stands on
    expect(await system.storage.read('SELECT 1 FROM webhook_deliveries')).toEqual([]);
  });

  it('of a yes: not the side that does not know of the suggestion yet', async () => {
    await approve();
    await set(`offer_shared_at = NULL, need_answer = 'accepted'`);
    await late(messages.suggestionAnswered, { suggestionId: suggestion.id, side: 'need', answer: 'accepted' });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*']);
  });

  it('of a yes: nobody once the suggestion is over, however late the word comes', async () => {
    await approve();
    await set(`need_answer = 'accepted', status = 'superseded'`);
    await late(messages.suggestionAnswered, { suggestionId: suggestion.id, side: 'need', answer: 'accepted' });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*']);
  });

  it('of an end: nobody where it has been approved anew meanwhile', async () => {
    await approve();
    await late(messages.suggestionClosed, { suggestionId: suggestion.id, how: 'superseded' });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*']);
  });

  it('of an end: only those who were told of the approval that has ended', async () => {
    await approve();
    // approved again, ended before it was told
    await set(`approved_at = now() + interval '1 second', status = 'superseded'`);
    await late(messages.suggestionClosed, { suggestionId: suggestion.id, how: 'superseded' });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*']);
  });

  it('of an approval: nobody where it is not the present one, and a day to answer by only ever moves on', async () => {
    const revision = await approve();
    await late(messages.suggestionApproved, { suggestionId: suggestion.id, revision: revision - 1 });
    expect(await told(cast.ard)).toEqual(['suggestion-approved*']);
    await set(`answer_due = '2100-01-01'`);
    await late(messages.suggestionApproved, { suggestionId: suggestion.id, revision });
    expect((await seenBy(cast.ard, suggestion.id)).answerDue).toBe('2100-01-01');
  });

  it('of a reminder: those who still owe an answer to the present approval, while nobody considers', async () => {
    const revision = await approve();
    const reminder = { suggestionId: suggestion.id, because: 'reminder', side: null } as const;
    await late(messages.answerAwaited, { ...reminder, revision: revision - 1 });
    const considers = `need_answer = 'considering', need_considering_until = current_date + 30, paused_on = current_date`;
    await set(considers);
    await late(messages.answerAwaited, { ...reminder, revision });
    await set(`need_answer = 'waiting', paused_on = NULL, status = 'superseded'`);
    await late(messages.answerAwaited, { ...reminder, revision });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*']);
    await set(`status = 'approved', need_answer = 'accepted'`);
    await late(messages.answerAwaited, { ...reminder, revision });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*', 'suggestion-reminder*']);
    expect(await told(cast.ard)).toEqual(['suggestion-approved*']);
  });

  it('of time that a side asks for: nobody once the suggestion is over', async () => {
    await approve();
    await set(`need_answer = 'considering', need_considering_until = current_date + 30, status = 'superseded'`);
    await late(messages.suggestionAnswered, { suggestionId: suggestion.id, side: 'need', answer: 'considering' });
    expect(await told(cast.agency)).toEqual(['suggestion-approved*']);
  });

  it('of a first approval: the other coordinators, while it is the last that happened', async () => {
    await late(messages.secondAwaited, { suggestionId: suggestion.id, revision: suggestion.revision + 1 });
    expect(await told(cast.coordinator)).toEqual([]);
    await late(messages.secondAwaited, { suggestionId: suggestion.id, revision: suggestion.revision });
    expect(await told(cast.coordinator)).toEqual(['suggestion-second']);
  });

  it('of new suggestions: each coordinator once a posting and day, and of a message without a mail', async () => {
    const [posting] = await system.storage.read<{ id: string }>('SELECT need_id AS id FROM suggestions WHERE id = $1', [
      suggestion.id,
    ]);
    for (const entered of [1, 2]) await late(messages.suggestionsReady, { postingId: posting?.id ?? '', entered });
    const ready = await system.storage.read(
      `SELECT 1 FROM notices WHERE membership_id = $1 AND subject_id = $2 AND kind = 'suggestions-ready'`,
      [cast.coordinator.membershipId, posting?.id],
    );
    expect(ready).toHaveLength(1);
    await approve();
    await cast.ard.client.post(`/suggestions/${suggestion.id}/messages`, { text: 'Bonjour' });
    await system.settled();
    expect(await told(cast.coordinator)).toEqual(['suggestion-message']);
  });

  it('of who comes: nobody whose invitation was taken back, and administrators who still are', async () => {
    const [admin, former] = [await system.account({ role: 'admin' }), await system.account({ role: 'admin' })];
    await leave(former);
    const { organisationId } = cast.ard;
    await late(messages.memberInvited, { membershipId: former.membershipId });
    await late(messages.editorsGone, { organisationId, membershipId: former.membershipId });
    expect(await told(former)).toEqual([]);
    expect(await told(admin)).toEqual(['organisation-without-editor*']);
  });

  it('of anything: nobody who was invited and has not come, but of their invitation and of whether they can come', async () => {
    const { organisationId } = cast.ard;
    const editor = await system.account({ organisationId });
    const [coordinator, admin] = [
      await system.account({ role: 'coordinator' }),
      await system.account({ role: 'admin' }),
    ];
    const invited = [editor, coordinator, admin].map(({ membershipId }) => membershipId);
    await system.storage.read('UPDATE memberships SET joined_at = NULL WHERE id = ANY($1::uuid[]) RETURNING id', [
      invited,
    ]);
    await late(messages.secondAwaited, { suggestionId: suggestion.id, revision: suggestion.revision });
    await late(messages.editorsGone, { organisationId, membershipId: editor.membershipId });
    await listsMadeAnew(cast.coordinator);
    await approve();
    expect(await told(cast.coordinator)).toEqual(['suggestion-second', 'lists-rescored']);
    expect(await told(cast.ard)).toEqual(['suggestion-approved*']);
    for (const nobody of [editor, coordinator, admin]) expect(await told(nobody)).toEqual([]);
    await late(messages.memberInvited, { membershipId: editor.membershipId });
    await judged(organisationId, 'suspend');
    expect(await told(editor)).toEqual(['member-invited*', 'organisation-suspended*']);
  });

  it('of the last decision on an organisation, in whatever order they are told', async () => {
    const { organisationId } = cast.agency;
    const decisions = [await decide(organisationId, 'verify'), await decide(organisationId, 'suspend')];
    for (const decision of decisions.toReversed()) await late(messages.organisationJudged, decision);
    await judged(cast.ard.organisationId, 'restore');
    expect(await told(cast.agency)).toEqual(['organisation-suspended*']);
    expect(await told(cast.ard)).toEqual(['organisation-restored*']);
  });

  it('of lists made anew: coordinators of what they may judge, and whoever asked for it while they are there', async () => {
    const [asking, former] = [await system.account({ role: 'admin' }), await system.account({ role: 'admin' })];
    const bound = await system.account({ role: 'coordinator', organisationId: cast.ard.organisationId });
    const gone = await system.account({ role: 'coordinator' });
    for (const member of [former, gone]) await leave(member);
    for (const member of [asking, former]) await listsMadeAnew(member);
    expect(await told(asking)).toEqual(['lists-rescored']);
    expect(await told(cast.coordinator)).toEqual(['lists-rescored', 'lists-rescored']);
    for (const nobody of [former, bound, gone]) expect(await told(nobody)).toEqual([]);
  });

  it('one and the same thing once, however often, and as its cause allows', async () => {
    const once = { cause: 'the same', kind: 'suggestion-declined' } as const;
    await tell(system, [cast.ard], once);
    await tell(system, [cast.ard, cast.agency], { ...once, mail: false });
    expect(await told(cast.ard)).toEqual(['suggestion-declined*']);
    expect(await told(cast.agency)).toEqual(['suggestion-declined']);
  });
});
