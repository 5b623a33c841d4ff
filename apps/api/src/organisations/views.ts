import {
  type Language,
  ORGANISATION_ACTIONS,
  ORGANISATION_STATES,
  ORGANISATION_TYPES,
  type OrganisationAction,
  type OrganisationState,
  type OrganisationType,
  SUSPENSION_REASONS,
  type SuspensionReason,
} from '@penc/domain';
import { countryName, label } from '@penc/reference';
import { momentSql } from '@penc/storage';
import { ApiProperty } from '@nestjs/swagger';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';
import { WarningView, Warnings } from '../http/personal-data-warnings';

export class OrganisationDecisionView {
  @ApiProperty({ enum: ORGANISATION_ACTIONS }) readonly action: OrganisationAction;
  @ApiProperty({ type: String, enum: SUSPENSION_REASONS, nullable: true, description: 'null unless suspended' })
  readonly reason: SuspensionReason | null;
  @ApiProperty({ type: String, nullable: true, description: 'for administrators and national coordinators' })
  readonly note: string | null;
  @ApiProperty({ format: 'date-time' }) readonly decidedAt: string;
}

export class OrganisationProfile {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: ORGANISATION_TYPES }) readonly type: OrganisationType;
  @ApiProperty({ description: 'in the language of the answer' }) readonly typeLabel: string;
  @ApiProperty({ enum: ORGANISATION_STATES }) readonly status: OrganisationState;
  @ApiProperty({ description: 'in the language of the answer' }) readonly statusLabel: string;
  @ApiProperty({ description: 'ISO 3166-1 alpha-2' }) readonly establishedIn: string;
  @ApiProperty({ description: 'in the language of the answer' }) readonly establishedInName: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'number by which its country knows it; null when not given',
  })
  readonly registration: string | null;
  @ApiProperty({ type: [String], description: 'where its members come from' }) readonly homeTerritories: string[];
  @ApiProperty({ type: String, nullable: true, description: 'null when not given' }) readonly website: string | null;
  @ApiProperty({ description: 'True for an organisation that stands for no real one' }) readonly illustrative: boolean;
  @CurrentRevision() readonly revision: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({
    type: OrganisationDecisionView,
    nullable: true,
    description: 'the last one; null for others than its members, administrators and national coordinators',
  })
  readonly lastDecision: OrganisationDecisionView | null;
  @Warnings() readonly warnings?: WarningView[];
}
export class OrganisationPage extends PageView(OrganisationProfile) {}

/** What somebody without an account is told: the same whether or not their address is known. */
export class ApplicationView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: ['applied'] }) readonly status: 'applied';
  @ApiProperty({ type: [WarningView], description: 'what in the texts may identify a person; refuses nothing' })
  readonly warnings: WarningView[];
}

/** A row of ORGANISATION_COLUMNS. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly status: OrganisationState;
  readonly establishedIn: string;
  readonly registration: string | null;
  readonly homeTerritories: string[];
  readonly website: string | null;
  readonly illustrative: boolean;
  readonly revision: number;
  readonly createdAt: string;
  readonly lastDecision: OrganisationDecisionView | null;
}

/** Of `organisations o`. */
export const ORGANISATION_COLUMNS = `
  o.id, o.name, o.type, o.status, o.established_in AS "establishedIn", o.registration,
  o.home_territories AS "homeTerritories", o.website, o.illustrative, o.revision, ${momentSql('o.created_at')} AS "createdAt",
  (SELECT json_build_object('action', d.action, 'reason', d.reason, 'note', d.note, 'decidedAt', ${momentSql('d.decided_at')})
   FROM organisation_decisions d WHERE d.organisation_id = o.id ORDER BY d.id DESC LIMIT 1) AS "lastDecision"`;

/** How much of the last decision the reader may know. */
export type DecisionReader = 'inside' | 'own' | 'other';

export function profileOf(row: OrganisationRow, language: Language, reader: DecisionReader): OrganisationProfile {
  const { lastDecision, ...rest } = row;
  return {
    ...rest,
    typeLabel: label('organisationType', row.type, language),
    statusLabel: label('organisationState', row.status, language),
    establishedInName: countryName(row.establishedIn, language),
    lastDecision: decisionFor(lastDecision, reader),
  };
}

function decisionFor(decision: OrganisationDecisionView | null, reader: DecisionReader) {
  if (!decision || reader === 'other') return null;
  return reader === 'inside' ? decision : { ...decision, note: null };
}
