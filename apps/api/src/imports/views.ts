import {
  IMPORT_STATES,
  type ImportState,
  LANGUAGES,
  type Language,
  POSTING_KINDS,
  type PostingKind,
} from '@penc/domain';
import { sayFault } from '@penc/language';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WarningView } from '../http/personal-data-warnings';
import type { BatchLine } from './batches/batches';
import type { Looked } from './imports.service';
import type { CheckedLine } from './lines/checking';
import { understoodOf } from './lines/understood';

export class ImportColumnView {
  @ApiProperty({ description: 'as it stands in the file' }) readonly heading: string;
  @ApiProperty({ type: String, nullable: true, description: 'that it fills in, or null' }) readonly field:
    string | null;
}

export class LineFaultView {
  @ApiProperty({ description: 'RFC 6901 pointer into the posting that the line would be' }) readonly pointer: string;
  @ApiProperty({ description: 'stable' }) readonly code: string;
  @ApiProperty({ description: 'in the language of the answer' }) readonly message: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'what the cell says; null: nothing, a long text, or what the message quotes',
  })
  readonly written: string | null;
}

export class UnderstoodView {
  @ApiProperty({ description: 'named as in the posting' }) readonly field: string;
  @ApiProperty({ description: 'of the field, in the language of the answer' }) readonly label: string;
  @ApiProperty({ example: '45 000 000 F CFA (≈ 68 602 €)', description: 'what was read, written out' })
  readonly text: string;
}

export class NamesakeView {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'posted before; null: it stands further up in the file',
  })
  readonly postingId: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'further up in the file' }) readonly line: number | null;
}

export class ImportLineView {
  @ApiProperty({ type: 'integer', description: 'of the file, from 1' }) readonly line: number;
  @ApiProperty() readonly title: string;
  @ApiProperty({ description: 'Whether it can be posted' }) readonly ready: boolean;
  @ApiProperty({ type: [LineFaultView], description: 'what is wrong with it; none when it is ready' })
  readonly faults: LineFaultView[];
  @ApiProperty({ type: [WarningView], description: 'what in it may identify a person; refuses nothing' })
  readonly warnings: WarningView[];
  @ApiProperty({ type: [UnderstoodView], description: 'what was read, in words' })
  readonly understood: UnderstoodView[];
  @ApiProperty({ type: [String], description: 'fields not in the file, taken from the words of the line' })
  readonly deduced: string[];
  @ApiProperty({ type: [String], description: 'fields not in the line, taken from what was said for all lines' })
  readonly forAll: string[];
  @ApiProperty({
    type: NamesakeView,
    nullable: true,
    description:
      'what bears the same title and may be the same: of the same territories, of some around or within them, or where none are said',
  })
  readonly namesake: NamesakeView | null;
}

export class LeftAsideView {
  @ApiProperty({ type: 'integer', description: 'lines with faults' }) readonly faulty: number;
  @ApiProperty({ type: 'integer', description: 'lines of which the posting existed already' })
  readonly duplicates: number;
}

export class ForAllView {
  @ApiPropertyOptional({ type: [String] }) readonly themes?: string[];
  @ApiPropertyOptional({ type: [String] }) readonly modalities?: string[];
  @ApiPropertyOptional({ type: [String] }) readonly territories?: string[];
  @ApiPropertyOptional({ type: [String] }) readonly targetGroups?: string[];
  @ApiPropertyOptional({ type: [String] }) readonly sectors?: string[];
}

abstract class ImportFrame {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: POSTING_KINDS }) readonly kind: PostingKind;
  @ApiProperty({ enum: IMPORT_STATES }) readonly status: ImportState;
  @ApiProperty({ description: 'empty where it came without one' }) readonly fileName: string;
  @ApiProperty({ enum: LANGUAGES, description: 'of its texts' }) readonly language: Language;
  @ApiProperty({ enum: ['draft', 'open'], description: 'what its lines become' })
  readonly postingStatus: 'draft' | 'open';
  @ApiProperty({ type: 'integer', description: 'lines that were posted' }) readonly posted: number;
  @ApiProperty({ type: LeftAsideView, description: 'when it was committed' }) readonly leftAside: LeftAsideView;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}

export class PostingImportView extends ImportFrame {
  @ApiProperty({ type: [String], description: 'that were posted' }) readonly postingIds: string[];
  @ApiProperty({ type: [ImportColumnView], description: 'until it is committed' }) readonly columns: ImportColumnView[];
  @ApiProperty({
    type: ForAllView,
    description:
      'what holds of every line in which no cell says it; of a table with the same headings as one before, as it was told of that one',
  })
  readonly forAll: ForAllView;
  @ApiProperty({ type: [ImportLineView], description: 'as they would be posted today; until it is committed' })
  readonly lines: ImportLineView[];
  @ApiProperty({ type: 'integer', description: 'lines of the template’s own example, which are left aside' })
  readonly examples: number;
  @ApiProperty({
    type: 'integer',
    isArray: true,
    description: 'the lines of totals and subtotals, which are left aside',
  })
  readonly totals: number[];
}

export class ImportSummaryView extends ImportFrame {}

export class ImportListView {
  @ApiProperty({ type: [ImportSummaryView], description: 'the latest 20' }) readonly items: ImportSummaryView[];
}

export function importView({ batch, lines, examples, totals }: Looked, language: Language): PostingImportView {
  const { content, columns, forAll, postingIds, ...frame } = batch;
  return {
    ...summaryOf(frame),
    postingIds: [...postingIds],
    columns: (content?.headings ?? []).map((heading, index) => ({ heading, field: columns[index] ?? null })),
    forAll: forAll as ForAllView,
    lines: lines.map((line) => lineView(line, batch.kind, language)),
    examples,
    totals: [...totals],
  };
}

export function summaryOf({ leftFaulty, leftDoubled, ...frame }: BatchLine): ImportSummaryView {
  return { ...frame, leftAside: { faulty: leftFaulty, duplicates: leftDoubled } };
}

export function lineView(line: CheckedLine, kind: PostingKind, language: Language): ImportLineView {
  const { title, request, faults, warnings, deduced, forAll, namesake } = line;
  return {
    line: line.line,
    title,
    ready: request !== null,
    faults: faults.map(({ pointer, code, values = {}, written }) => ({
      pointer,
      code,
      message: sayFault(language, { pointer, code, values }),
      written,
    })),
    warnings: [...warnings],
    understood: understoodOf(kind, line, language),
    deduced: [...deduced],
    forAll: [...forAll],
    namesake,
  };
}
