import type { Arena } from '../../packed/arena';
import type { TerritoryNumbers } from '../../packed/territory-numbers';
import type { FieldMarks } from './marks';

/**
 * Most of the postings of a side, laid out to be asked. An entry is a posting at one of its territories; entries
 * stand in the order of the territories' numbers, so that a territory is a stretch of entries and so is all that lies
 * in it. Bitmaps over the entries say who passes a gate. Nothing of it changes, but for the flag of the dead.
 */
export interface Base {
  /** The postings themselves, those of a territory side by side; what comes later is appended behind them. */
  readonly arena: Arena;
  /** Where the posting of an entry begins in the arena. */
  readonly entries: Int32Array;
  /** Which of its posting's territories an entry stands for. */
  readonly ordinals: Uint16Array;
  /** The first entry of each territory; then of those that name none; then the end. */
  readonly cells: Int32Array;
  /** One bitmap after the other, `span` words each. */
  readonly bitmaps: Uint32Array;
  readonly span: number;
  readonly fields: FieldMarks;
  /** By column, ascending. */
  readonly thresholds: readonly (readonly number[])[];
  /** How many postings, the dead included. */
  readonly count: number;
}

/** From one entry to the one before the other. */
export type Stretch = readonly [from: number, to: number];

/** Where an asker's counterparts stand. */
export interface Reach {
  readonly stretches: readonly Stretch[];
  /** 1 at each territory that is related to one of the asker's; null where it names none: all are. */
  readonly related: Uint8Array | null;
}

/** Where the counterparts of an asker stand who names these territories, by their numbers; all of them where it names none. */
export function reachOf(base: Base, territories: TerritoryNumbers, named: readonly number[]): Reach {
  const { cells, entries } = base;
  if (named.length === 0) return { stretches: [[0, entries.length]], related: null };
  const related = new Uint8Array(territories.count);
  for (const one of named) {
    related.fill(1, one, territories.endOf(one));
    for (let above = territories.parentOf(one); above >= 0; above = territories.parentOf(above)) related[above] = 1;
  }
  const silent = cells.length - 2;
  const stretches: [number, number][] = [];
  for (let cell = 0; cell <= silent; cell++) {
    const [from, to] = [cells[cell] as number, cells[cell + 1] as number];
    if (from === to || (cell < silent && related[cell] !== 1)) continue;
    const last = stretches.at(-1);
    if (last?.[1] === from) last[1] = to;
    else stretches.push([from, to]);
  }
  return { stretches, related };
}
