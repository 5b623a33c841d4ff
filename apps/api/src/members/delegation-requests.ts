import { type Fault, type MoneyShape, isDay } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { CalendarDay, Field, Text, here } from '../http/fields';
import { MoneyField } from '../http/structured-fields';
import { MoneyView } from '../postings/views';

export class DelegationRequest {
  /** Number of the order or of the decision that was shown. */
  @Text(200, { oneLine: true }) readonly reference: string;
  @CalendarDay() readonly validFrom: string;
  @Field(dayNotBeforeStart, { type: String, format: 'date' }) readonly validUntil: string;
  /** The most that one signature may commit, in kind included; none without a limit. */
  @MoneyField({ optional: true }) readonly ceiling?: MoneyShape;
}

export class DelegationView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly membershipId: string;
  @ApiProperty() readonly reference: string;
  @ApiProperty({ format: 'date' }) readonly validFrom: string;
  @ApiProperty({ format: 'date' }) readonly validUntil: string;
  @ApiProperty({ type: MoneyView, nullable: true }) readonly ceiling: MoneyShape | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly endedOn: string | null;
  @ApiProperty({ description: 'today' }) readonly inForce: boolean;
}
export class DelegationList {
  @ApiProperty({ type: [DelegationView] }) readonly items: DelegationView[];
}

function dayNotBeforeStart(value: unknown, owner: object): Fault[] {
  if (!isDay(value)) return here('not-a-day');
  const { validFrom } = owner as { validFrom?: unknown };
  return isDay(validFrom) && value < validFrom ? here('end-before-start') : [];
}
