import 'reflect-metadata';
import { benchApi } from './bench/api';
import { benchLearning } from './bench/learning';
import { benchCorpus, isCorpusBench } from './bench/corpus/bench-corpus';
import { benchPipeline } from './bench/pipeline';
import { benchQueue } from './bench/queue';
import { benchRescoring } from './bench/rescoring';
import { evaluate } from './evaluate/evaluate';
import { reportOf } from './figures/report';
import { Lab } from './lab';
import { bilingual } from './words';

const DONE = 0;
const USAGE = 2;
const BENCHES = {
  api: { title: 'lab.title-api', run: benchApi },
  queue: { title: 'lab.title-queue', run: benchQueue },
} as const;

/** `npm run bench -- api|queue [--profile FOLDER]`, `npm run bench -- learning [--seeds N]`, `npm run evaluate -- FILE…`; the exit code. An aim that is missed is told, and is no failure. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'evaluate') return evaluate(args.slice(1));
  if (args[0] === 'learning') return benchLearning(args.slice(1));
  if (args[0] === 'pipeline') return benchPipeline(args.slice(1));
  if (args[0] === 'rescoring') return benchRescoring(args.slice(1));
  if (isCorpusBench(args[0])) return benchCorpus(args);
  const [name = '', option, folder] = args;
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name as keyof typeof BENCHES] : null;
  const sound = args.length === 1 || (args.length === 3 && option === '--profile');
  if (!bench || !sound) {
    [...bilingual('lab.usage'), ...bilingual('lab.usage-corpus')].forEach((line) => process.stderr.write(`${line}\n`));
    return USAGE;
  }
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  process.stdout.write(`${bilingual('lab.measuring').join(' · ')}\n`);
  const lab = await Lab.open(ending.signal, folder ?? null);
  try {
    process.stdout.write(reportOf(bilingual(bench.title), await bench.run(lab)));
    return DONE;
  } finally {
    await lab.close();
  }
}
