import type { Account } from '../../../../test/system/accounts';
import { aNeed } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { randomBytes } from 'node:crypto';

interface Page {
  readonly items: readonly { code: string; name?: string; label?: string }[];
  readonly nextCursor: string | null;
}

describe('Without a key', () => {
  const db = database();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { REQUESTS_PER_MINUTE: '40' } });
    ard = await system.account();
  });
  afterAll(() => system.stop());

  const page = async (path: string, language: 'fr' | 'en' = 'fr') =>
    (await system.anyone.in(language).get<Page>(`/reference/${path}`)).body;

  it('the reference lists can be read, in both languages', async () => {
    expect((await page('territories?level=region')).items).toHaveLength(14);
    expect((await page('territories?level=department')).items).toHaveLength(46);
    expect((await page('themes', 'en')).items.map(({ label }) => label)).toContain('mobilising the diaspora');
    expect((await page('modalities')).items[0]).toEqual({ code: 'grant', label: 'subvention' });
    expect((await page('territories?text=velingara')).items.map(({ name }) => name).join(' ')).toMatch(/Ranérou/);
    const departments = await page('territories?within=SN-SE&level=department');
    expect(departments.items.map(({ code }) => code).toSorted()).toEqual(['SN1101', 'SN1102', 'SN1103']);
  });

  it('and page by page, each row once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: Page = await page(`territories?level=department&limit=20${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...next.items.map(({ code }) => code));
      cursor = next.nextCursor;
    }
    expect(new Set(seen).size).toBe(46);
    expect(seen).toHaveLength(46);
  });

  it('health, metrics and the home page answer', async () => {
    const live = await fetch(`${system.baseUrl}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${system.baseUrl}/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ok', database: 'ok', queue: { kind: 'postgres', failed: 0 } });
    await ard.client.post('/needs', aNeed());
    expect((await fetch(`${system.baseUrl}/api/v1/needs`, { method: 'POST' })).status).toBe(401);
    const metrics = await (await fetch(`${system.baseUrl}/metrics`)).text();
    expect(metrics).toMatch(/penc_http_request_seconds_count\{method="POST",route="\/api\/v1\/needs",status="201"\} 1/);
    // those that a guard refuses count as well
    expect(metrics).toMatch(/penc_http_request_seconds_count\{method="POST",route="\/api\/v1\/needs",status="401"\} 1/);
    const home = await fetch(system.baseUrl, { headers: { 'accept-language': 'fr' } });
    expect(home.headers.get('content-type')).toContain('text/html');
    expect(await home.text()).toContain('BAOS');
  });

  it('who asks too often is told when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => ard.client.get<{ code: string }>('/me')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.body.code).toBe('too-many-requests');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it.each([
    [
      'key',
      '/api/v1/reference/countries',
      () => ({ authorization: `Bearer penc_${randomBytes(32).toString('base64url')}` }),
    ],
    ['session', '/offers', () => ({ cookie: `penc_session=${randomBytes(32).toString('base64url')}` })],
  ])('nor does it help who asks too often to make up a %s each time', async (_, path, madeUp) => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => fetch(system.baseUrl + path, { headers: madeUp() })),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });
});
