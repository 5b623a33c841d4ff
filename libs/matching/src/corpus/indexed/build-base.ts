import { Arena } from '../../packed/arena';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Base } from './base';
import { COLUMNS, columnValue, placeOf, thresholdsOf } from './columns';
import { FieldMarks, MOST_MARKS, PRIMARY, STEPS, marksOf, stepMark } from './marks';
import { touch } from './touch';

const SAMPLE = 4_096;
/** Units of work between two rests. */
const SLICE = 512;
/** Room for what is appended before the next base. */
const SPARE_WORDS = 1 << 16;

/** A base, and where each handle's posting stands in it (-1: not there). */
export interface Built {
  readonly base: Base;
  readonly places: Int32Array;
}

type Steps<Result> = Generator<number, Result>;
type View = PackedNeed | PackedOffer;

/**
 * Builds a base of the postings that begin at `sources` in the arena of `own`, in slices: after each it yields how
 * many units of work it was. What is read must not change meanwhile, however long it takes.
 */
export function* buildBase(own: View, sources: Int32Array, handles: number): Steps<Built> {
  const { cells, order, words } = yield* entriesOf(own, sources);
  const arena = new Arena(words + SPARE_WORDS);
  const places = new Int32Array(handles).fill(-1);
  yield* copied(own, sources, order, { arena, places });
  own.words = arena.words;
  own.amounts = arena.amounts;
  const { entries, ordinals } = order;
  const thresholds = sampledThresholds(own, entries);
  const fields = new FieldMarks();
  const span = (entries.length + 31) >> 5;
  const bitmaps = yield* marked(own, { entries, ordinals, span, fields, thresholds });
  return {
    base: { arena, entries, ordinals, cells, bitmaps, span, fields, thresholds, count: sources.length },
    places,
  };
}

interface Order {
  readonly entries: Int32Array;
  readonly ordinals: Uint16Array;
}

/** An entry for each territory of each posting, or one for none, by territory: numbers in `sources` so far. */
function* entriesOf(own: View, sources: Int32Array): Steps<{ cells: Int32Array; order: Order; words: number }> {
  const silent = own.numbers.territories.count;
  const starts = new Int32Array(silent + 2);
  let words = 0;
  const count = (cell: number) => (starts[cell + 1] = (starts[cell + 1] as number) + 1);
  for (let source = 0; source < sources.length; source++) {
    own.at = sources[source] as number;
    words += own.length + (own.length % 2);
    eachCell(own, silent, count);
    if (source % SLICE === 0) yield SLICE;
  }
  accumulate(starts);
  const cells = starts.slice();
  const total = cells[silent + 1] as number;
  const order = { entries: new Int32Array(total), ordinals: new Uint16Array(total) };
  let putting = 0;
  const put = (cell: number, ordinal: number) => {
    const entry = starts[cell] as number;
    starts[cell] = entry + 1;
    order.entries[entry] = putting;
    order.ordinals[entry] = ordinal;
  };
  for (; putting < sources.length; putting++) {
    own.at = sources[putting] as number;
    eachCell(own, silent, put);
    if (putting % SLICE === 0) yield SLICE;
  }
  return { cells, order, words };
}

/** Copies the postings in the order of their first entries; then the entries lead to the copies. */
function* copied(
  own: View,
  sources: Int32Array,
  { entries, ordinals }: Order,
  { arena, places }: { readonly arena: Arena; readonly places: Int32Array },
): Steps<void> {
  const copies = new Int32Array(sources.length);
  const next = new Int32Array(SLICE);
  for (let first = 0; first < entries.length; first += SLICE) {
    const end = Math.min(first + SLICE, entries.length);
    for (let entry = first; entry < end; entry++) next[entry - first] = sources[entries[entry] as number] as number;
    touch(own.words, next, end - first);
    for (let entry = first; entry < end; entry++) {
      if (ordinals[entry] !== 0) continue;
      own.at = next[entry - first] as number;
      const copy = arena.take(own.length);
      arena.words.set(own.words.subarray(own.at, own.at + own.length), copy);
      copies[entries[entry] as number] = copy;
      places[own.handle] = copy;
    }
    yield SLICE;
  }
  for (let entry = 0; entry < entries.length; entry++) {
    entries[entry] = copies[entries[entry] as number] as number;
    if (entry % SLICE === 0) yield SLICE / 8;
  }
}

function sampledThresholds(own: View, entries: Int32Array): readonly (readonly number[])[] {
  const step = Math.max(1, Math.floor(entries.length / SAMPLE));
  return COLUMNS.map((_, column) => {
    const values: number[] = [];
    for (let entry = 0; entry < entries.length; entry += step) {
      own.at = entries[entry] as number;
      values.push(columnValue(column, own));
    }
    return thresholdsOf(values, STEPS);
  });
}

function* marked(
  own: View,
  { entries, ordinals, span, fields, thresholds }: Order & Pick<Base, 'span' | 'fields' | 'thresholds'>,
): Steps<Uint32Array> {
  const bitmaps = new Uint32Array(MOST_MARKS * span);
  let entry = 0;
  const set = (mark: number) => {
    const word = mark * span + (entry >> 5);
    bitmaps[word] = (bitmaps[word] as number) | (1 << (entry & 31));
  };
  for (; entry < entries.length; entry++) {
    if (entry % SLICE === 0) {
      touch(own.words, entries.subarray(entry, entry + SLICE), Math.min(SLICE, entries.length - entry));
      yield SLICE;
    }
    own.at = entries[entry] as number;
    if (ordinals[entry] === 0) set(PRIMARY);
    marksOf(own, fields, set);
    for (let column = 0; column < COLUMNS.length; column++) {
      const place = placeOf(columnValue(column, own), thresholds[column] as readonly number[]);
      if (place >= 0) set(stepMark(column, place));
    }
  }
  for (let column = 0; column < COLUMNS.length; column++) {
    gather(bitmaps, span, column, thresholds[column]?.length ?? 0);
    yield SLICE;
  }
  return bitmaps.slice(0, fields.end * span);
}

/** Whoever reaches a threshold reaches all that are below. */
function gather(bitmaps: Uint32Array, span: number, column: number, steps: number): void {
  for (let place = steps - 2; place >= 0; place--) {
    const [low, high] = [stepMark(column, place) * span, stepMark(column, place + 1) * span];
    for (let word = 0; word < span; word++) {
      bitmaps[low + word] = (bitmaps[low + word] as number) | (bitmaps[high + word] as number);
    }
  }
}

function eachCell(own: View, silent: number, visit: (cell: number, ordinal: number) => void): void {
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
