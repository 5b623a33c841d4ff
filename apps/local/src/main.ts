import { resolve } from 'node:path';
import { appoint } from './appoint';
import { backup } from './backup/backup';
import { restore } from './backup/restore';
import { EXIT_CODES, LaunchFault, isClosed, reasonOf } from './fault';
import { importIati } from './imports/import-iati';
import { Installation } from './installation';
import { reset } from './reset';
import { checkSettings } from './settings';
import { start } from './start';
import { Interrupted, Steps } from './steps';
import { print, printError, red } from './page/terminal';
import { both } from './page/words';

/** The project's folder, from dist/apps/local/src. */
const ROOT = resolve(__dirname, '..', '..', '..', '..');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs one command to its end; the exit code. Called by start.cjs once all is installed and built. */
export async function main(args: readonly string[]): Promise<number> {
  const installation = new Installation(ROOT);
  try {
    await obey(args, installation);
    return EXIT_CODES.done;
  } catch (error) {
    return refuse(error, installation);
  }
}

function obey(args: readonly string[], installation: Installation): Promise<void> {
  const [command = 'start', ...more] = args;
  if (command === 'import:iati') return importIati(installation, more);
  if (command === 'appoint') return appoint(installation, more);
  const options = more.filter((word) => word.startsWith('-'));
  const [target, ...others] = more.filter((word) => !word.startsWith('-'));
  const bare = options.length === 0 && others.length === 0;
  const replace = options.length === 1 && options[0] === '--replace';
  if (command === 'start' && bare && !target) return startAndStay(installation);
  if (command === 'reset' && bare && !target) return reset(installation);
  if (command === 'backup' && bare) return backup(installation, target);
  if (command === 'restore' && target && others.length === 0 && (bare || replace)) {
    return restore(installation, target, replace);
  }
  throw new LaunchFault('usage', { command: args.join(' ') });
}

/** Brings the system up, waits for the end (a signal, or a death), and stops everything whichever it was. */
async function startAndStay(installation: Installation): Promise<void> {
  checkSettings(process.env);
  installation.take();
  const ending = new AbortController();
  const steps = new Steps(ending.signal);
  const end = untilTheEnd(ending);
  try {
    await start({ installation, steps, signal: ending.signal, env: process.env, onDeath: end.die });
    await end.reached;
  } catch (error) {
    // what asked for the end is the reason; the step that gave way to it is not
    if (!(error instanceof Interrupted)) throw error;
    await end.reached;
  } finally {
    const asked = ending.signal.aborted;
    ending.abort();
    if (asked) both('local.stopping').forEach(print);
    (await steps.stopAll()).forEach((failure) => printError(reasonOf(failure)));
    installation.release();
  }
  both('local.stopped', { folder: installation.folder }).forEach(print);
}

interface End {
  /** Resolves when somebody asks us to stop, rejects when something died. */
  readonly reached: Promise<void>;
  readonly die: (cause: unknown) => void;
}

function untilTheEnd(ending: AbortController): End {
  let die: (cause: unknown) => void = () => undefined;
  const reached = new Promise<void>((ask, refuseToGoOn) => {
    // listening for good: an impatient second Ctrl-C must not leave half of it running
    for (const signal of SIGNALS) process.on(signal, () => ask());
    die = refuseToGoOn;
  });
  const abort = (): void => ending.abort();
  reached.then(abort, abort);
  process.on('uncaughtException', die);
  // the terminal may be gone before we are
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return { reached, die };
}

function faultFrom(error: unknown, installation: Installation): LaunchFault {
  if (error instanceof LaunchFault) return error;
  if (isClosed(error, installation.folder)) return new LaunchFault('folder-closed', { folder: installation.folder });
  return new LaunchFault('unexpected', { reason: reasonOf(error), folder: installation.path('logs') });
}

function refuse(error: unknown, installation: Installation): number {
  const fault = faultFrom(error, installation);
  const [french, english] = both(`local.fault.${fault.fault}`, fault.values);
  printError(`\n${red('✗')} ${french}\n${red('✗')} ${english}`);
  if (fault.fault === 'unexpected' && error instanceof Error) printError(error.stack ?? '');
  return EXIT_CODES[fault.fault];
}

// where nothing is to be installed or built first: `node dist/apps/local/src/main.js COMMAND`
if (require.main === module) void main(process.argv.slice(2)).then((code) => process.exit(code));
