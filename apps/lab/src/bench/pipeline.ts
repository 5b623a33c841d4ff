import { NOT_DONE } from '@penc/messages';
import type { Storage } from '@penc/storage';
import { median, percentile } from '../figures/figures';
import { Lab } from '../lab';
import { addPoster, newDatabase } from '../system/bench-database';
import { crowdOf } from '../system/crowd';
import { startProduct } from '../system/product';
import { chance, sampleNeed } from '../system/sample-postings';
import { makeLists } from '../system/standing-lists';
import { untilTrue } from '../system/until';
import { bilingual } from '../words';
import { corpusArguments } from './corpus/arguments';

const USUAL = { sizes: [1e3, 1e4, 1e5], k: 20, queries: 30 } as const;
/** A process just started compiles what it runs: that is not the size of the square. */
const WARM_UP = 30;
const AIM = 2;
const USAGE = 2;
const DONE = 0;

/** `npm run bench -- pipeline [--size N,N…] [--queries N]`: from a posting's 201 to its suggestions readable. */
export async function benchPipeline(args: readonly string[]): Promise<number> {
  const asked = corpusArguments(args, USUAL);
  if (!asked || asked.k !== USUAL.k) {
    bilingual('lab.usage').forEach((line) => process.stderr.write(`${line}\n`));
    return USAGE;
  }
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  const lab = await Lab.open(ending.signal, null);
  try {
    const medians: number[] = [];
    for (const size of asked.sizes) {
      const { readable, settled } = await measured(lab, size, asked.queries);
      medians.push(median(readable));
      const figures = {
        size,
        p50: median(readable).toFixed(0),
        p95: percentile(readable, 0.95).toFixed(0),
        settled50: median(settled).toFixed(0),
        settled95: percentile(settled, 0.95).toFixed(0),
      };
      process.stdout.write(`${bilingual('lab.pipeline', figures).join(' · ')}\n`);
    }
    const ratio = (medians.at(-1) ?? 0) / (medians[0] ?? 1);
    const key = ratio <= AIM ? 'lab.pipeline-reached' : 'lab.pipeline-missed';
    process.stdout.write(`${bilingual(key, { ratio: ratio.toFixed(2), aim: String(AIM) }).join(' · ')}\n`);
    return DONE;
  } finally {
    await lab.close();
  }
}

/** Milliseconds from the 201. */
interface Took {
  /** Until the need's own suggestions can be read. */
  readonly readable: number;
  /** Until all is done that it brings about: every other list that it enters, and who is told. */
  readonly settled: number;
}

/** One need after the other; each only once all that the last one brought about is done. */
async function measured(lab: Lab, size: number, queries: number): Promise<Record<keyof Took, readonly number[]>> {
  const { addresses } = lab.servers;
  const { url, storage } = await newDatabase(addresses.databaseUrl, `bench_pipeline_${size}`);
  await crowdOf(storage, size);
  await makeLists(storage, new Date().toISOString().slice(0, 10));
  const { apiKey } = await addPoster(storage, 'ard');
  const api = await startProduct('api', url, addresses);
  let worker: typeof api | null = null;
  try {
    worker = await startProduct('worker', url, addresses);
    const random = chance(size + 1);
    const took: Took[] = [];
    let asked = 0;
    while (asked < WARM_UP + queries && !lab.signal.aborted) {
      const one = await timed(storage, api.port, apiKey, sampleNeed(random), lab.signal);
      if (one && ++asked > WARM_UP) took.push(one);
    }
    return { readable: took.map(({ readable }) => readable), settled: took.map(({ settled }) => settled) };
  } finally {
    await Promise.all([api.child.stop(), worker?.child.stop()]);
    await storage.dataSource.destroy();
  }
}

/** Null of a need that nobody’s offer suits: it has nothing to be read. */
async function timed(
  storage: Storage,
  port: number,
  key: string,
  need: object,
  signal: AbortSignal,
): Promise<Took | null> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/needs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(need),
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  const accepted = performance.now();
  const { id } = (await response.json()) as { id: string };
  const isReadable = async () =>
    (await storage.read('SELECT 1 FROM suggestions WHERE need_id = $1 LIMIT 1', [id])).length > 0;
  const isSettled = async () =>
    (await storage.read(`SELECT 1 FROM outbox WHERE ${NOT_DONE} AND not_before <= now() LIMIT 1`)).length === 0;
  let readable = 0;
  // in this order: what is settled by now can be read by now
  await untilTrue(async () => {
    const settled = await isSettled();
    if (await isReadable()) readable = performance.now() - accepted;
    return readable > 0 || settled;
  }, signal);
  if (readable === 0) return null;
  await untilTrue(isSettled, signal);
  return { readable, settled: performance.now() - accepted };
}
