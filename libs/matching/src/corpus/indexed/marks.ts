import type { GateKey } from '@penc/domain';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import { COLUMNS, leastOf, placeOf } from './columns';

const THEMES = 6;
const MODALITIES = 16;
const TYPES = 32;
const REQUIREMENTS = 10;
/** Thresholds a column. */
export const STEPS = 32;
/** Rarer DAC categories share the last bitmap. */
const FIELDS = 160;

const FIRST_THEME = 1;
const FIRST_MODALITY = FIRST_THEME + THEMES;
const FIRST_TYPE = FIRST_MODALITY + MODALITIES;
const FIRST_REQUIREMENT = FIRST_TYPE + TYPES;
const FIRST_STEP = FIRST_REQUIREMENT + REQUIREMENTS;
const FIRST_FIELD = FIRST_STEP + COLUMNS.length * STEPS;
/** How many bitmaps there are at most. */
export const MOST_MARKS = FIRST_FIELD + FIELDS;

/** Set for the first entry of each posting. */
export const PRIMARY = 0;

const ALL = -1;

/** Which bitmap stands for which DAC category: given in the order in which they are met. */
export class FieldMarks {
  private readonly marks = new Map<number, number>();

  /** Undefined for one that nobody of the base has. */
  known(field: number): number | undefined {
    return this.marks.get(field);
  }

  of(field: number): number {
    const known = this.marks.get(field);
    if (known !== undefined) return known;
    const next = FIRST_FIELD + Math.min(this.marks.size, FIELDS - 1);
    this.marks.set(field, next);
    return next;
  }

  /** Some other category may stand in the bitmap as well. */
  isShared(mark: number): boolean {
    return mark === FIRST_FIELD + FIELDS - 1 && this.marks.size > FIELDS;
  }

  get end(): number {
    return FIRST_FIELD + Math.min(this.marks.size, FIELDS);
  }
}

export const stepMark = (column: number, place: number) => FIRST_STEP + column * STEPS + place;

/** Calls `set` with each bitmap that a posting belongs to, but for the first entry and the columns. */
export function marksOf(posting: PackedNeed | PackedOffer, fields: FieldMarks, set: (mark: number) => void): void {
  // who is silent is refused by nobody, so it stands in all bitmaps of what it does not say
  const themeSilent = posting.themes === 0 || posting.sectorCount === 0;
  eachBit(themeSilent ? ALL : posting.themes, FIRST_THEME, THEMES, set);
  eachBit(posting.modalities === 0 ? ALL : posting.modalities, FIRST_MODALITY, MODALITIES, set);
  eachBit(posting.types === 0 ? ALL : posting.types, FIRST_TYPE, TYPES, set);
  eachBit(~posting.requirements, FIRST_REQUIREMENT, REQUIREMENTS, set);
  for (let at = posting.sectorsAt; at < posting.territoriesAt; at++) {
    set(fields.of(posting.numbers.sectors.fieldOf(posting.words[at] as number)));
  }
}

/**
 * What the gates ask of a counterpart, as bitmaps: it must stand in at least one of each group. Whoever does not is
 * refused; whoever does may still be.
 */
export function groupsFor(
  asker: PackedNeed | PackedOffer,
  fields: FieldMarks,
): Record<'theme' | GroupName, number[][]> {
  const bits = (mask: number, first: number, count: number) => {
    const found: number[] = [];
    eachBit(mask, first, count, (mark) => found.push(mark));
    return found;
  };
  const one = (group: number[]) => (group.length > 0 ? [group] : []);
  const silent = asker.themes === 0 || asker.sectorCount === 0;
  return {
    theme: silent ? [] : [[...new Set([...bits(asker.themes, FIRST_THEME, THEMES), ...fieldsOf(asker, fields)])]],
    modality: one(bits(asker.modalities, FIRST_MODALITY, MODALITIES)),
    type: one(bits(asker.types, FIRST_TYPE, TYPES)),
    requirements: bits(asker.requirements, FIRST_REQUIREMENT, REQUIREMENTS).map((mark) => [mark]),
  };
}

/** The gates that the groups, and where entries stand, answer for good: who passes there is not refused. */
export function answeredFor(asker: PackedNeed | PackedOffer, fields: FieldMarks): ReadonlySet<GateKey> {
  const theme: readonly GateKey[] = fieldsOf(asker, fields).some((mark) => fields.isShared(mark))
    ? []
    : ['theme-shared'];
  return new Set([...theme, 'territory-related', 'modality-common', 'type-eligible', 'requirements-met']);
}

type GroupName = 'modality' | 'type' | 'requirements';

function fieldsOf(asker: PackedNeed | PackedOffer, fields: FieldMarks): readonly number[] {
  const found: number[] = [];
  for (let at = asker.sectorsAt; at < asker.territoriesAt; at++) {
    const mark = fields.known(asker.numbers.sectors.fieldOf(asker.words[at] as number));
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

/** The same for a column; null where it refuses nobody for certain. */
export function stepFor(
  column: number,
  asker: PackedNeed | PackedOffer,
  today: number,
  thresholds: readonly number[],
): number | null {
  const place = placeOf(leastOf(column, asker, today), thresholds);
  return place < 0 ? null : stepMark(column, place);
}

function eachBit(mask: number, first: number, count: number, visit: (mark: number) => void): void {
  for (let bit = 0; bit < count; bit++) if ((mask & (1 << bit)) !== 0) visit(first + bit);
}
