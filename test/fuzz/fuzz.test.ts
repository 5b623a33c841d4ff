import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Account } from '../system/accounts';
import { aNeed, anOffer } from '../system/postings';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import { type Description, type FuzzRequest, requestsOf } from './requests';

/** As many as FUZZ_REQUESTS says; `npm run fuzz` asks for 100,000. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 100_000);
const AT_A_TIME = 8;
const description = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'docs', 'openapi.json'), 'utf8'),
) as Description;

describe('Whatever is asked', () => {
  const db = database();
  let system: System;
  let accounts: Account[];
  let ids: string[];

  beforeAll(async () => {
    system = await startSystem(db.url);
    const ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    const coordinator = await system.account({ role: 'coordinator' });
    accounts = [ard, agency, coordinator, await system.account({ role: 'admin' })];
    for (let index = 0; index < 5; index++) {
      await ard.client.post('/needs', aNeed());
      await agency.client.post('/offers', anOffer());
    }
    await system.settled();
    const rows = await system.storage.read<{ id: string }>(
      'SELECT id FROM postings UNION ALL SELECT id FROM suggestions',
    );
    ids = rows.map(({ id }) => id);
  });
  afterAll(() => system.stop());

  it(`${REQUESTS} requests: never a 5xx, every refusal a problem that names its fault`, async () => {
    const codes = {
      sectors: ['31120', '14031', '140'],
      excludedSectors: ['21030'],
      sector: ['311', '31120'],
      territories: ['SN1101', 'SN-SE', 'SN'],
      territory: ['SN-SE', 'SN'],
      value: ['45000000', '0', '120'],
      limit: ['1', '5', '100'],
    };
    const batches = fc.array(fc.tuple(requestsOf(description, { ids, codes }), fc.nat(accounts.length - 1)), {
      minLength: AT_A_TIME,
      maxLength: AT_A_TIME,
    });
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(batches, async (batch) => {
        const faults = await Promise.all(
          batch.map(([request, who]) => faultOf(request, accounts[who] as Account, seen)),
        );
        expect(faults.filter((fault) => fault !== null)).toEqual([]);
      }),
      { numRuns: Math.ceil(REQUESTS / AT_A_TIME), endOnFailure: true },
    );
    const statuses = [...seen].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
    process.stderr.write(`answers: ${statuses.join(', ')}\n`);
    // it must have got past the door
    expect((seen.get(200) ?? 0) + (seen.get(201) ?? 0)).toBeGreaterThan(REQUESTS / 20);
  }, 3_600_000);

  async function faultOf(request: FuzzRequest, { key }: Account, seen: Map<number, number>): Promise<string | null> {
    const withBody = request.method !== 'GET' && request.body !== undefined;
    const response = await fetch(`${system.baseUrl}${request.path}`, {
      method: request.method,
      headers: {
        authorization: `Bearer ${key}`,
        ...request.headers,
        ...(withBody ? { 'content-type': 'application/json' } : {}),
      },
      ...(withBody ? { body: JSON.stringify(request.body) ?? 'null' } : {}),
    });
    const text = await response.text();
    seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    if (response.status >= 500) return `${response.status} ${text}`;
    if (response.status < 400) return null;
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
    const problem = isProblem ? (JSON.parse(text) as { code?: string; errors?: { message: string }[] }) : {};
    const named = problem.code && (problem.errors ?? []).every(({ message }) => !message.startsWith('fault.'));
    return named ? null : `${response.status} ${text}`;
  }
});
