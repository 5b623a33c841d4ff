'use strict';
// `npm test`: set-up, then every check; the last line is `N passed, N failed[, N skipped]`.
//   npm test -- --only types,unit          some of the checks
//   npm test -- --only system test/world   the rest goes to jest
const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { availableParallelism, tmpdir } = require('node:os');
const { join } = require('node:path');
const { ROOT, checkNode, endWithNpm, prepare } = require('../apps/local/prepare.cjs');

const PATIENCE_MINUTES = 40;
/** What is asked for by name takes its time, on a small machine above all. */
const LONG_PATIENCE_MINUTES = 60;
const CORES = availableParallelism();
const results = mkdtempSync(join(tmpdir(), 'penc-test-results-'));
const running = new Set();
/** Ctrl-C, or npm has gone: what runs is ended, and nothing else begun. */
const stopping = new AbortController();

function tool(name, ...args) {
  return { name, args };
}

function jest(project, workers, ...rest) {
  const report = join(results, `${project}.json`);
  const args = [
    '--selectProjects',
    project,
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${report}`,
    '--passWithNoTests',
  ];
  return { ...tool('jest', ...args, ...rest), report };
}

/**
 * The quick ones side by side; `system` last and alone, since its timings are the delicate ones: what it waits for
 * leaves a core to one more.
 */
function checks(rest) {
  return {
    sideBySide: {
      unit: jest('unit', CORES, ...rest),
      types: tool('tsc', '-p', '.'),
      'types of islands': tool('tsc', '-p', 'apps/api/src/site/islands'),
      lint: tool('oxlint', '--type-aware', '--deny-warnings'),
      'import rules': tool('depcruise', '--output-type', 'err', 'apps', 'libs', 'test'),
      formatting: tool('prettier', '--check', '--log-level', 'warn', '.'),
      'dead code': tool('knip', '--no-progress'),
    },
    alone: { system: jest('system', CORES + 1, ...rest) },
    // minutes long: only by name
    asked: {
      faults: { ...jest('faults', 1, ...rest), long: true },
      fuzz: { ...jest('fuzz', 1, ...rest), long: true },
      // a real browser, installed where it is missing
      pages: { ...jest('pages', 1, ...rest), long: true },
      screenshots: { ...jest('screenshots', 1, ...rest), long: true },
    },
  };
}

function execute(name, check, live) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary(check.name), ...check.args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // colours and pagers are for people
      env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    running.add(child);
    const late = setTimeout(
      () => child.kill('SIGKILL'),
      (check.long ? LONG_PATIENCE_MINUTES : PATIENCE_MINUTES) * 60_000,
    );
    let output = '';
    const keep = (part) => {
      output += part;
      if (live) process.stdout.write(part);
    };
    // with --json, jest prints its report on standard output as well as to the file
    if (!check.report) child.stdout.on('data', keep);
    else child.stdout.resume();
    child.stderr.on('data', keep);
    child.once('error', (error) => keep(`${error.message}\n`));
    child.once('close', (code) => {
      clearTimeout(late);
      running.delete(child);
      resolve(tell(name, { ...count(check, code), seconds: (Date.now() - started) / 1000 }, live ? '' : output));
    });
  });
}

/** The script behind a command of node_modules/.bin. */
function binary(command) {
  const folder = { tsc: 'typescript', depcruise: 'dependency-cruiser' }[command] ?? command;
  const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules', folder, 'package.json'), 'utf8'));
  return join(ROOT, 'node_modules', folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]);
}

function count(check, code) {
  if (!check.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const report = reportOf(check.report);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    // jest may fail for another reason than a test
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function reportOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function tell(name, outcome, output) {
  if (outcome.failed > 0 && output) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  const tests = outcome.passed + outcome.failed > 1 ? ` · ${summary(outcome)}` : '';
  console.log(`${outcome.failed ? '✗' : '✓'} ${name.padEnd(14)} ${outcome.seconds.toFixed(1).padStart(6)} s${tests}`);
  return outcome;
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Runs all of them, `width` at a time, in their order. */
async function sideBySide(entries, width) {
  const waiting = [...entries];
  const outcomes = [];
  const lane = async () => {
    for (let next = waiting.shift(); next && !stopping.signal.aborted; next = waiting.shift())
      outcomes.push(await execute(next[0], next[1], false));
  };
  await Promise.all(Array.from({ length: width }, lane));
  return outcomes;
}

function choice(argv) {
  const at = argv.indexOf('--only');
  const names = at < 0 ? null : (argv[at + 1] ?? '').split(',');
  const rest = argv.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  return { wanted: ([name]) => names === null || names.includes(name), named: ([name]) => names?.includes(name), rest };
}

async function step(name, work) {
  const started = Date.now();
  await work();
  console.log(`✓ ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function main() {
  checkNode();
  endWithNpm();
  const { wanted, named, rest } = choice(process.argv.slice(2));
  await prepare(step);
  const all = checks(rest);
  const outcomes = await sideBySide(Object.entries(all.sideBySide).filter(wanted), Math.max(2, CORES));
  const alone = [...Object.entries(all.alone).filter(wanted), ...Object.entries(all.asked).filter(named)];
  for (const [name, check] of alone) if (!stopping.signal.aborted) outcomes.push(await execute(name, check, true));
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(summary({ passed: total('passed'), failed: total('failed'), skipped: total('skipped') }));
  return total('failed') === 0 && outcomes.length > 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    stopping.abort();
    for (const child of running) child.kill('SIGTERM');
    process.exitCode = 130;
  });
}
process.once('exit', () => rmSync(results, { recursive: true, force: true }));
void main().then((code) => (process.exitCode ??= code));
