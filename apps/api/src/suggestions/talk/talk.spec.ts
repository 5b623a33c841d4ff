import type { Account } from '../../../../../test/system/accounts';
import { type Cast, type PageOf, type SuggestionSeen, aPair, noticesOf } from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';
import { describeApi } from '../../openapi';

interface Message {
  readonly id: number;
  readonly from: string;
  readonly to: string | null;
  readonly text: string;
  readonly by: { readonly name: string | null; readonly organisation: string };
}
interface Decision {
  readonly by: { readonly role: string };
  readonly shown: { readonly score: number };
}
const DISMISSED = 'NOTE-OF-A-DISMISSAL';
const NOTE = 'NOTE-BETWEEN-COORDINATORS';
const DECLINED = 'NOTE-OF-WHO-DECLINED';
const FOR_COORDINATORS = 'MESSAGE-TO-THE-COORDINATION';
const BETWEEN = 'MESSAGE-TO-EVERYBODY';

/** What is said about a suggestion, and who hears it. */
describe('Said about a suggestion', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let others: Readonly<Record<string, Account>>;
  let suggestion: SuggestionSeen;

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    others = {
      stranger: await system.account({ type: 'commune' }),
      'member of the need’s side': await system.account({ role: 'member', organisationId: cast.ard.organisationId }),
      'coordinator elsewhere': await system.account({ role: 'coordinator', territories: ['SN-LG'] }),
      observer: await system.account({ role: 'observer' }),
      admin: await system.account({ role: 'admin' }),
    };
    ({ suggestion } = await aPair(system, cast));
  });
  afterAll(() => system.stop());

  const write = (who: Account, what: 'messages' | 'notes', body: object, key?: string) =>
    who.client.post<Message & { code: string }>(
      `/suggestions/${suggestion.id}/${what}`,
      body,
      key ? { headers: { 'idempotency-key': key } } : {},
    );
  const messages = async (who: Account) =>
    (await who.client.get<PageOf<Message>>(`/suggestions/${suggestion.id}/messages`)).body.items;
  const texts = async (who: Account) => (await messages(who)).map(({ text }) => text);
  const told = async (who: Account) =>
    (await noticesOf(who, suggestion.id)).filter(({ kind }) => kind === 'suggestion-message').length;

  it('before approval: by coordinators alone, and nobody is told', async () => {
    expect((await write(cast.ard, 'messages', { text: 'Bonjour' })).status).toBe(404);
    const early = await write(cast.coordinator, 'messages', { text: 'La coordination vous accompagne.' });
    expect(early.status).toBe(201);
    await system.settled();
    expect([await told(cast.ard), await told(cast.agency)]).toEqual([0, 0]);
    expect((await cast.ard.client.get(`/suggestions/${suggestion.id}/messages`)).status).toBe(404);
  });

  it('once approved: by both sides and the coordinators, to all or to one, told to the others', async () => {
    const { body } = await cast.coordinator.client.post<SuggestionSeen>(`/suggestions/${suggestion.id}/approve`, {
      revision: suggestion.revision,
    });
    suggestion = body;
    await system.settled();
    const first = await write(cast.ard, 'messages', { text: BETWEEN }, 'once');
    const again = await write(cast.ard, 'messages', { text: BETWEEN }, 'once');
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ from: 'need', to: null });
    expect(first.body.by.name).toMatch(/^Person /);
    await write(cast.agency, 'messages', { text: FOR_COORDINATORS, to: 'coordinator' }, 'to-one');
    await write(cast.coordinator, 'messages', { text: 'Pour vous seuls', to: 'need' });
    await system.settled();
    const EARLY = 'La coordination vous accompagne.';
    expect(await texts(cast.ard)).toEqual([EARLY, BETWEEN, 'Pour vous seuls']);
    expect(await texts(cast.agency)).toEqual([EARLY, BETWEEN, FOR_COORDINATORS]);
    expect(await texts(cast.coordinator)).toEqual([EARLY, BETWEEN, FOR_COORDINATORS, 'Pour vous seuls']);
    expect([await told(cast.ard), await told(cast.agency), await told(cast.coordinator)]).toEqual([1, 1, 2]);
    // nor does the log tell a side that anything was said that it does not read
    const logged = async (who: Account) => {
      const path = `/log?action=suggestion.message&subject=${suggestion.id}`;
      const entries = await who.client.get<PageOf<{ details: { from: string; to: string | null } }>>(path);
      return entries.body.items.map(({ details: { from, to } }) => `${from} ${to}`).toReversed();
    };
    expect(await logged(cast.ard)).toEqual(['need null', 'coordinator need']);
    expect(await logged(cast.agency)).toEqual(['need null', 'offer coordinator']);
  });

  it('names no person to the other side before both have accepted', async () => {
    const names = async (who: Account) => (await messages(who)).map(({ from, by }) => [from, by.name !== null]);
    expect(await names(cast.agency)).toEqual([
      ['coordinator', false],
      ['need', false],
      ['offer', true],
    ]);
    expect((await names(cast.coordinator)).every(([, named]) => named)).toBe(true);
  });

  it('by those alone who may', async () => {
    const attempts = await Promise.all(
      Object.entries(others).map(async ([who, account]) => {
        const posted = await write(account, 'messages', { text: 'x' });
        const noted = await write(account, 'notes', { text: 'x' });
        const read = await account.client.get(`/suggestions/${suggestion.id}/notes`);
        return [who, posted.status, noted.status, read.status];
      }),
    );
    expect(attempts).toEqual([
      ['stranger', 404, 404, 404],
      ['member of the need’s side', 403, 403, 403],
      ['coordinator elsewhere', 404, 404, 404],
      ['observer', 404, 404, 404],
      ['admin', 403, 403, 403],
    ]);
    for (const side of [cast.ard, cast.agency]) expect((await write(side, 'notes', { text: 'x' })).status).toBe(403);
  });

  it('cannot be changed or taken back', async () => {
    for (const table of ['suggestion_messages', 'suggestion_notes']) {
      await expect(system.storage.read(`DELETE FROM ${table} RETURNING id`)).rejects.toThrow('append-only');
    }
  });

  it('in confidence, is found on no route by anybody else', async () => {
    const { id } = suggestion;
    await write(cast.coordinator, 'notes', { text: NOTE }, 'a-note');
    await cast.ard.client.post(`/suggestions/${id}/answer`, {
      revision: suggestion.revision,
      answer: 'decline',
      reason: 'other',
      note: DECLINED,
    });
    const declined = await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${id}`);
    const reopened = await cast.coordinator.client.post<SuggestionSeen>(`/suggestions/${id}/reopen`, {
      revision: declined.body.revision,
    });
    await system.settled();
    const fresh = await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${id}`);
    expect(reopened.body.status).toBe('suggested');
    await cast.coordinator.client.post(`/suggestions/${id}/dismiss`, {
      revision: fresh.body.revision,
      reason: 'due-diligence',
      note: DISMISSED,
    });
    // and once more to the sides, so that all of its past lies behind what they may open
    const dismissed = await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${id}`);
    await cast.coordinator.client.post(`/suggestions/${id}/reopen`, { revision: dismissed.body.revision });
    await system.settled();
    const last = await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${id}`);
    const shared = await cast.coordinator.client.post<SuggestionSeen>(`/suggestions/${id}/approve`, {
      revision: last.body.revision,
    });
    expect(shared.body.status).toBe('approved');
    await system.settled();

    // the log of a side says nothing of what coordinators did among themselves
    const logged = async (who: Account) => {
      const { items } = (await who.client.get<PageOf<{ action: string }>>(`/log?subject=${id}&limit=100`)).body;
      return items.map(({ action }) => action);
    };
    expect(await logged(cast.coordinator)).toEqual(expect.arrayContaining(['suggestion.reopen', 'suggestion.dismiss']));
    expect((await logged(cast.ard)).filter((action) => /reopen|dismiss|undo|note/.test(action))).toEqual([]);

    // all but the stream of events, which does not end and brings what GET /notices shows
    const routes = Object.entries(describeApi(system.api).paths).filter(
      ([path, methods]) => methods.get && !path.endsWith('/events'),
    );
    expect(routes.length).toBeGreaterThan(25);
    const heardBy = async (who: Account) => {
      const ids = await idsSeen(cast.coordinator);
      const paths = routes.flatMap(([path]) => [...new Set(ids.map((one) => path.replace(/\{\w+\}/g, one)))]);
      const bodies: string[] = [];
      for (const path of paths) {
        const { status, body } = await who.client.get(path.replace('/api/v1', ''));
        expect([path, status < 500]).toEqual([path, true]);
        bodies.push(typeof body === 'string' ? body : JSON.stringify(body));
      }
      const all = bodies.join('\n');
      return [NOTE, DISMISSED, DECLINED, FOR_COORDINATORS].filter((secret) => all.includes(secret));
    };
    const everybody = { need: cast.ard, offer: cast.agency, coordinator: cast.coordinator, ...others };
    const heard: Record<string, string[]> = {};
    for (const [name, account] of Object.entries(everybody)) heard[name] = await heardBy(account);
    expect(heard).toEqual({
      // their own words, of the present approval or not, are no secret to themselves
      need: [],
      offer: [FOR_COORDINATORS],
      coordinator: [NOTE, DISMISSED, DECLINED, FOR_COORDINATORS],
      stranger: [],
      'member of the need’s side': [],
      'coordinator elsewhere': [],
      observer: [],
      admin: [FOR_COORDINATORS],
    });
    // nor does it stand where it could get out: queue, log, notices
    for (const table of ['outbox', 'log', 'notices', 'idempotency_keys']) {
      const [found] = await system.storage.read<{ count: number }>(
        `SELECT count(*)::integer AS count FROM ${table} t
         WHERE t::text ~ '${[NOTE, DISMISSED, DECLINED, FOR_COORDINATORS].join('|')}'`,
      );
      expect([table, found?.count]).toEqual([table, 0]);
    }
  });

  it('and decided: each reader has the history that is theirs', async () => {
    const actions = async (who: Account) => {
      const { body } = await who.client.get<PageOf<{ action: string; reason: string | null; note: string | null }>>(
        `/suggestions/${suggestion.id}/history`,
      );
      return body.items.map(({ action, reason, note }) => [action, reason, note]);
    };
    expect(await actions(cast.coordinator)).toEqual([
      ['approve', null, null],
      ['decline', 'other', DECLINED],
      ['reopen', null, null],
      ['dismiss', 'due-diligence', DISMISSED],
      ['reopen', null, null],
      ['approve', null, null],
    ]);
    expect(await actions(cast.ard)).toEqual([['approve', null, null]]);
    const fresh = await cast.coordinator.client.get<SuggestionSeen>(`/suggestions/${suggestion.id}`);
    await cast.ard.client.post(`/suggestions/${suggestion.id}/answer`, {
      revision: fresh.body.revision,
      answer: 'decline',
      reason: 'other',
      note: DECLINED,
    });
    expect((await actions(cast.ard)).at(-1)).toEqual(['decline', 'other', DECLINED]);
    expect((await actions(cast.agency)).at(-1)).toEqual(['decline', null, null]);
    const [first] = (await cast.agency.client.get<PageOf<Decision>>(`/suggestions/${suggestion.id}/history`)).body
      .items;
    expect(first?.by.role).toBe('coordinator');
    expect(first?.shown).toMatchObject({ needRevision: 1, offerRevision: 1, needRank: 1 });
    expect(first?.shown.score).toBeGreaterThan(0);
  });

  /** Ids that a path may be about: of the pair, and of whatever the coordinator is shown. */
  async function idsSeen(who: Account): Promise<string[]> {
    const { body } =
      await who.client.get<PageOf<{ id: string; need: { id: string }; offer: { id: string } }>>('/suggestions');
    return body.items.flatMap(({ id, need, offer }) => [id, need.id, offer.id]);
  }
});
