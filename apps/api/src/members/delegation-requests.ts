import { type Fault, type MoneyShape, isDay } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { CalendarDay, Field, Text, here } from '../http/fields/fields';
import { MoneyField } from '../http/fields/structured';
import { type WarningView, Warnings } from '../http/personal-data-warnings';
import { MoneyView } from '../postings/views';

export class DelegationRequest {
  @Text(200, { oneLine: true, description: 'number of the order or of the decision that was shown' })
  readonly reference: string;
  @CalendarDay({ description: 'first day' }) readonly validFrom: string;
  @Field(dayNotBeforeStart, { type: String, format: 'date', description: 'last day' }) readonly validUntil: string;
  @MoneyField({
    optional: true,
    description: 'the most that one signature may commit, in kind included; left out: no limit',
  })
  readonly ceiling?: MoneyShape;
}

export class DelegationView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid', description: 'of whoever may sign' }) readonly membershipId: string;
  @ApiProperty({ description: 'number of the order or of the decision that was shown' }) readonly reference: string;
  @ApiProperty({ format: 'date', description: 'first day' }) readonly validFrom: string;
  @ApiProperty({ format: 'date', description: 'last day' }) readonly validUntil: string;
  @ApiProperty({
    type: MoneyView,
    nullable: true,
    description: 'the most that one signature may commit, in kind included; null: no limit',
  })
  readonly ceiling: MoneyShape | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'when it was ended before its last day; null otherwise',
  })
  readonly endedOn: string | null;
  @ApiProperty({ description: 'today' }) readonly inForce: boolean;
  @Warnings() readonly warnings?: WarningView[];
}
export class DelegationList {
  @ApiProperty({ type: [DelegationView] }) readonly items: DelegationView[];
}

function dayNotBeforeStart(value: unknown, owner: object): Fault[] {
  if (!isDay(value)) return here('not-a-day');
  const { validFrom } = owner as { validFrom?: unknown };
  return isDay(validFrom) && value < validFrom ? here('end-before-start') : [];
}
