import { bilingual } from '../words';
import type { Interval } from './bootstrap';
import type { Evaluation } from './evaluation';
import type { Measures } from './measures';

const DIGITS = 3;
const NAME_WIDTH = 14;
const COLUMN_WIDTH = 10;
const MEASURES = ['ndcg10', 'recall5', 'mrr', 'macroMrr'] as const satisfies readonly (keyof Measures)[];

/** For people: the models, how far Penc stands above each, and where it does. */
export function tableOf({
  name,
  direction,
  needs,
  offers,
  lists,
  models,
  differences,
  slices,
  readOfEach = {},
}: Evaluation): string {
  return [
    '',
    name,
    bilingual(direction === 'needs' ? 'lab.lists-of-needs' : 'lab.lists-of-offers', { needs, offers, lists }).join(
      ' · ',
    ),
    '',
    row('', ['nDCG@10', 'recall@5', 'MRR', 'macro MRR']),
    ...Object.entries(models).map(([model, found]) =>
      row(
        model,
        MEASURES.map((one) => found[one].toFixed(DIGITS)),
      ),
    ),
    ...Object.entries(readOfEach).map(([model, most]) => bilingual('lab.read-of-each', { model, most }).join(' · ')),
    '',
    bilingual('lab.differences').join(' · '),
    ...Object.entries(differences).map(
      ([model, { ndcg10, macroMrr }]) =>
        `${model.padEnd(NAME_WIDTH)}nDCG@10 ${intervalOf(ndcg10)}   macro MRR ${intervalOf(macroMrr)}`,
    ),
    '',
    bilingual('lab.slices').join(' · '),
    ...Object.entries(slices).flatMap(([field, parts]) =>
      Object.entries(parts).map(([part, { lists: count, ndcg10 }]) => {
        const figures = Object.entries(ndcg10).map(([model, value]) => `${model} ${value.toFixed(DIGITS)}`);
        const mark = part === 'present' ? '+' : '−';
        return `${`${mark} ${field}`.padEnd(NAME_WIDTH)}${String(count).padStart(6)}   ${figures.join('  ')}`;
      }),
    ),
    '',
    '',
  ].join('\n');
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}

const signed = (value: number) => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(DIGITS);
const intervalOf = ([low, middle, high]: Interval) => `${signed(middle)} [${signed(low)}, ${signed(high)}]`;
