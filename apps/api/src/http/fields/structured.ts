import { CURRENCIES, type Fault, type MoneyShape, Money, isDay } from '@penc/domain';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { type Check, Field, type FieldOptions, here, isPlainObject, under } from './fields';
import { step } from './text';

const moneySchema = {
  type: 'object',
  properties: {
    value: {
      type: 'string',
      pattern: '^\\d{1,16}(\\.\\d{1,2})?$',
      example: '45000000',
      description: 'in francs, euros or dollars, not in cents; XOF in whole francs',
    },
    currency: { type: 'string', enum: [...CURRENCIES], description: 'ISO 4217' },
  },
  required: ['value', 'currency'],
  additionalProperties: false,
} as const;

/** Money on the wire: a decimal string in major units, with its currency. */
export function MoneyField(options: FieldOptions = {}, further: Check = () => []): PropertyDecorator {
  return Field(
    (value, owner) => {
      const faults = moneyFaults(value);
      return faults.length > 0 ? faults : further(value, owner);
    },
    moneySchema as unknown as ApiPropertyOptions,
    options,
  );
}

export function moneyFaults(value: unknown): Fault[] {
  const unknown = unknownKeys(value, ['value', 'currency']);
  const money = Money.parse(value);
  return typeof money === 'string' ? [...unknown, ...here(money)] : unknown;
}

export interface TicketShape {
  readonly min?: MoneyShape;
  readonly max?: MoneyShape;
}

/** The least and the most per project; `further` compares the two. */
export function TicketField(further: Check): PropertyDecorator {
  return Field(
    (value, owner) => {
      if (!isPlainObject(value)) return here('wrong-type', { expected: 'object' });
      const faults = [
        ...unknownKeys(value, ['min', 'max']),
        ...(['min', 'max'] as const).flatMap((end) =>
          value[end] === undefined ? [] : under(step(end), moneyFaults(value[end])),
        ),
      ];
      return faults.length > 0 ? faults : further(value, owner);
    },
    {
      type: 'object',
      properties: {
        min: { ...moneySchema, description: 'no less than this' },
        max: { ...moneySchema, description: 'no more than this' },
      },
      additionalProperties: false,
      description: 'the least and the most that it gives to one project; an end that is left out has no limit',
    } as unknown as ApiPropertyOptions,
    { optional: true },
  );
}

export function PeriodField(): PropertyDecorator {
  return Field(
    (value) => {
      if (!isPlainObject(value)) return here('wrong-type', { expected: 'object' });
      const faults = [
        ...unknownKeys(value, ['start', 'end']),
        ...(['start', 'end'] as const).flatMap((end): Fault[] => {
          if (value[end] === undefined) return [{ pointer: step(end), code: 'half-period' }];
          return isDay(value[end]) ? [] : [{ pointer: step(end), code: 'not-a-day' }];
        }),
      ];
      if (faults.length > 0) return faults;
      return (value['end'] as string) < (value['start'] as string)
        ? [{ pointer: '/end', code: 'end-before-start' }]
        : [];
    },
    {
      type: 'object',
      properties: {
        start: { type: 'string', format: 'date', description: 'first day' },
        end: { type: 'string', format: 'date', description: 'last day, not before `start`' },
      },
      required: ['start', 'end'],
      additionalProperties: false,
      description: 'when it is carried out, first and last day; left out when not known',
    },
    { optional: true },
  );
}

function unknownKeys(value: unknown, known: readonly string[]): Fault[] {
  if (!isPlainObject(value)) return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ pointer: step(key), code: 'unknown-field' }));
}
