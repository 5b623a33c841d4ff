import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRun } from '../world/run';
import type { Toll } from './toll';

type Line = readonly [name: string, ...cells: string[]];

const HEAD: Line = [
  '',
  'accepted',
  'lost',
  'doubled effects',
  'repeated mails',
  'slowest answer (s)',
  'longest stall (s)',
  'drained in (s)',
];

/** Keeps a scenario's toll for the table at the end of the run, and tells it at once. */
export function note(name: string, toll: Toll): void {
  const { accepted, lost, doubled, repeatedMails } = toll;
  const { seconds, message } = toll.longestStall;
  const stall = `${message} ${seconds.toFixed(1)}`;
  const measured = [toll.slowestAnswer.toFixed(1), stall, toll.secondsToDrain.toFixed(1)];
  const line: Line = [name, ...[accepted, lost, doubled, repeatedMails].map(String), ...measured];
  appendFileSync(fileOf(currentRun().folder), `${JSON.stringify(line)}\n`);
  process.stderr.write(
    `${name}: ${line
      .slice(1)
      .map((cell, index) => `${HEAD[index + 1]} ${cell}`)
      .join(', ')}\n`,
  );
}

/** All tolls of this run, one scenario a line. */
export function tableOf(folder: string): string {
  if (!existsSync(fileOf(folder))) return '';
  const lines = readFileSync(fileOf(folder), 'utf8').trimEnd().split('\n');
  const rows = [HEAD, ...lines.map((line) => JSON.parse(line) as Line)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

function fileOf(folder: string): string {
  return join(folder, 'tolls.jsonl');
}
