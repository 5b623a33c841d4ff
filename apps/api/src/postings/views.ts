import {
  CURRENCIES,
  type Currency,
  type FixedAmounts,
  Money,
  type MoneyShape,
  NEED_COVERAGES,
  type NeedContent,
  type NeedCoverage,
  ORGANISATION_STATES,
  ORGANISATION_TYPES,
  type OfferContent,
  type OrganisationState,
  type OrganisationType,
  CLOSE_REASONS,
  type CloseReason,
  POSTING_STATES,
  PUBLISHED_STATES,
  type PostingKind,
  type PostingState,
  amountSought,
} from '@penc/domain';
import { confidentialSql, momentSql } from '@penc/storage';
import type { Reader } from '../access/caller';
import { mayReadConfidential, mayReadEnvelope } from './reading';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';
import { WarningView, Warnings } from '../http/personal-data-warnings';
import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { NeedRequest, OfferRequest } from './requests';

/** A decimal string in major units. */
export class MoneyView implements MoneyShape {
  @ApiProperty({ example: '45000000', description: 'in francs, euros or dollars, not in cents' })
  readonly value: string;
  @ApiProperty({ enum: CURRENCIES, description: 'ISO 4217' }) readonly currency: Currency;
}

export class OrganisationView {
  @ApiProperty({ description: 'as it stands now' }) readonly name: string;
  @ApiProperty({ enum: ORGANISATION_TYPES, description: 'what kind of organisation' }) readonly type: OrganisationType;
  @ApiProperty({ enum: ORGANISATION_STATES, description: 'postings of `verified` ones alone are read by others' })
  readonly status: OrganisationState;
  @ApiProperty({ description: 'True for an organisation that stands for no real one' }) readonly illustrative: boolean;
}

/** How much of a need its partnerships cover, in francs CFA; derived from their lines. */
export class CoverageView {
  @ApiProperty({ enum: NEED_COVERAGES, description: 'by `uncovered`' }) readonly status: NeedCoverage;
  @ApiProperty({
    type: MoneyView,
    nullable: true,
    description: 'total cost less what the financing plan, or the own contribution, brings; null when not said',
  })
  readonly sought: MoneyShape | null;
  @ApiProperty({ type: MoneyView, description: 'committed in lines of partnerships' }) readonly covered: MoneyShape;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'what is still sought; null when `sought` is' })
  readonly uncovered: MoneyShape | null;
  @ApiProperty({ type: Number, nullable: true, description: '0 to 100' }) readonly percent: number | null;
}

/** What a need and an offer have beside what was written of them. */
class PostedView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisation: OrganisationView;
  @ApiProperty({ enum: POSTING_STATES, description: 'drafts are read by their own side alone' })
  readonly status: PostingState;
  @ApiProperty({ enum: CLOSE_REASONS, type: String, nullable: true, description: 'null unless closed' })
  readonly closeReason: CloseReason | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'posting that takes its place; null unless merged, or where it may not be read',
  })
  readonly mergedInto: string | null;
  @CurrentRevision() readonly revision: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @Warnings() readonly warnings?: WarningView[];
}

export class NeedView extends IntersectionType(OmitType(NeedRequest, ['status']), PostedView) {
  @ApiProperty({ description: 'how much of it partnerships cover' }) readonly coverage: CoverageView;
}

/** How many have been told of a call, and how many have applied: numbers, and no names before the deadline. */
export class ApplicationsView {
  @ApiProperty({
    type: 'integer',
    description: 'needs for which the call has been sent; an organisation may have several',
  })
  readonly told: number;
  @ApiProperty({ type: 'integer', description: 'that have handed in an application' }) readonly submitted: number;
}

export class OfferView extends IntersectionType(OmitType(OfferRequest, ['status']), PostedView) {
  @ApiProperty({
    type: MoneyView,
    nullable: true,
    description: 'in the currency of the envelope; null without envelope, or where it is not public',
  })
  readonly envelopeLeft: MoneyShape | null;
  @ApiProperty({ type: ApplicationsView, nullable: true, description: 'of a call, for its agency and coordinators' })
  readonly applications: ApplicationsView | null;
}

export class NeedPage extends PageView(NeedView) {}
export class OfferPage extends PageView(OfferView) {}

/** A row of POSTING_COLUMNS. */
export interface PostingRow {
  readonly id: string;
  readonly kind: PostingKind;
  readonly organisationId: string;
  readonly status: PostingState;
  readonly closeReason: CloseReason | null;
  readonly mergedInto: string | null;
  readonly mergedIntoSecret: boolean;
  readonly revision: number;
  readonly content: NeedContent | OfferContent;
  readonly amounts: FixedAmounts;
  readonly territories: readonly string[];
  readonly createdAt: string;
  readonly createdKey: string;
  readonly organisation: OrganisationView;
  readonly committedXof: number;
  /** Of calls. */
  readonly applications: ApplicationsView | null;
}

/** The posting that `p` was merged into is confidential, a draft still, or withdrawn since. */
const SECRET_MERGER = `p.merged_into IS NOT NULL AND EXISTS (
    SELECT 1 FROM postings into_p WHERE into_p.id = p.merged_into
      AND (${confidentialSql('into_p')} OR into_p.status <> ALL('{${PUBLISHED_STATES.join(',')}}')))`;

/** Of `postings p JOIN organisations o`, with what partnerships take from it. */
export const POSTING_COLUMNS = `
  p.id, p.kind, p.organisation_id AS "organisationId", p.status,
  p.close_reason AS "closeReason", p.merged_into AS "mergedInto", ${SECRET_MERGER} AS "mergedIntoSecret",
  p.revision, p.content, p.amounts, p.territories,
  ${momentSql('p.created_at')} AS "createdAt",
  p.created_at::text AS "createdKey",
  json_build_object('name', o.name, 'type', o.type, 'status', o.status, 'illustrative', o.illustrative) AS organisation,
  (posting_commitment(p.id)).committed_xof::float8 AS "committedXof",
  CASE WHEN p.content->>'kind' IN ('call', 'expression-of-interest') THEN
    (SELECT json_build_object(
       -- not before the approval can no longer be undone
       'told', count(*) FILTER (WHERE s.need_shared_at IS NOT NULL AND coalesce(s.undo_until <= now(), true)),
       'submitted', count(*) FILTER (WHERE s.need_answer = 'submitted'))
     FROM suggestions s WHERE s.offer_id = p.id) END AS applications`;

/** The posting that `id` names, as one JSON column in the shape of PostingRow. */
export function postingAsJson(id: string, name: string): string {
  return `(SELECT row_to_json(one) FROM (SELECT ${POSTING_COLUMNS} FROM postings p
    JOIN organisations o ON o.id = p.organisation_id WHERE p.id = ${id}) one) AS ${name}`;
}

export function viewOf(row: PostingRow, reader: Reader): NeedView | OfferView {
  return row.kind === 'need' ? needView(row, reader) : offerView(row, reader);
}

export function needView(row: PostingRow, reader: Reader): NeedView {
  return {
    ...(row.content as NeedContent),
    ...frame(row, mayReadConfidential(reader, row)),
    coverage: coverageOf(row.amounts, row.committedXof),
  } as NeedView;
}

/** A confidential envelope, and how many apply, show to its own side and the coordinators alone. */
export function offerView(row: PostingRow, reader: Reader): OfferView {
  const { envelope, ...rest } = row.content as OfferContent;
  const isInsider = mayReadConfidential(reader, row);
  const told = envelope && mayReadEnvelope(reader, row) ? envelope : undefined;
  return {
    ...rest,
    ...(told && { envelope: told }),
    ...frame(row, isInsider),
    envelopeLeft: told ? leftOf(told, row.amounts.envelope ?? 0, row.committedXof) : null,
    applications: isInsider ? row.applications : null,
  } as OfferView;
}

/** The id of a posting that others may not read is told to its own side and the coordinators alone. */
function frame(row: PostingRow, isInsider: boolean) {
  const { id, organisationId, organisation, status, closeReason, revision, createdAt } = row;
  const mergedInto = row.mergedIntoSecret && !isInsider ? null : row.mergedInto;
  return { id, organisationId, organisation, status, closeReason, mergedInto, revision, createdAt };
}

function coverageOf(amounts: FixedAmounts, committedXof: number): CoverageView {
  const covered = Money.xof(committedXof).toJSON();
  const sought = amountSought(amounts);
  if (sought === undefined) {
    return { status: committedXof > 0 ? 'partly' : 'uncovered', sought: null, covered, uncovered: null, percent: null };
  }
  const uncovered = Math.max(0, sought - committedXof);
  return {
    status: uncovered === 0 ? 'covered' : committedXof > 0 ? 'partly' : 'uncovered',
    sought: Money.xof(sought).toJSON(),
    covered,
    uncovered: Money.xof(uncovered).toJSON(),
    percent: sought === 0 ? 100 : Math.min(100, Math.floor((100 * committedXof) / sought)),
  };
}

/** In the envelope's own currency, at the rate that was fixed with its revision. */
function leftOf(envelope: MoneyShape, envelopeXof: number, committedXof: number): MoneyShape {
  const whole = Money.of(envelope);
  if (envelopeXof === 0) return whole.toJSON();
  const leftXof = BigInt(Math.max(0, envelopeXof - committedXof));
  return Money.ofMinor((whole.minor * leftXof) / BigInt(envelopeXof), whole.currency).toJSON();
}
