import { addDays, dayOf } from '@penc/domain';
import type { Account } from '../../../../test/system/accounts';
import { type Cast, type PageOf, type SuggestionSeen, aPair } from '../../../../test/system/square/pairs';
import { aNeed } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Silent {
  readonly suggestionId: string;
  readonly side: string;
  readonly otherAnswer: string;
  readonly since: string;
  readonly reminders: number;
  readonly answerDue: string;
  readonly editors: readonly { name: string; phone: string }[];
}
const today = dayOf(new Date());

/** What waits for a coordinator's hand. */
describe('A basket', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let elsewhere: Account;
  let admin: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator', territories: ['SN-SE'] }),
    };
    elsewhere = await system.account({ role: 'coordinator', territories: ['SN-LG'] });
    admin = await system.account({ role: 'admin' });
    const { organisationId } = cast.ard;
    await system.account({ role: 'member', organisationId });
    const invited = await system.account({ organisationId });
    await system.storage.read('UPDATE memberships SET joined_at = NULL WHERE id = $1 RETURNING id', [
      invited.membershipId,
    ]);
  });
  afterAll(() => system.stop());

  const basket = async <Item>(who: Account, path: string) =>
    (await who.client.get<PageOf<Item>>(`/baskets/${path}`)).body.items;
  const decide = (id: string, action: string, body: object) =>
    cast.coordinator.client.post<SuggestionSeen>(`/suggestions/${id}/${action}`, body);

  it('is for coordinators alone', async () => {
    for (const path of ['silent-sides', 'needs-without-suggestion', 'expiring', 'postponed']) {
      const statuses = await Promise.all(
        [cast.ard, admin, cast.coordinator, elsewhere].map(
          async ({ client }) => (await client.get(`/baskets/${path}`)).status,
        ),
      );
      expect([path, statuses]).toEqual([path, [403, 403, 200, 200]]);
    }
  });

  it('holds the sides that are silent, with the numbers of their editors, page by page', async () => {
    const { need, suggestion } = await aPair(system, cast);
    const { body } = await decide(suggestion.id, 'approve', { revision: suggestion.revision });
    await system.settled();
    const both = await basket<Silent>(cast.coordinator, 'silent-sides');
    expect(both.map(({ side }) => side)).toEqual(['need', 'offer']);
    expect(both[0]).toMatchObject({
      suggestionId: suggestion.id,
      need: { id: need.id },
      otherAnswer: 'waiting',
      since: today,
      reminders: 0,
      answerDue: body.answerDue,
      // neither the member who only reads is to be rung up, nor who was invited and has not come
      editors: [{ phone: '+221 33 000 00 00' }],
    });
    const first = await cast.coordinator.client.get<PageOf<Silent>>('/baskets/silent-sides?limit=1');
    const rest = await cast.coordinator.client.get<PageOf<Silent>>(
      `/baskets/silent-sides?limit=1&cursor=${first.body.nextCursor}`,
    );
    expect([...first.body.items, ...rest.body.items]).toEqual(both);
    expect(rest.body.nextCursor).toBeNull();
    await cast.ard.client.post(`/suggestions/${suggestion.id}/answer`, { revision: body.revision, answer: 'accept' });
    expect(await basket<Silent>(cast.coordinator, 'silent-sides')).toMatchObject([
      { side: 'offer', otherAnswer: 'accepted' },
    ]);
    expect(await basket(elsewhere, 'silent-sides')).toEqual([]);
    // nobody is silent who has not been told: of a confidential posting the other side, and both while it can be undone
    for (const [change, back] of [
      ['offer_shared_at = NULL', 'offer_shared_at = need_shared_at'],
      ['told_on = NULL', 'told_on = current_date'],
    ]) {
      const becomes = (what = '') =>
        system.storage.read(`UPDATE suggestions SET ${what} WHERE id = $1 RETURNING id`, [suggestion.id]);
      await becomes(change);
      expect(await basket(cast.coordinator, 'silent-sides')).toEqual([]);
      await becomes(back);
    }
    expect(await basket(cast.coordinator, 'silent-sides')).toHaveLength(1);
  });

  it('has the sides that were told first on top, also within a day, page by page', async () => {
    for (const title of ['Besoin A', 'Besoin B', 'Besoin C']) await cast.ard.client.post('/needs', aNeed({ title }));
    await system.settled();
    const judgeable = '/suggestions?judgeable=true&limit=100';
    const { items } = (await cast.coordinator.client.get<PageOf<SuggestionSeen>>(judgeable)).body;
    const before = await basket<Silent>(cast.coordinator, 'silent-sides');
    // against the order of their ids, which would decide otherwise
    const told = items.toSorted((a, b) => b.id.localeCompare(a.id));
    expect(told.length).toBeGreaterThan(2);
    for (const { id, revision } of told) await decide(id, 'approve', { revision });
    await system.settled();
    const expected = [...before, ...told.flatMap(({ id }) => [id, id].map((suggestionId) => ({ suggestionId })))];
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/baskets/silent-sides?limit=1${cursor && `&cursor=${cursor}`}`;
      const page: PageOf<Silent> = (await cast.coordinator.client.get<PageOf<Silent>>(path)).body;
      seen.push(...page.items.map(({ suggestionId }) => suggestionId));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(expected.map(({ suggestionId }) => suggestionId));
    for (const { id } of told) {
      const { revision } = (await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${id}`)).body;
      await cast.ard.client.post(`/suggestions/${id}/answer`, { revision, answer: 'decline' });
    }
  });

  it('holds what expires soon, and not what is paused', async () => {
    const { suggestion } = await aPair(system, cast);
    const { body } = await decide(suggestion.id, 'approve', { revision: suggestion.revision });
    await system.settled();
    const ids = async (query = '') =>
      (await basket<{ suggestionId: string }>(cast.coordinator, `expiring${query}`)).map((item) => item.suggestionId);
    expect(await ids()).not.toContain(suggestion.id);
    expect(await ids('?within=60')).toContain(suggestion.id);
    await system.storage.read(`UPDATE suggestions SET answer_due = current_date + 3 WHERE id = $1 RETURNING id`, [
      suggestion.id,
    ]);
    expect(await ids()).toContain(suggestion.id);
    await cast.ard.client.post(`/suggestions/${suggestion.id}/answer`, {
      revision: body.revision,
      answer: 'considering',
      until: addDays(today, 2),
    });
    expect(await ids('?within=200')).not.toContain(suggestion.id);
  });

  it('holds what is postponed, the first to come back first, with the reason', async () => {
    const one = await aPair(system, cast);
    const two = await aPair(system, cast);
    const later = { revision: two.suggestion.revision, until: addDays(today, 9), reason: 'incomplete' };
    await decide(two.suggestion.id, 'postpone', later);
    const fresh = await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${one.suggestion.id}`);
    await decide(one.suggestion.id, 'postpone', { revision: fresh.body.revision, until: addDays(today, 4) });
    expect(await basket(cast.coordinator, 'postponed')).toMatchObject([
      { suggestionId: one.suggestion.id, until: addDays(today, 4), reason: null },
      { suggestionId: two.suggestion.id, until: addDays(today, 9), reason: 'incomplete' },
    ]);
    expect(await basket(elsewhere, 'postponed')).toEqual([]);
    // a need of which all that is suggested is put off is not without a suggestion
    const { body } = await cast.coordinator.client.get<PageOf<SuggestionSeen>>(
      `/suggestions?status=suggested&needId=${one.need.id}&limit=100`,
    );
    for (const { id, revision } of body.items) await decide(id, 'postpone', { revision, until: addDays(today, 4) });
    const lonely = await basket<{ need: { id: string } }>(cast.coordinator, 'needs-without-suggestion?limit=100');
    expect(lonely.map(({ need }) => need.id)).not.toContain(one.need.id);
  });

  it('holds the open needs that nothing is suggested for, the oldest first', async () => {
    const lonely = await Promise.all(
      ['Une', 'Deux', 'Trois'].map((title) =>
        cast.ard.client.post<{ id: string }>('/needs', aNeed({ title, modalities: ['volunteering'] })),
      ),
    );
    const draft = await cast.ard.client.post<{ id: string }>('/needs', aNeed({ status: 'draft' }));
    // nobody else reads what applicants post, and it is not scored
    const applicant = await system.account();
    await system.storage.read(`UPDATE organisations SET status = 'applied' WHERE id = $1 RETURNING id`, [
      applicant.organisationId,
    ]);
    const unread = await applicant.client.post<{ id: string }>('/needs', aNeed());
    const { need, suggestion } = await aPair(system, cast, { title: 'Quatre', territories: ['SN1103'] });
    const all = await cast.coordinator.client.get<PageOf<SuggestionSeen>>(`/suggestions?needId=${need.id}`);
    for (const { id, revision } of all.body.items) await decide(id, 'dismiss', { revision, reason: 'duplicate' });
    await system.settled();
    const found = await basket<{ need: { id: string }; since: string; dismissed: number }>(
      cast.coordinator,
      'needs-without-suggestion?limit=100',
    );
    const ids = found.map((item) => item.need.id);
    expect(ids).toEqual(expect.arrayContaining([...lonely.map(({ body }) => body.id), need.id]));
    expect(ids).not.toContain(draft.body.id);
    expect(ids).not.toContain(unread.body.id);
    expect(found.map(({ since }) => since)).toEqual(found.map(({ since }) => since).toSorted());
    expect(found.find((item) => item.need.id === need.id)).toMatchObject({ dismissed: all.body.items.length });
    expect(suggestion.status).toBe('suggested');
    // page by page it is the same
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor ? `?limit=2&cursor=${cursor}` : '?limit=2';
      const { body } = await cast.coordinator.client.get<PageOf<{ need: { id: string } }>>(
        `/baskets/needs-without-suggestion${query}`,
      );
      paged.push(...body.items.map((item) => item.need.id));
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(ids);
    expect(await basket(elsewhere, 'needs-without-suggestion')).toEqual([]);
  });

  it('holds nothing on whose side the coordinator stands', async () => {
    await system.storage.read(
      `INSERT INTO memberships (person_id, organisation_id, role)
       SELECT person_id, $2, 'member' FROM memberships WHERE id = $1 RETURNING id`,
      [cast.coordinator.membershipId, cast.agency.organisationId],
    );
    expect(await basket(cast.coordinator, 'silent-sides')).toEqual([]);
    expect(await basket(cast.coordinator, 'postponed')).toEqual([]);
  });
});
