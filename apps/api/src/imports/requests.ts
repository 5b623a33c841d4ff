import { LANGUAGES, type Language, MAX_IMPORT_LINES, POSTING_KINDS, type PostingKind } from '@penc/domain';
import { SHEET_LIMITS } from '@penc/sheets';
import { type Check, Code, Field, WholeNumber, YesOrNo, listFaults } from '../http/fields/fields';

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
  @Field(
    columnNames,
    {
      type: 'array',
      items: { type: 'string', nullable: true },
      minItems: 1,
      maxItems: SHEET_LIMITS.columns,
      description: 'for each column of the file, in its order, the field that it fills in; null where it fills in none',
    },
    { optional: true },
  )
  readonly columns?: (string | null)[];
  @Code(AS, { optional: true, description: 'what the lines become' }) readonly postingStatus?: (typeof AS)[number];
  @Code(LANGUAGES, { optional: true, description: 'ISO 639-1: in which its texts are written' })
  readonly language?: Language;
}

export class ImportCommit {
  @YesOrNo({
    optional: true,
    description: 'true: lines with faults are left out instead of keeping all others from being posted',
  })
  readonly withoutFaulty?: boolean;
  @YesOrNo({
    optional: true,
    description: 'true: lines that bear the title of something posted before, or of a line above, are left out',
  })
  readonly withoutDuplicates?: boolean;
  @WholeNumber(0, MAX_IMPORT_LINES, {
    optional: true,
    description:
      'so many lines with such a title, as one was told of, are to be posted all the same; where there are more by now, nothing is posted. 0 unless said',
  })
  readonly duplicates?: number;
}
