import { LIST_SIZE, SIDES, type Side } from '@penc/domain';
import { DEFAULT_WEIGHTS, type Weights } from '@penc/matching';
import { type ListsSlice, allLists } from '@penc/matching/corpus';
import { NOT_DONE, messages, put } from '@penc/messages';
import { type Storage, WORKER, switchWeights } from '@penc/storage';
import { Lab } from '../lab';
import { addCoordinator, newDatabase } from '../system/bench-database';
import { crowdOf } from '../system/crowd';
import { startProduct } from '../system/product';
import { corpusOf, makeLists } from '../system/standing-lists';
import { untilTrue } from '../system/until';
import { bilingual } from '../words';
import { corpusArguments } from './corpus/arguments';

const USUAL = { sizes: [2e4], k: LIST_SIZE, queries: 1 } as const;
const COORDINATORS = ['SN', 'SN-SE', 'SN-KD', 'SN-TH'];
const EVERY_MS = 50;
const SLICE = 500;
const USAGE = 2;
const DONE = 0;
/** As after a learning: some weights moved, the sum the same. */
const WEIGHTS: Weights = {
  ...DEFAULT_WEIGHTS,
  version: 101,
  weights: {
    ...DEFAULT_WEIGHTS.weights,
    'timing-fit': DEFAULT_WEIGHTS.weights['timing-fit'] + 400,
    'text-relevance': DEFAULT_WEIGHTS.weights['text-relevance'] - 400,
  },
};

/** `npm run bench -- rescoring [--size N,N…]`: every list anew by the worker, which is killed halfway. */
export async function benchRescoring(args: readonly string[]): Promise<number> {
  const asked = corpusArguments(args, USUAL);
  if (!asked || asked.k !== USUAL.k) {
    bilingual('lab.usage').forEach((line) => process.stderr.write(`${line}\n`));
    return USAGE;
  }
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  const lab = await Lab.open(ending.signal, null);
  try {
    for (const size of asked.sizes) await measured(lab, size);
    return DONE;
  } finally {
    await lab.close();
  }
}

async function measured(lab: Lab, size: number): Promise<void> {
  const { url, storage } = await newDatabase(lab.servers.addresses.databaseUrl, `bench_rescoring_${size}`);
  try {
    await crowdOf(storage, size);
    const today = new Date().toISOString().slice(0, 10);
    await makeLists(storage, today);
    for (const territory of COORDINATORS) await addCoordinator(storage, territory);
    print('lab.rescoring-size', { needs: size / 2, offers: size / 2 });
    print('lab.rescoring-took', await rescored(lab, storage, url));
    print('lab.rescoring-right', { wrong: await wrongLists(storage, today) });
    print('lab.rescoring-told', { coordinators: COORDINATORS.length, notices: await notices(storage) });
  } finally {
    await storage.dataSource.destroy();
  }
}

async function rescored(lab: Lab, storage: Storage, url: string): Promise<Record<string, number | string>> {
  const id = await deploy(storage);
  const start = () => startProduct('worker', url, lab.servers.addresses, { REDISPATCH_SECONDS: '2' });
  const first = await start();
  const began = performance.now();
  await untilTrue(async () => (await progress(storage, id)).isHalf, lab.signal, EVERY_MS);
  first.child.process.kill('SIGKILL');
  const { done: killed } = await progress(storage, id);
  const stood = performance.now();
  const second = await start();
  const startup = performance.now() - stood;
  try {
    const { done: resumed } = await progress(storage, id);
    await untilTrue(async () => (await progress(storage, id)).isFinished, lab.signal, EVERY_MS);
    const seconds = (performance.now() - began - startup) / 1_000;
    await untilTrue(async () => (await left(storage)) === 0, lab.signal, EVERY_MS);
    const { done: lists } = await progress(storage, id);
    const rate = Math.round(lists / seconds);
    return { lists, seconds: seconds.toFixed(1), rate, places: await places(storage), killed, resumed };
  } finally {
    await second.child.stop();
  }
}

/** As an administrator does it; the id of the rescoring. */
function deploy(storage: Storage): Promise<string> {
  return storage.transaction(WORKER, async (tx) => {
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO weights (version, origin, status, neutral, floor, weights) VALUES ($1, 'learnt', 'proposed', $2, $3, $4)
       RETURNING id`,
      [WEIGHTS.version, WEIGHTS.neutral, WEIGHTS.floor, JSON.stringify(WEIGHTS.weights)],
    );
    if (!made) throw new Error('no weights were made');
    const rescoringId = await switchWeights(tx, { id: made.id, withWayBack: true });
    await put(tx, messages.rescoringDue, { rescoringId, slice: 0 });
    return rescoringId;
  });
}

async function progress(storage: Storage, id: string) {
  const [row] = await storage.read<{ done: number; isHalf: boolean; isFinished: boolean }>(
    `SELECT done, 2 * done >= total AS "isHalf", finished_at IS NOT NULL AS "isFinished" FROM rescorings WHERE id = $1`,
    [id],
  );
  if (!row) throw new Error('no lists are being made anew');
  return row;
}

/** How many stored lists are not those of the index over all postings. */
async function wrongLists(storage: Storage, today: string): Promise<number> {
  const corpus = await corpusOf(storage);
  let wrong = 0;
  const question = () => ({ today, weights: WEIGHTS, size: LIST_SIZE });
  for (const { lists } of allLists(corpus, question, { slice: SLICE })) {
    for (const side of SIDES) wrong += await wrongAmong(storage, side, lists);
  }
  return wrong;
}

async function wrongAmong(storage: Storage, side: Side, lists: ListsSlice['lists']): Promise<number> {
  const some = lists.filter((list) => list.side === side);
  const ids = some.map(({ id }) => id);
  const stored = await storedLists(storage, side, ids);
  const right = (best: (typeof some)[number]['best']) =>
    best.map(({ counterpartId, total }) => `${counterpartId} ${total}`).join(' ');
  return some.filter(({ id, best }) => (stored.get(id) ?? '') !== right(best)).length;
}

async function storedLists(storage: Storage, side: Side, ids: readonly string[]): Promise<Map<string, string>> {
  const counterpart = side === 'need' ? 'offer' : 'need';
  const rows = await storage.read<{ id: string; list: string }>(
    `SELECT ${side}_id AS id, string_agg(${counterpart}_id || ' ' || total, ' ' ORDER BY ${side}_rank) AS list
     FROM suggestions WHERE ${side}_id = ANY($1::uuid[]) AND ${side}_rank IS NOT NULL AND status = 'suggested' GROUP BY 1`,
    [ids],
  );
  return new Map(rows.map(({ id, list }) => [id, list]));
}

async function places(storage: Storage): Promise<number> {
  const [row] = await storage.read<{ count: number }>(
    'SELECT (count(need_rank) + count(offer_rank))::integer AS count FROM suggestions',
  );
  return row?.count ?? 0;
}

async function left(storage: Storage): Promise<number> {
  const [row] = await storage.read<{ count: number }>(
    `SELECT count(*)::integer AS count FROM outbox WHERE ${NOT_DONE} AND not_before <= now()`,
  );
  return row?.count ?? 0;
}

async function notices(storage: Storage): Promise<number> {
  const [row] = await storage.read<{ count: number }>('SELECT count(*)::integer AS count FROM notices');
  return row?.count ?? 0;
}

function print(key: Parameters<typeof bilingual>[0], values: Readonly<Record<string, number | string>>): void {
  process.stdout.write(`${bilingual(key, values).join(' · ')}\n`);
}
