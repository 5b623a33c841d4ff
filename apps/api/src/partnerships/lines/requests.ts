import {
  type Fault,
  type GivenInKind,
  MODALITIES,
  type LineTerms,
  type Modality,
  Money,
  type MoneyShape,
  TRANCHE_STATES,
  type Tranche,
  type TrancheState,
  lineFaults,
} from '@penc/domain';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CalendarDay, Code, Field, type FieldOptions, Id, Text, here, listFaults, under } from '../../http/fields';
import { isMore } from '../../http/money';
import { faultsOf } from '../../http/read';
import { MoneyField } from '../../http/structured-fields';

const MAX_TRANCHES = 50;
const MAX_QUANTITY = 1_000_000_000;
const MAX_CONDITION = 1_000;

/** More than nothing; of tonnes or days there may be a part. */
function Quantity(options: FieldOptions = {}, least = Number.MIN_VALUE): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return here('not-a-number');
      return value < least || value > MAX_QUANTITY ? here('out-of-range', { min: 0, max: MAX_QUANTITY }) : [];
    },
    { type: Number, minimum: 0, maximum: MAX_QUANTITY },
    options,
  );
}

export class LineInKind implements GivenInKind {
  @Text(200, { oneLine: true }) readonly what: string;
  @Quantity() readonly quantity: number;
  @Text(50, { oneLine: true }) readonly unit: string;
  @MoneyField({ optional: true }) readonly value?: MoneyShape;
  /** How much of the quantity has been delivered. */
  @Quantity({ optional: true }, 0) readonly delivered?: number;
}

export class TrancheRequest {
  @Id({ optional: true }) readonly id?: string;
  @MoneyField() readonly amount: MoneyShape;
  @CalendarDay() readonly due: string;
  @Text(MAX_CONDITION, { optional: true }) readonly condition?: string;
  /** This and what follows as it was read: a tranche is moved by its own routes. */
  @Code(TRANCHE_STATES, { optional: true }) readonly status?: TrancheState;
  @CalendarDay({ optional: true }) readonly doneOn?: string;
  @Text(MAX_CONDITION, { optional: true }) readonly withheldFor?: string;
}

export class LineRequest {
  /** As it was read; a line without is known by its place. */
  @Id({ optional: true }) readonly id?: string;
  @Code(MODALITIES) readonly modality: Modality;
  @MoneyField({ optional: true }) readonly asked?: MoneyShape;
  @MoneyField({ optional: true }) readonly agreed?: MoneyShape;
  @MoneyField({ optional: true }) readonly committed?: MoneyShape;
  /** Of a line with tranches: what was disbursed of them, as it was read. */
  @MoneyField({ optional: true }, notAboveAgreed) readonly delivered?: MoneyShape;
  @Field(inKindFaults, { type: LineInKind }, { optional: true }) readonly inKind?: GivenInKind;
  @Field(
    (value) => listFaults(value, 0, MAX_TRANCHES, (one, pointer) => under(pointer, faultsOf(TrancheRequest, one))),
    { type: [TrancheRequest], maxItems: MAX_TRANCHES },
    { optional: true },
  )
  readonly tranches?: TrancheRequest[];
}

export class TrancheView extends OmitType(TrancheRequest, ['id', 'status']) implements Tranche {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: TRANCHE_STATES }) readonly status: TrancheState;
}
export class LineView extends OmitType(LineRequest, ['id', 'tranches']) {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: [TrancheView] }) readonly tranches: TrancheView[];
}

/** What is wrong with a line: its fields first; once they are sound, the line as a whole. */
export function faultsOfLine(line: unknown, pointer: string): Fault[] {
  const faults = faultsOf(LineRequest, line);
  return under(pointer, faults.length > 0 ? faults : lineFaults(line as LineTerms));
}

function notAboveAgreed(delivered: unknown, line: object): Fault[] {
  const agreed = Money.parse((line as { agreed?: unknown }).agreed);
  const given = Money.parse(delivered);
  if (!(agreed instanceof Money) || !(given instanceof Money)) return [];
  return isMore(given, agreed) ? here('line-delivered-above-agreed') : [];
}

function inKindFaults(value: unknown): Fault[] {
  const faults = faultsOf(LineInKind, value);
  if (faults.length > 0) return faults;
  const { quantity, delivered = 0 } = value as GivenInKind;
  return delivered > quantity ? [{ pointer: '/delivered', code: 'line-delivered-above-agreed' }] : [];
}
