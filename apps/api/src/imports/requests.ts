import {
  LANGUAGES,
  type Language,
  MAX_IMPORT_LINES,
  MODALITIES,
  POSTING_KINDS,
  type PostingKind,
  TARGET_GROUPS,
  THEMES,
} from '@penc/domain';
import { SHEET_LIMITS } from '@penc/sheets';
import { type Check, Code, Codes, Field, WholeNumber, YesOrNo, listFaults } from '../http/fields/fields';
import { isSector, isTerritory } from '../http/fields/known-codes';
import { Nested } from '../http/fields/nested';
import { MAX_SECTORS, MAX_TERRITORIES } from '../postings/requests';

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

/** As in the posting, for the lines of which no cell says it. */
export class ForAllRequest {
  @Codes(THEMES, { max: THEMES.length, optional: true, description: 'axes' }) readonly themes?: string[];
  @Codes(MODALITIES, { max: MODALITIES.length, optional: true, description: 'the forms of support' })
  readonly modalities?: string[];
  @Codes(isTerritory, { max: MAX_TERRITORIES, optional: true, description: 'codes of /reference/territories' })
  readonly territories?: string[];
  @Codes(TARGET_GROUPS, { max: TARGET_GROUPS.length, optional: true, description: 'for whom it is' })
  readonly targetGroups?: string[];
  @Codes(isSector, { max: MAX_SECTORS, optional: true, description: 'DAC codes of 3 or 5 digits' })
  readonly sectors?: string[];
}

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
  @Nested(ForAllRequest, {
    optional: true,
    description: 'what holds of every line in which no cell says it; takes the place of what was said before',
  })
  readonly forAll?: ForAllRequest;
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
    description: 'true: lines that have a `namesake`, posted before or further up, are left out',
  })
  readonly withoutDuplicates?: boolean;
  @WholeNumber(0, MAX_IMPORT_LINES, {
    optional: true,
    description:
      'so many lines with such a title, as one was told of, are to be posted all the same; where there are more by now, nothing is posted. 0 unless said',
  })
  readonly duplicates?: number;
}
