import { Arena } from '../../packed/arena';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Base } from './base';
import { COLUMNS, columnValue, placeOf, thresholdsOf } from './columns';
import { FieldMarks, MOST_MARKS, PRIMARY, STEPS, marksOf, stepMark } from './marks';

const SAMPLE = 4_096;

/** A base, and where each handle's posting stands in it (-1: not there). */
export interface Built {
  readonly base: Base;
  readonly places: Int32Array;
}

/**
 * Builds a base of the postings that begin at `sources` in the arena of `own`, in slices: after each it yields how
 * many units of work it was. Two readings of the same memory may be far apart in time: sources must stay readable.
 */
export function* buildBase(
  own: PackedNeed | PackedOffer,
  sources: Int32Array,
  handles: number,
): Generator<number, Built> {
  const { sorted, words } = yield* inOrder(own, sources);
  const { cells, order } = yield* entriesOf(own, sorted);
  const places = new Int32Array(handles).fill(-1);
  const arena = new Arena(words + SPARE_WORDS);
  yield* copied(own, order, arena, places);
  const { entries, ordinals } = order;
  const thresholds = sampledThresholds(own, sources);
  const fields = new FieldMarks();
  const span = (entries.length + 31) >> 5;
  const bitmaps = yield* marked(own, { entries, ordinals, span, fields, thresholds }, places);
  const count = sources.length;
  return { base: { arena, entries, ordinals, cells, bitmaps, span, fields, thresholds, count }, places };
}

interface Order {
  readonly entries: Int32Array;
  readonly ordinals: Uint16Array;
}

/** By the first sector, so that what is alike stands together in each territory. */
function* inOrder(
  own: PackedNeed | PackedOffer,
  sources: Int32Array,
): Generator<number, { sorted: Int32Array; words: number }> {
  let words = 0;
  const keyOf = () => (own.sectorCount === 0 ? 0 : (own.words[own.sectorsAt] as number) + 1);
  const starts = new Int32Array(own.numbers.sectors.count + 2);
  for (let source = 0; source < sources.length; source++) {
    own.at = sources[source] as number;
    const key = keyOf() + 1;
    starts[key] = (starts[key] as number) + 1;
    words += own.length + (own.length % 2);
    if (source % SLICE === 0) yield SLICE;
  }
  accumulate(starts);
  const sorted = new Int32Array(sources.length);
  for (let source = 0; source < sources.length; source++) {
    own.at = sources[source] as number;
    sorted[next(starts, keyOf())] = own.at;
    if (source % SLICE === 0) yield SLICE;
  }
  return { sorted, words };
}

/** An entry for each territory of each posting, or one for none. */
function* entriesOf(
  own: PackedNeed | PackedOffer,
  sources: Int32Array,
): Generator<number, { cells: Int32Array; order: Order }> {
  const silent = own.numbers.territories.count;
  const starts = new Int32Array(silent + 2);
  const count = (cell: number) => (starts[cell + 1] = (starts[cell + 1] as number) + 1);
  for (let source = 0; source < sources.length; source++) {
    own.at = sources[source] as number;
    eachCell(own, silent, count);
    if (source % SLICE === 0) yield SLICE;
  }
  accumulate(starts);
  const cells = starts.slice();
  const total = cells[silent + 1] as number;
  const order = { entries: new Int32Array(total), ordinals: new Uint16Array(total) };
  const put = (cell: number, ordinal: number) => {
    const entry = next(starts, cell);
    order.entries[entry] = own.at;
    order.ordinals[entry] = ordinal;
  };
  for (let source = 0; source < sources.length; source++) {
    own.at = sources[source] as number;
    eachCell(own, silent, put);
    if (source % SLICE === 0) yield SLICE;
  }
  return { cells, order };
}

/** Copies the postings in the order of their first entries. */
function* copied(
  own: PackedNeed | PackedOffer,
  { entries, ordinals }: Order,
  arena: Arena,
  places: Int32Array,
): Generator<number, void> {
  for (let entry = 0; entry < entries.length; entry++) {
    if (entry % SLICE === 0) yield SLICE;
    if (ordinals[entry] !== 0) continue;
    own.at = entries[entry] as number;
    const place = arena.take(own.length);
    arena.words.set(own.words.subarray(own.at, own.at + own.length), place);
    places[own.handle] = place;
  }
}

function sampledThresholds(own: PackedNeed | PackedOffer, sources: Int32Array): readonly (readonly number[])[] {
  const step = Math.max(1, Math.floor(sources.length / SAMPLE));
  return COLUMNS.map((_, column) => {
    const values: number[] = [];
    for (let source = 0; source < sources.length; source += step) {
      own.at = sources[source] as number;
      values.push(columnValue(column, own));
    }
    return thresholdsOf(values, STEPS);
  });
}

/** Bitmaps of all entries; the entries lead to the copies from now on. */
function* marked(
  own: PackedNeed | PackedOffer,
  { entries, ordinals, span, fields, thresholds }: Order & Pick<Base, 'span' | 'fields' | 'thresholds'>,
  places: Int32Array,
): Generator<number, Uint32Array> {
  const bitmaps = new Uint32Array(MOST_MARKS * span);
  let entry = 0;
  const set = (mark: number) => {
    const word = mark * span + (entry >> 5);
    bitmaps[word] = (bitmaps[word] as number) | (1 << (entry & 31));
  };
  for (; entry < entries.length; entry++) {
    own.at = entries[entry] as number;
    if (ordinals[entry] === 0) set(PRIMARY);
    marksOf(own, fields, set);
    for (let column = 0; column < COLUMNS.length; column++) {
      const place = placeOf(columnValue(column, own), thresholds[column] as readonly number[]);
      if (place >= 0) set(stepMark(column, place));
    }
    entries[entry] = places[own.handle] as number;
    if (entry % SLICE === 0) yield SLICE;
  }
  for (let column = 0; column < COLUMNS.length; column++) {
    // whoever reaches a threshold reaches all that are below
    for (let place = (thresholds[column]?.length ?? 0) - 2; place >= 0; place--) {
      const [low, high] = [stepMark(column, place) * span, stepMark(column, place + 1) * span];
      for (let word = 0; word < span; word++) {
        bitmaps[low + word] = (bitmaps[low + word] as number) | (bitmaps[high + word] as number);
      }
    }
    yield SLICE;
  }
  return bitmaps.slice(0, fields.end * span);
}

/** Units of work between two rests. */
const SLICE = 512;
/** Room for what is appended before the next base. */
const SPARE_WORDS = 1 << 16;

function eachCell(own: PackedNeed | PackedOffer, silent: number, visit: (cell: number, ordinal: number) => void): void {
  if (own.territoryCount === 0) visit(silent, 0);
  for (let ordinal = 0; ordinal < own.territoryCount; ordinal++) {
    visit(own.words[own.territoriesAt + ordinal] as number, ordinal);
  }
}

/** Counts become places: how many come before. */
function accumulate(counts: Int32Array): void {
  for (let place = 1; place < counts.length; place++) {
    counts[place] = (counts[place] as number) + (counts[place - 1] as number);
  }
}

function next(starts: Int32Array, key: number): number {
  const place = starts[key] as number;
  starts[key] = place + 1;
  return place;
}
