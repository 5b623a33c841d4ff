import {
  ENDED_REASONS,
  type EndedReason,
  type Fault,
  MODALITIES,
  type Modality,
  Money,
  type MoneyShape,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  type PartnershipAction,
} from '@penc/domain';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Code, Field, Id, WholeNumber, listFaults, under } from '../http/fields';
import { MoneyField } from '../http/structured-fields';
import { PageQuery } from '../http/paging';
import { isMore } from '../http/money';
import { faultsOf } from '../http/read';

const MAX_LINES = 50;

export class LineRequest {
  /** As it was read; lines are known by their place. */
  @Id({ optional: true }) readonly id?: string;
  @Code(MODALITIES) readonly modality: Modality;
  @MoneyField({ optional: true }) readonly asked?: MoneyShape;
  @MoneyField({ optional: true }) readonly agreed?: MoneyShape;
  @MoneyField({ optional: true }) readonly committed?: MoneyShape;
  @MoneyField({ optional: true }, notAboveAgreed) readonly delivered?: MoneyShape;
}

/** New lines, a move, or both; based on a revision. */
export class PartnershipPatch {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
  @Field(
    (value) => listFaults(value, 0, MAX_LINES, lineFaults),
    { type: [LineRequest], maxItems: MAX_LINES },
    { optional: true },
  )
  readonly lines?: LineRequest[];
  @Code(PARTNERSHIP_ACTIONS, { optional: true }) readonly move?: PartnershipAction;
  /** Why it ends; wanted with the move `end`. */
  @Code(ENDED_REASONS, { optional: true }) readonly reason?: EndedReason;
}

function notAboveAgreed(delivered: unknown, line: object): Fault[] {
  const agreed = Money.parse((line as { agreed?: unknown }).agreed);
  const given = Money.parse(delivered);
  if (!(agreed instanceof Money) || !(given instanceof Money)) return [];
  return isMore(given, agreed) ? [{ pointer: '', code: 'line-delivered-above-agreed' }] : [];
}

function lineFaults(line: unknown, pointer: string): Fault[] {
  return under(pointer, faultsOf(LineRequest, line));
}

export class PartnershipQuery extends PageQuery {
  @Id({ optional: true }) readonly needId?: string;
  @Id({ optional: true }) readonly offerId?: string;
  @Code(PARTNERSHIP_STATES, { optional: true }) readonly status?: string;
}

export class LineView extends OmitType(LineRequest, ['id']) {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}
