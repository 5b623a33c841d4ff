import { Servers } from '../system/servers';
import { bilingual } from '../words';
import { argumentsOf } from './arguments';
import { UnreadableBenchmark, readBenchmark } from './benchmark';
import { evaluated } from './evaluation';
import { tableOf } from './report';
import { textFigures } from './text-figures';

const DONE = 0;
const USAGE = 2;
const UNREADABLE = 3;

/**
 * `npm run evaluate -- FILE… [--direction needs|offers] [--json]`; the exit code. With --json one object a file, each on a
 * line of its own, and nothing else on standard output; without, also what texts are understood to speak of.
 */
export async function evaluate(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args, process.env['INIT_CWD'] ?? process.cwd());
  if (!asked) return refuse(USAGE, bilingual('lab.usage-evaluate'));
  const benchmarks = [];
  for (const file of asked.files) {
    try {
      benchmarks.push({ file, benchmark: readBenchmark(file) });
    } catch (error) {
      if (!(error instanceof UnreadableBenchmark)) throw error;
      return refuse(UNREADABLE, whatIsWrong(file, error));
    }
  }
  process.stderr.write(`${bilingual('lab.evaluating').join(' · ')}\n`);
  const servers = await Servers.start();
  try {
    for (const { file, benchmark } of benchmarks) {
      const found = await evaluated(file, benchmark, asked.direction, servers.addresses.databaseUrl);
      process.stdout.write(asked.json ? `${JSON.stringify(found)}\n` : tableOf(found));
    }
    if (!asked.json) process.stdout.write(textFigures());
    return DONE;
  } finally {
    await servers.stop();
  }
}

function whatIsWrong(file: string, { pointer, message }: UnreadableBenchmark): readonly string[] {
  return pointer === null
    ? bilingual('lab.unreadable-benchmark', { file, why: message })
    : bilingual('lab.wrong-benchmark', { file, pointer });
}

function refuse(code: number, lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return code;
}
