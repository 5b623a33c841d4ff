import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Account, AccountOptions } from '../system/accounts';
import { aNeed, anOffer } from '../system/postings';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import type { Description } from './description';
import { Memory, type Request } from './memory';
import { type Plan, plansOf } from './requests';
import { ResponseSchemas } from './response-schemas';

/** As many as FUZZ_REQUESTS says; `npm run fuzz` asks for 100,000. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 100_000);
const AT_A_TIME = 8;
/** In a row; then another account comes in its place. */
const MOST_FAILURES = 40;
const WHO: readonly AccountOptions[] = [{}, { type: 'cooperation-agency' }, { role: 'coordinator' }, { role: 'admin' }];
const DESCRIPTION_FILE = join(__dirname, '..', '..', 'docs', 'openapi.json');

interface Seen {
  readonly statuses: Map<number, number>;
  readonly writes: { asked: number; accepted: number };
  readonly byRoute: Map<string, { asked: number; accepted: number }>;
}

describe('Whatever is asked', () => {
  const description = JSON.parse(readFileSync(DESCRIPTION_FILE, 'utf8')) as Description;
  const schemas = new ResponseSchemas(description);
  const seen: Seen = { statuses: new Map(), writes: { asked: 0, accepted: 0 }, byRoute: new Map() };
  const db = database();
  let system: System;
  let accounts: Account[];
  let memory: Memory;
  const failuresOf: number[] = [];

  beforeAll(async () => {
    // time enough for some undos to come in time
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '5' } });
    accounts = [];
    for (const options of WHO) accounts.push(await system.account(options));
    const [ard, agency] = accounts as [Account, Account];
    memory = new Memory(accounts.length);
    for (let index = 0; index < 5; index++) {
      await ard.client.post('/needs', aNeed());
      await agency.client.post('/offers', anOffer());
    }
    await system.settled();
  }, 120_000);
  afterAll(() => system.stop());

  it(`${REQUESTS} requests: never a 5xx, every answer as it is described, every refusal names its fault`, async () => {
    const batches = fc.array(plansOf(description), { minLength: AT_A_TIME, maxLength: AT_A_TIME });
    await fc.assert(
      fc.asyncProperty(batches, async (plans) => {
        const faults = await Promise.all(plans.map(faultOf));
        expect(faults.filter((fault) => fault !== null)).toEqual([]);
      }),
      { numRuns: Math.ceil(REQUESTS / AT_A_TIME), endOnFailure: true },
    );
    tell(seen);
    // it must have got past the door
    expect(seen.writes.accepted).toBeGreaterThan(seen.writes.asked / 20);
  }, 3_600_000);

  async function faultOf(plan: Plan): Promise<string | null> {
    const request = memory.requestOf(plan);
    const { route } = plan;
    const response = await send(plan, request);
    const text = await response.text();
    count(route, response.status);
    memory.record(route, request, response.ok);
    await renew(request.who, response);
    const about = `${route.method} ${request.path} ${JSON.stringify(request.body)?.slice(0, 500)} → ${text.slice(0, 500)}`;
    if (response.status >= 500) return `${response.status} ${about}`;
    const type = response.headers.get('content-type') ?? '';
    const fault = schemas.faultOf(route, response.status, type, text);
    if (fault) return `${fault}: ${about}`;
    if (response.ok && type.includes('json')) memory.learn(route, request, JSON.parse(text));
    if (response.ok) return null;
    const problem = JSON.parse(text) as { code?: string; errors?: { message: string }[] };
    const named = problem.code && (problem.errors ?? []).every(({ message }) => !message.startsWith('fault.'));
    return named ? null : `${response.status} ${about}`;
  }

  /** A request may have ended what it came with, a key, a person, or suspended a whole organisation. */
  async function renew(who: number, { ok, status }: Response): Promise<void> {
    const failures = ok ? 0 : (failuresOf[who] ?? 0) + 1;
    failuresOf[who] = failures;
    if (status !== 401 && failures < MOST_FAILURES) return;
    failuresOf[who] = 0;
    memory.forget(who);
    accounts[who] = await system.account(WHO[who]);
  }

  function send({ route, headers }: Plan, { who, path, body }: Request): Promise<Response> {
    const withBody = route.method !== 'GET' && body !== undefined;
    const isJson = route.body === null || /json/.test(route.body.type);
    return fetch(`${system.baseUrl}${path}`, {
      method: route.method,
      headers: {
        authorization: `Bearer ${accounts[who]?.key}`,
        ...headers,
        ...(withBody ? { 'content-type': route.body?.type ?? 'application/json' } : {}),
      },
      ...(withBody ? { body: isJson || typeof body !== 'string' ? (JSON.stringify(body) ?? 'null') : body } : {}),
    });
  }

  function count({ method, name }: Plan['route'], status: number): void {
    seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
    const route = seen.byRoute.get(name) ?? { asked: 0, accepted: 0 };
    seen.byRoute.set(name, route);
    for (const tally of method === 'GET' ? [route] : [route, seen.writes]) {
      tally.asked++;
      if (status < 300) tally.accepted++;
    }
  }
});

function tell({ statuses, writes, byRoute }: Seen): void {
  const sorted = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
  process.stderr.write(`answers: ${sorted.join(', ')}\n`);
  process.stderr.write(`writes: ${writes.accepted} of ${writes.asked} accepted\n`);
  for (const [name, { asked, accepted }] of byRoute) process.stderr.write(`  ${name}: ${accepted} of ${asked}\n`);
}
