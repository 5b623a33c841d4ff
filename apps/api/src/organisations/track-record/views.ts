import {
  ACTIVITY_ROLES,
  ACTIVITY_STATUSES,
  type ActivityRole,
  type ActivityStatus,
  type Language,
  Money,
  type MoneyShape,
} from '@penc/domain';
import { has, say } from '@penc/language';
import type { ImportResult, SkippedActivity } from '@penc/records';
import { label } from '@penc/reference';
import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../../http/lists/paging';
import { MoneyView } from '../../postings/views';

export class ImportFaultView {
  @ApiProperty({ type: 'integer', description: 'of the file, from 1: where the activity begins' })
  readonly line: number;
  @ApiProperty({ type: String, nullable: true, description: 'of the activity; null: it has none' })
  readonly identifier: string | null;
  @ApiProperty({ description: 'stable' }) readonly code: string;
  @ApiProperty({ description: 'in the language of the answer' }) readonly message: string;
}

/** read = added + changed + unchanged + elsewhere + others + skipped. */
export class ImportView {
  @ApiProperty({ type: 'integer', description: 'activities of the file' }) readonly read: number;
  @ApiProperty({ type: 'integer', description: 'activities that were not there before' }) readonly added: number;
  @ApiProperty({ type: 'integer', description: 'activities that were there otherwise' }) readonly changed: number;
  @ApiProperty({ type: 'integer', description: 'activities that were there already' }) readonly unchanged: number;
  @ApiProperty({ type: 'integer', description: 'not in Senegal' }) readonly elsewhere: number;
  @ApiProperty({ type: 'integer', description: 'without this organisation' }) readonly others: number;
  @ApiProperty({ type: 'integer', description: 'not as IATI wants them' }) readonly skipped: number;
  @ApiProperty({ type: [ImportFaultView], description: 'of those that were skipped, the first 100' })
  readonly faults: ImportFaultView[];
}

export function importView(result: ImportResult, language: Language): ImportView {
  const { read, added, changed, unchanged, elsewhere, others, skipped } = result;
  const faults = result.faults.map((fault) => faultView(fault, language));
  return { read, added, changed, unchanged, elsewhere, others, skipped, faults };
}

function faultView({ line, identifier, code, values }: SkippedActivity, language: Language): ImportFaultView {
  const key = `fault.${code}`;
  return { line, identifier, code, message: has(key) ? say(language, key, values) : key };
}

export class ActivityPartyView {
  @ApiProperty({ enum: ACTIVITY_ROLES, description: 'in the activity, as IATI has it' }) readonly role: ActivityRole;
  @ApiProperty({ type: String, nullable: true, description: 'null where the activity does not say' }) readonly name:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'identifier in IATI' }) readonly ref: string | null;
}

export class ReferenceView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, nullable: true, description: 'null for what was done through a partnership of Penc' })
  readonly iatiIdentifier: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for what an IATI file tells' })
  readonly partnershipId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'in the language of the answer where there is one; of what was done through a partnership, that of its need',
  })
  readonly title: string | null;
  @ApiProperty({
    enum: ACTIVITY_STATUSES,
    type: String,
    nullable: true,
    description: 'null where the activity does not say',
  })
  readonly status: ActivityStatus | null;
  @ApiProperty({ type: String, nullable: true, description: 'in the language of the answer; null where `status` is' })
  readonly statusLabel: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'actual, else planned; null where the activity does not say',
  })
  readonly start: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'actual, else planned; null where the activity does not say',
  })
  readonly end: string | null;
  @ApiProperty({ type: 'integer', description: 'that it counts for' }) readonly year: number;
  @ApiProperty({ type: [String], description: 'DAC codes' }) readonly sectors: string[];
  @ApiProperty({ type: [String], description: 'empty where the activity does not say' }) readonly territories: string[];
  @ApiProperty({
    type: MoneyView,
    nullable: true,
    description: 'in francs CFA, at the rate of its day or the oldest one known',
  })
  readonly amount: MoneyShape | null;
  @ApiProperty({ enum: ACTIVITY_ROLES, isArray: true, description: 'of the organisation in the activity' })
  readonly roles: ActivityRole[];
  @ApiProperty({ description: 'Whether matching takes it as evidence' }) readonly evidence: boolean;
  @ApiProperty({ type: [ActivityPartyView], description: 'organisations of the activity' })
  readonly parties: ActivityPartyView[];
}
export class ReferencePage extends PageView(ReferenceView) {}

export interface ReferenceRow extends Omit<ReferenceView, 'title' | 'statusLabel' | 'amount'> {
  readonly titles: Readonly<Record<string, string>>;
  readonly amountXof: number | null;
}

/** Of `track_records t`. */
export const REFERENCE_COLUMNS = `
  t.id, t.iati_identifier AS "iatiIdentifier", t.partnership_id AS "partnershipId",
  CASE WHEN t.partnership_id IS NULL THEN t.titles ELSE (
    SELECT jsonb_build_object(n.language, n.title) FROM partnerships a JOIN postings n ON n.id = a.need_id
    WHERE a.id = t.partnership_id) END AS titles, t.status,
  to_char(t.starts, 'YYYY-MM-DD') AS start, to_char(t.ends, 'YYYY-MM-DD') AS end, t.year, t.sectors, t.territories,
  t.amount_xof::float8 AS "amountXof", t.roles, t.counts AS evidence, t.parties`;

export function referenceView({ titles, amountXof, parties, ...row }: ReferenceRow, language: Language): ReferenceView {
  return {
    ...row,
    title: titles[language] ?? titles['fr'] ?? titles['en'] ?? Object.values(titles)[0] ?? null,
    statusLabel: row.status && label('activityStatus', row.status, language),
    amount: amountXof === null ? null : Money.xof(amountXof).toJSON(),
    parties: parties.map(({ role, name, ref }) => ({ role, name, ref })),
  };
}
