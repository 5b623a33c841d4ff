import { Servers } from '../system/servers';
import { bilingual } from '../words';
import { argumentsOf } from './arguments';
import { type Benchmark, UnreadableBenchmark, readBenchmark } from './benchmark';
import { evaluated } from './evaluation';
import { tableOf } from './report';
import { textFigures } from './text-figures';

const DONE = 0;
const USAGE = 2;
const UNREADABLE = 3;

/**
 * `npm run evaluate -- FILE… [--direction needs|offers] [--json]`; the exit code. With --json one object a file, each on a
 * line of its own, and nothing else on standard output; without, also what texts are understood to speak of. A file
 * that cannot be read is told, and the others are evaluated all the same.
 */
export async function evaluate(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args, process.env['INIT_CWD'] ?? process.cwd());
  if (!asked) return refuse(USAGE, bilingual('lab.usage-evaluate'));
  const benchmarks = asked.files.flatMap(readOrTell);
  const code = benchmarks.length < asked.files.length ? UNREADABLE : DONE;
  if (benchmarks.length === 0) return code;
  process.stderr.write(`${bilingual('lab.evaluating').join(' · ')}\n`);
  const servers = await Servers.start();
  try {
    for (const { file, benchmark } of benchmarks) {
      const found = await evaluated(file, benchmark, asked.direction, servers.addresses.databaseUrl);
      process.stdout.write(asked.json ? `${JSON.stringify(found)}\n` : tableOf(found));
    }
    if (!asked.json) process.stdout.write(textFigures());
    return code;
  } finally {
    await servers.stop();
  }
}

/** With what it leaves aside told; none where it cannot be read. */
function readOrTell(file: string): readonly { readonly file: string; readonly benchmark: Benchmark }[] {
  try {
    const benchmark = readBenchmark(file);
    const { unknownIds: count } = benchmark;
    if (count > 0) tell(bilingual('lab.unknown-ids', { file, count }));
    return [{ file, benchmark }];
  } catch (error) {
    if (!(error instanceof UnreadableBenchmark)) throw error;
    tell(whatIsWrong(file, error));
    return [];
  }
}

function whatIsWrong(file: string, { pointer, message }: UnreadableBenchmark): readonly string[] {
  return pointer === null
    ? bilingual('lab.unreadable-benchmark', { file, why: message })
    : bilingual('lab.wrong-benchmark', { file, pointer });
}

function refuse(code: number, lines: readonly string[]): number {
  tell(lines);
  return code;
}

function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}
