import { LANGUAGES, type Language, POSTING_KINDS, type PostingKind } from '@penc/domain';
import { SHEET_LIMITS } from '@penc/sheets';
import { type Check, Code, Field, YesOrNo, listFaults } from '../http/fields';

/** Of what a spreadsheet is, in a query. */
export class ImportQuery {
  @Code(POSTING_KINDS) readonly kind: PostingKind;
  /** In which its texts are written. */
  @Code(LANGUAGES, { optional: true }) readonly language?: Language;
}

const columnNames: Check = (value) =>
  listFaults(value, 1, SHEET_LIMITS.columns, (item, pointer) =>
    item === null || typeof item === 'string' ? [] : [{ pointer, code: 'wrong-type', values: { expected: 'string' } }],
  ).filter(({ code }) => code !== 'duplicate-code');

const AS = ['draft', 'open'] as const;

export class ImportChange {
  /** For each column of the file, in its order, the field that it fills in; null where it fills in none. */
  @Field(
    columnNames,
    { type: 'array', items: { type: 'string', nullable: true }, minItems: 1, maxItems: SHEET_LIMITS.columns },
    { optional: true },
  )
  readonly columns?: (string | null)[];
  /** What the lines become. */
  @Code(AS, { optional: true }) readonly postingStatus?: (typeof AS)[number];
  @Code(LANGUAGES, { optional: true }) readonly language?: Language;
}

export class ImportCommit {
  /** Lines with faults are left out instead of keeping all others from being posted. */
  @YesOrNo({ optional: true }) readonly withoutFaulty?: boolean;
  /** Lines that bear the title of something posted before, or of a line above, are left out. */
  @YesOrNo({ optional: true }) readonly withoutDuplicates?: boolean;
}
