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
import { CalendarDay, Code, Field, Id, StoredQuantity, Text, here, listFaults, under } from '../../http/fields/fields';
import { isMore } from '../../http/fields/money';
import { faultsOf } from '../../http/bodies/read';
import { MoneyField } from '../../http/fields/structured';

const MAX_TRANCHES = 50;
const MAX_CONDITION = 1_000;

export class LineInKind implements GivenInKind {
  @Text(200, { oneLine: true, description: 'goods, work or knowledge' }) readonly what: string;
  @StoredQuantity({ description: 'agreed, in `unit`; parts are possible, to two decimals' }) readonly quantity: number;
  @Text(50, { oneLine: true, description: 'of the quantities: days, tonnes, places' }) readonly unit: string;
  @MoneyField({ optional: true, description: 'what the whole quantity is worth; left out when not known' })
  readonly value?: MoneyShape;
  @StoredQuantity({ optional: true, description: 'how much of the quantity has been; none when left out' }, 0)
  readonly delivered?: number;
}

export class TrancheRequest {
  @Id({ optional: true, description: 'as it was read; left out for a new one' }) readonly id?: string;
  @MoneyField({ description: 'of the agreed amount of its line' }) readonly amount: MoneyShape;
  @CalendarDay({ description: 'day on which it is to be paid' }) readonly due: string;
  @Text(MAX_CONDITION, { optional: true, description: 'what has to be done before it is paid' })
  readonly condition?: string;
  @Code(TRANCHE_STATES, { optional: true, description: 'as it was read: a tranche is moved by its own routes' })
  readonly status?: TrancheState;
  @CalendarDay({ optional: true, description: 'as it was read: day of the payment; absent before' })
  readonly doneOn?: string;
  @Text(MAX_CONDITION, { optional: true, description: 'as it was read: why it is not paid; absent unless `withheld`' })
  readonly withheldFor?: string;
}

export class LineRequest {
  @Id({ optional: true, description: 'as it was read; a line without is known by its place' }) readonly id?: string;
  @Code(MODALITIES, { description: 'form of the support, one a line' }) readonly modality: Modality;
  @MoneyField({ optional: true, description: 'what the need’s side asks for' }) readonly asked?: MoneyShape;
  @MoneyField({ optional: true, description: 'what both sides agree on' }) readonly agreed?: MoneyShape;
  @MoneyField({ optional: true, description: 'what is set aside for it' }) readonly committed?: MoneyShape;
  @MoneyField(
    {
      optional: true,
      description:
        'what has been disbursed, not above `agreed`; of a line with tranches as it was read: what was disbursed of them',
    },
    notAboveAgreed,
  )
  readonly delivered?: MoneyShape;
  @Field(inKindFaults, { type: LineInKind, description: 'what is given other than money' }, { optional: true })
  readonly inKind?: GivenInKind;
  @Field(
    (value) => listFaults(value, 0, MAX_TRANCHES, (one, pointer) => under(pointer, faultsOf(TrancheRequest, one))),
    { type: [TrancheRequest], maxItems: MAX_TRANCHES, description: 'the payments of the line, in their order' },
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
