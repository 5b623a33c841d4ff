import type { Role } from '@penc/domain';
import type { Account } from '../system/accounts';
import type { Client } from '../system/client';
import { aNeed, anOffer } from '../system/square/postings';
import { type System, startSystem } from '../system/system';
import { until } from '../system/until';
import { database } from '../world';

interface Seen {
  readonly id: string;
  readonly revision: number;
}
interface Page {
  readonly items: readonly Seen[];
}
interface Square {
  readonly draft: Seen;
  readonly open: Seen;
  /** Approved, accepted by both sides, and so a partnership. */
  readonly agreed: Seen;
  /** Not judged yet. */
  readonly suggested: Seen;
  readonly partnership: Seen;
}
type Attempt = (client: Client, square: Square) => Promise<number>;

/** Based on no revision that ever was: whoever may do it is told so (409), and nothing changes. */
const STALE = { revision: 999 };
const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const attempts: Readonly<Record<string, Attempt>> = {
  'reads an open need': (client, { open }) => status(client.get(`/needs/${open.id}`)),
  'reads a draft': (client, { draft }) => status(client.get(`/needs/${draft.id}`)),
  'posts a need': (client) => status(client.post('/needs', aNeed({ status: 'draft' }))),
  'edits the need': (client, { open }) => status(client.patch(`/needs/${open.id}`, { ...STALE, title: 'Autre titre' })),
  'withdraws the need': (client, { open }) => status(client.post(`/needs/${open.id}/withdraw`, STALE)),
  'reads what is to be judged': (client, { suggested }) => status(client.get(`/suggestions/${suggested.id}`)),
  'reads what was shared': (client, { agreed }) => status(client.get(`/suggestions/${agreed.id}`)),
  judges: (client, { suggested }) => status(client.post(`/suggestions/${suggested.id}/approve`, STALE)),
  answers: (client, { agreed }) =>
    status(client.post(`/suggestions/${agreed.id}/answer`, { ...STALE, answer: 'accept' })),
  'reads the partnership': (client, { partnership }) => status(client.get(`/partnerships/${partnership.id}`)),
  'signs the partnership': (client, { partnership }) =>
    status(client.patch(`/partnerships/${partnership.id}`, { ...STALE, move: 'sign' })),
  'reads the log': (client) => status(client.get('/log')),
};

/** In the order of `attempts`. A stranger is an editor of another organisation. */
const TRUTH: Readonly<Record<Role | 'stranger', readonly number[]>> = {
  member: [200, 200, 403, 403, 403, 404, 200, 404, 403, 200, 403, 200],
  editor: [200, 200, 201, 409, 409, 404, 200, 404, 409, 200, 409, 200],
  signatory: [200, 200, 201, 409, 409, 404, 200, 404, 409, 200, 409, 200],
  coordinator: [200, 404, 403, 403, 403, 200, 200, 409, 403, 200, 403, 200],
  observer: [200, 404, 403, 403, 403, 404, 404, 404, 404, 200, 403, 403],
  admin: [200, 200, 403, 403, 409, 200, 200, 403, 403, 200, 403, 200],
  stranger: [200, 404, 201, 404, 404, 404, 404, 404, 404, 404, 404, 200],
};

describe('A role', () => {
  const db = database();
  let system: System;
  let square: Square;
  const who: Partial<Record<Role | 'stranger', Account>> = {};

  beforeAll(async () => {
    system = await startSystem(db.url);
    const editor = await system.account({ type: 'ard' });
    const { organisationId } = editor;
    who.editor = editor;
    who.member = await system.account({ role: 'member', organisationId });
    who.signatory = await system.account({ role: 'signatory', organisationId });
    who.coordinator = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    who.observer = await system.account({ role: 'observer' });
    who.admin = await system.account({ role: 'admin' });
    who.stranger = await system.account({ type: 'commune' });
    square = await furnish(system, editor, who.coordinator);
  });
  afterAll(() => system.stop());

  it.each(Object.keys(TRUTH) as (Role | 'stranger')[])('does its own and no more: %s', async (role) => {
    const { client } = who[role] as Account;
    const found: [string, number][] = [];
    for (const [name, attempt] of Object.entries(attempts)) found.push([name, await attempt(client, square)]);
    expect(found).toEqual(Object.keys(attempts).map((name, index) => [name, TRUTH[role][index]]));
  });

  it('of a reader sees in lists what it sees one by one', async () => {
    const count = async (role: Role, path: string) =>
      ((await (who[role] as Account).client.get<Page>(path)).body.items ?? []).length;
    expect(await count('observer', '/suggestions')).toBe(0);
    expect(await count('observer', '/partnerships')).toBe(1);
    expect(await count('observer', '/needs?status=draft')).toBe(0);
    expect(await count('member', '/suggestions')).toBe(1);
    expect(await count('member', '/partnerships')).toBe(1);
    expect(await count('member', '/needs?status=draft')).toBeGreaterThan(0);
  });
});

/** A need with a draft beside it, two offers: with the one a partnership, the other still to be judged. */
async function furnish(system: System, editor: Account, coordinator: Account): Promise<Square> {
  const agency = await system.account({ type: 'cooperation-agency' });
  const draft = (await editor.client.post<Seen>('/needs', aNeed({ status: 'draft' }))).body;
  const open = (await editor.client.post<Seen>('/needs', aNeed())).body;
  const first = (await agency.client.post<Seen>('/offers', anOffer())).body;
  const pairWith = async (offer: Seen) =>
    until('the suggestion', async () => {
      await system.settled();
      return (await coordinator.client.get<Page>(`/suggestions?offerId=${offer.id}`)).body.items[0];
    });
  const pair = await pairWith(first);
  const { revision } = (
    await coordinator.client.post<Seen>(`/suggestions/${pair.id}/approve`, { revision: pair.revision })
  ).body;
  for (const { client } of [editor, agency]) {
    expect((await client.post(`/suggestions/${pair.id}/answer`, { revision, answer: 'accept' })).status).toBe(200);
  }
  const second = (await agency.client.post<Seen>('/offers', anOffer())).body;
  const suggested = await pairWith(second);
  const { items } = (await editor.client.get<Page>('/partnerships')).body;
  return { draft, open, agreed: pair, suggested, partnership: items[0] as Seen };
}
