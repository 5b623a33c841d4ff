import { Lab } from '../../lab';
import { bilingual } from '../../words';
import { type CorpusArguments, corpusArguments } from './arguments';
import { benchBatch } from './batch';
import { benchNearMisses } from './near-misses';
import { benchReverse } from './reverse';
import { benchTopK } from './topk';

const DONE = 0;
/** An answer differs from brute force: an aim may be missed, this may not happen. */
const WRONG = 1;
const USAGE = 2;
const USUAL: Readonly<Record<string, CorpusArguments>> = {
  topk: { sizes: [10_000, 100_000, 1_000_000], k: 20, queries: 1_000 },
  reverse: { sizes: [100_000], k: 20, queries: 1_000 },
  batch: { sizes: [100_000], k: 20, queries: 1 },
  'near-misses': { sizes: [1_000_000], k: 20, queries: 200 },
};

export const isCorpusBench = (name = '') => Object.hasOwn(USUAL, name);

/** `npm run bench -- topk|reverse|batch|near-misses [--size N,N…] [--k N] [--queries N]`; the exit code. */
export async function benchCorpus([name = '', ...args]: readonly string[]): Promise<number> {
  const usual = USUAL[name];
  const asked = usual && corpusArguments(args, usual);
  if (!asked) {
    bilingual('lab.usage-corpus').forEach((line) => process.stderr.write(`${line}\n`));
    return USAGE;
  }
  process.stdout.write(`${bilingual('lab.measuring').join(' · ')}\n`);
  return (await differing(name, asked)) === 0 ? DONE : WRONG;
}

/** Runs one; how many answers differ from brute force. */
async function differing(name: string, asked: CorpusArguments): Promise<number> {
  switch (name) {
    case 'topk':
      return withLab((lab) => benchTopK(lab, asked));
    case 'reverse':
      return benchReverse(asked);
    case 'batch':
      return benchBatch(asked);
    default:
      return benchNearMisses(asked);
  }
}

/** A Postgres of its own for as long as it takes. */
async function withLab<T>(work: (lab: Lab) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  const lab = await Lab.open(ending.signal, null);
  try {
    return await work(lab);
  } finally {
    await lab.close();
  }
}
