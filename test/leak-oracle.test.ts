import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Description, type Route, routesOf } from './fuzz/description';
import { POSSIBLE_MOVE, PRESENT_REVISION, SOME_ID, soundValue } from './fuzz/values';
import type { Account } from './system/accounts';
import { EventReader } from './system/visitors/event-reader';
import { tell } from './system/watching/notices';
import { type Cast, aPair } from './system/square/pairs';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database } from './world';

const description = JSON.parse(readFileSync(join(__dirname, '..', 'docs', 'openapi.json'), 'utf8')) as Description;
const routes = routesOf(description).filter(({ path }) => path.startsWith('/api/v1/'));
const SEED = 2027;

interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly items?: readonly unknown[];
}

/**
 * What is for the coordinators alone is not told by refusals either: whoever must not know of it and names its id, in
 * an address or a filter, is answered as of an id that never was; and no stream speaks of it.
 */
describe('An id that one must not know', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let outsiders: Readonly<Record<string, Account>>;
  const streams: EventReader[] = [];

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account({ type: 'ard' }),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    outsiders = {
      stranger: await system.account({ type: 'commune', role: 'signatory' }),
      member: await system.account({ role: 'member' }),
      observer: await system.account({ role: 'observer' }),
    };
  });
  afterEach(() => {
    for (const stream of streams.splice(0)) stream.close();
  });
  afterAll(() => system.stop());

  const outcome = ({ status, body }: { status: number; body: Refusal | string | null }) => {
    const { code, errors = [], items }: Refusal = typeof body === 'object' && body !== null ? body : {};
    return [status, code, ...errors.map((error) => `${error.pointer} ${error.code}`), items?.length].join(' ');
  };
  const asked = async ({ client }: Account, { method, path, body }: Route, id: string) => {
    const address = path.slice('/api/v1'.length).replaceAll(/\{\w+\}/g, id);
    if (method === 'GET') return outcome(await client.get<Refusal>(address));
    const sent = body === null ? '' : JSON.stringify(sound(body.schema));
    const headers: Record<string, string> = body === null ? {} : { 'content-type': body.type };
    return outcome(await client.raw<Refusal>(method, address, sent, headers));
  };
  const filtered = async ({ client }: Account, { path }: Route, name: string, id: string) =>
    outcome(await client.get<Refusal>(`${path.slice('/api/v1'.length)}?${name}=${id}`));

  /** How what a reader is answered about `ids` differs from what it is answered about an id of nothing. */
  async function differences(who: string, reader: Account, ids: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    const compare = async (what: string, ask: (id: string) => Promise<string>) => {
      const [never, ...answers] = await Promise.all([randomUUID(), ...ids].map(ask));
      const odd = answers.filter((answer) => answer !== never);
      found.push(...odd.map((answer) => `${who} ${what}: ${answer}, of nothing ${never}`));
    };
    for (const route of routes) {
      if (route.path.includes('{')) await compare(route.name, (id) => asked(reader, route, id));
      else if (route.method === 'GET') {
        const filters = route.query.filter(({ schema }) => schema?.format === 'uuid');
        for (const { name } of filters)
          await compare(`${route.name} ${name}`, (id) => filtered(reader, route, name, id));
      }
    }
    return found;
  }

  it.each([
    ['a confidential offer', 'ard', {}, { visibility: 'coordinators' }],
    ['a need under embargo', 'agency', { embargoUntil: '2099-01-01' }, {}],
  ] as const)('as that of %s, which was approved and told to its side', async (_, other, needSays, offerSays) => {
    const others = { ...outsiders, 'other side': cast[other] };
    for (const account of Object.values(others)) streams.push(await EventReader.open(system.baseUrl, account));
    const { need, offer, suggestion } = await aPair(system, cast, needSays, offerSays);
    const approval = { revision: suggestion.revision };
    const approved = await cast.coordinator.client.post(`/suggestions/${suggestion.id}/approve`, approval);
    expect(approved.status).toBe(200);
    await system.settled();
    const secret = [other === 'ard' ? offer.id : need.id, suggestion.id];
    const found = Object.entries(others).map(([who, reader]) => differences(who, reader, secret));
    expect((await Promise.all(found)).flat()).toEqual([]);

    await tell(system, Object.values(others));
    await until('all streams to speak', async () => streams.every(({ notices }) => notices.length > 0));
    const heard = JSON.stringify(streams.map(({ events }) => events));
    expect(secret.filter((id) => heard.includes(id))).toEqual([]);
    await cast.agency.client.post(`/offers/${offer.id}/withdraw`);
    await cast.ard.client.post(`/needs/${need.id}/withdraw`);
    await system.settled();
  });

  it('is looked for where ids are taken', () => {
    const taking = routes.filter(
      ({ path, query }) => path.includes('{') || query.some(({ name }) => name === 'needId'),
    );
    expect(taking.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(40);
    expect(taking.filter(({ method }) => method === 'GET').length).toBeGreaterThan(10);
  });
});

/** A body that the description calls sound, the same for every id. */
function sound(schema: Parameters<typeof soundValue>[1]): unknown {
  const [value] = fc.sample(soundValue(description, schema), { numRuns: 1, seed: SEED });
  const text = JSON.stringify(value)
    .replaceAll(`"${PRESENT_REVISION}"`, '1')
    .replaceAll(POSSIBLE_MOVE, 'sign')
    .replaceAll(new RegExp(`${SOME_ID}\\w*`, 'g'), '00000000-0000-4000-8000-000000000000');
  return JSON.parse(text) as unknown;
}
