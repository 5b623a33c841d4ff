import { createHash, randomUUID } from 'node:crypto';
import type { Account } from '../system/accounts';
import { type Route, isPage, routesOf } from '../system/routes';
import { type System, startSystem } from '../system/system';
import { database } from '../world';

describe('Every route', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let routes: Route[];

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ role: 'admin' });
    routes = routesOf(system.api);
  });
  afterAll(() => system.stop());

  const call = async ({ method, path }: Route, headers: Record<string, string>) => {
    const filled = path.replaceAll(/:\w+/g, () => randomUUID());
    const prefixed = isPage(path)
      ? filled.replace(/^\/pages/, '')
      : filled.startsWith('/api/')
        ? filled
        : `/api/v1${filled}`;
    const response = await fetch(system.baseUrl + prefixed, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) },
      ...(method === 'GET' ? {} : { body: '{}' }),
    });
    const text = await response.text();
    const { code } = (/problem\+json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as {
      code?: string;
    };
    return code;
  };
  const closed = () => routes.filter(({ marks }) => !marks.isPublic);

  it('is known here', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['NeedsController.create', 'MeController.me']),
    );
  });

  it('that changes something says what a key needs for it, or that no key will do', () => {
    const silent = closed().filter(
      ({ method, marks }) => method !== 'GET' && marks.scope === undefined && !marks.sessionOnly,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('that is open to all is meant to be', () => {
    const open = routes.filter(({ marks }) => marks.isPublic).map(({ name }) => String(name.split('.')[0]));
    expect([...new Set(open)].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'AccessibilityPages',
      // an organisation applies before it has a member
      'ApplyingPages',
      'HealthController',
      'HomePages',
      // counts of what a visitor may read
      'InsightFiles',
      'InsightPages',
      'LanguagePages',
      'MetricsController',
      // what is open and public, as a visitor may read it
      'NeedPages',
      // which answers to addresses of nothing
      'NowherePages',
      'OfferPages',
      // what a browser shows of a form without a line is nobody's
      'OfflineNeed',
      'OfflineOffer',
      'OrganisationsController',
      // what a text may be about, while it is typed: nothing is kept
      'ReferenceController',
      'SignInController',
      'SignInLinkPages',
      'SignInPages',
      // which the gateway calls with its own secret
      'SmsController',
      // the link of a mail that stops such mails, which a mail program follows without a session
      'StopPages',
      'TextProposalsController',
    ]);
  });

  it('answers whoever comes in for them alone: no cache keeps it for others', async () => {
    const { personId } = (await ard.client.get<{ personId: string }>('/me')).body;
    for (const [path, kept] of [
      ['/me', 'private, no-cache'],
      ['/needs', 'private, no-cache'],
      ['/insight/files/places.csv', 'private, no-cache'],
      ['/partnerships/export?format=csv', 'private, no-cache'],
      ['/reference/themes', 'public, max-age=3600'],
      [`/people/${personId}/export`, 'no-store'],
    ])
      expect([path, (await ard.client.get(path ?? '')).headers.get('cache-control')]).toEqual([path, kept]);
  });

  it('is shut to whoever comes without key or session', async () => {
    for (const route of closed())
      expect([route.name, await call(route, {})]).toEqual([route.name, 'not-authenticated']);
  });

  it('is shut to a key without any scope, whatever its member may do', async () => {
    const key = `penc_${'x'.repeat(43)}`;
    await system.storage.read(
      `INSERT INTO api_keys (membership_id, hash, label, scopes) VALUES ($1, $2, 'none', '{}') RETURNING id`,
      [ard.membershipId, createHash('sha256').update(key).digest()],
    );
    for (const route of closed()) {
      const code = await call(route, { authorization: `Bearer ${key}` });
      expect([route.name, code]).toEqual([route.name, route.marks.sessionOnly ? 'session-required' : 'scope-missing']);
    }
  });
});
