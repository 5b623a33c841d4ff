import { freePort } from '@penc/platform';
import type { Storage } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import type { Round } from '../figures/figures';
import type { Comparison } from '../figures/report';
import { type Poster, addPoster, newDatabase } from '../system/bench-database';
import { Child } from '../system/child';
import { type Call, Load } from '../system/load';
import { chance, sampleNeed } from '../system/sample-postings';
import type { Lab } from '../lab';
import { bilingual } from '../words';

const CONNECTIONS = 16;
const POOL_SIZE = 10;
const ROUNDS = 7;
const ROUND_MS = 2_000;
const WARM_UP_MS = 4_000;
const AIM = 0.6;
const POSTED_BEFORE = 3_000;
/** Bodies are made beforehand: making them must not slow down who sends them. */
const BODIES = 500;

interface Subject {
  readonly load: Load;
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Posts needs and lists them, in turn on the product's api and on the bare one. */
export async function benchApi(lab: Lab): Promise<readonly Comparison[]> {
  const { url, storage } = await newDatabase(lab.servers.addresses.databaseUrl, 'bench_api');
  lab.onStop(() => storage.dataSource.destroy());
  const poster = await addPoster(storage, 'ard');
  const product = await startProduct(lab, url, poster);
  const random = chance(1);
  const bodies = Array.from({ length: BODIES }, () => JSON.stringify(sampleNeed(random)));
  const [first = ''] = bodies;
  await product.load.run(1, () => posting(product, first));
  const bare = await startBare(lab, url, poster, await describedByTheProduct(storage));
  const subjects = { product, bare };
  await settle(storage, [product, bare], bodies);

  let turn = 0;
  const nextBody = () => bodies[turn++ % BODIES] ?? first;
  return [
    await compare(lab, 'lab.posting', subjects, (one) => posting(one, nextBody()), AIM),
    await compare(lab, 'lab.posting-once', subjects, (one) => posting(one, nextBody(), randomUUID()), null),
    await compare(lab, 'lab.listing', subjects, listing, AIM),
  ];
}

/**
 * A square that has been in use for a while: postings are there, Postgres knows how many, and either program has been
 * compiled to what it runs as for the rest of its days, which takes the one with more code more requests.
 */
async function settle(storage: Storage, subjects: readonly Subject[], bodies: readonly string[]): Promise<void> {
  for (const one of subjects) {
    const left = Array.from({ length: POSTED_BEFORE }, (_, index) => bodies[index % bodies.length] ?? '');
    await one.load.runAll(left.map((body) => posting(one, body)));
  }
  await storage.read('VACUUM ANALYZE');
}

function posting({ prefix, headers }: Subject, body: string, key?: string): Call {
  const json = { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return { method: 'POST', path: `${prefix}/needs`, headers: key ? { ...json, 'idempotency-key': key } : json, body };
}

function listing({ prefix, headers }: Subject): Call {
  return { method: 'GET', path: `${prefix}/needs`, headers };
}

async function compare(
  lab: Lab,
  what: 'lab.posting' | 'lab.posting-once' | 'lab.listing',
  { product, bare }: { product: Subject; bare: Subject },
  call: (one: Subject) => Call,
  aim: number | null,
): Promise<Comparison> {
  const rounds: { product: Round[]; bare: Round[] } = { product: [], bare: [] };
  const run = (one: Subject, milliseconds: number) => one.load.run(milliseconds, () => call(one));
  for (const one of [product, bare]) await run(one, WARM_UP_MS / 2);
  for (let round = 0; round < ROUNDS && !lab.signal.aborted; round++) {
    rounds.product.push(await run(product, ROUND_MS));
    rounds.bare.push(await run(bare, ROUND_MS));
  }
  return { what: bilingual(what), ...rounds, aim };
}

async function startProduct(lab: Lab, url: string, poster: Poster): Promise<Subject> {
  const port = await freePort();
  const child = await Child.start({
    name: 'api',
    main: 'api/src/main.js',
    environment: {
      DATABASE_URL: url,
      DATABASE_POOL_SIZE: String(POOL_SIZE),
      QUEUE: 'postgres',
      PORT: String(port),
      // one caller does the work of many
      REQUESTS_PER_MINUTE: '10000000',
    },
    healthUrl: `http://127.0.0.1:${port}/api/v1/health/ready`,
    profile: lab.profile,
  });
  return subject(lab, child, port, '/api/v1', { authorization: `Bearer ${poster.apiKey}` });
}

async function startBare(
  lab: Lab,
  url: string,
  poster: Poster,
  { amounts, concepts, words }: Described,
): Promise<Subject> {
  const port = await freePort();
  const child = await Child.start({
    name: 'bare api',
    main: 'lab/src/bare/api.js',
    environment: {
      DATABASE_URL: url,
      POOL_SIZE: String(POOL_SIZE),
      PORT: String(port),
      ORGANISATION: poster.organisationId,
      MEMBERSHIP: poster.membershipId,
      AMOUNTS: amounts,
      CONCEPTS: concepts,
      WORDS: words,
    },
    healthUrl: `http://127.0.0.1:${port}/health`,
    profile: null,
  });
  return subject(lab, child, port, '', {});
}

function subject(
  lab: Lab,
  child: Child,
  port: number,
  prefix: string,
  headers: Readonly<Record<string, string>>,
): Subject {
  const load = new Load(port, CONNECTIONS);
  lab.onStop(async () => {
    load.close();
    await child.stop();
  });
  return { load, prefix, headers };
}

/** What the product makes of a posting’s texts and amounts, as JSON. */
interface Described {
  readonly amounts: string;
  readonly concepts: string;
  readonly words: string;
}

/** That of a posting that the product has made: the bare api writes rows of the same size. */
async function describedByTheProduct(storage: Storage): Promise<Described> {
  const [row] = await storage.read<Described>(
    `SELECT amounts::text, concepts::text, words::text FROM postings
     ORDER BY length(concepts::text) + length(words::text) DESC LIMIT 1`,
  );
  if (!row) throw new Error('nothing was posted');
  return row;
}
