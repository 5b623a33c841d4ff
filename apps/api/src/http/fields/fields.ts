import { type Fault, isDay, isFineEnough, isId } from '@penc/domain';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { type ValidationArguments, registerDecorator } from 'class-validator';
import { controlFault, step, textFault, visibleLength } from './text';

/** The faults of a value, pointers relative to its field; none when it is fine. */
export type Check = (value: unknown, owner: object) => Fault[];

export interface FieldOptions {
  /** May be left out; `null` counts as left out. */
  readonly optional?: boolean;
  /** What is wrong with leaving an optional one out, next to its other fields. */
  readonly absent?: (owner: object) => Fault[];
  /** What it means, its unit, and when it is left out: where name, format and limits do not say so. */
  readonly description?: string;
}

/**
 * One decorator a field: how it is checked (class-validator) and how it is described (OpenAPI), so that
 * the two cannot differ. The faults travel as the constraint's message; `read.ts` reads them back.
 */
export function Field(check: Check, schema: ApiPropertyOptions, options: FieldOptions = {}): PropertyDecorator {
  // an object says with `required` which of its own fields it wants
  const wanted = 'properties' in schema ? 'selfRequired' : 'required';
  const description = [options.description, schema.description].filter(Boolean).join('; ');
  const describe = ApiProperty({ ...schema, ...(description && { description }), [wanted]: !options.optional });
  const faultsOf = (value: unknown, owner: object): Fault[] => {
    if (value === undefined || value === null) return absentFaults(options, owner);
    return check(value, owner);
  };
  return (prototype, property) => {
    describe(prototype, property);
    registerDecorator({
      name: 'field',
      target: prototype.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown, args?: ValidationArguments) => faultsOf(value, args?.object ?? {}).length === 0,
        defaultMessage: (args?: ValidationArguments) => JSON.stringify(faultsOf(args?.value, args?.object ?? {})),
      },
    });
  };
}

function absentFaults({ optional, absent }: FieldOptions, owner: object): Fault[] {
  return optional ? (absent?.(owner) ?? []) : [{ pointer: '', code: 'required' }];
}

export function here(code: string, values?: Fault['values']): Fault[] {
  return [values ? { pointer: '', code, values } : { pointer: '', code }];
}

interface TextOptions extends FieldOptions {
  readonly min?: number;
  readonly oneLine?: boolean;
  /** By a machine: nobody fills in a form. */
  readonly asSent?: boolean;
}

/** From so many characters on, people write as they speak. */
const AT_LENGTH = 1_000;
/** Whoever fills in the form is told beforehand; what they write all the same is answered with warnings. */
const NOBODY_BY_NAME =
  'must identify no migrant: no names, telephone or identity numbers, e-mail addresses (ne doit identifier aucune personne migrante)';

/** Text of `min` to `max` characters, white space at the ends not counted. */
export function Text(max: number, options: TextOptions = {}): PropertyDecorator {
  const min = options.min ?? 1;
  return Field(
    (value) => {
      if (typeof value !== 'string') return here('wrong-type', { expected: 'string' });
      const fault = textFault(value) ?? controlFault(value, options.oneLine ?? false);
      if (fault) return here(fault);
      const length = visibleLength(value);
      if (length < min) return here(length === 0 ? 'text-empty' : 'text-too-short', { min });
      return length > max ? here('text-too-long', { max }) : [];
    },
    {
      type: String,
      minLength: min,
      maxLength: max,
      ...(max >= AT_LENGTH && !options.asSent && { description: NOBODY_BY_NAME }),
    },
    options,
  );
}

/** One code of a list. */
export function Code(
  codes: readonly string[],
  options: FieldOptions = {},
  further: Check = () => [],
): PropertyDecorator {
  return Field(
    (value, owner) => {
      const faults = codeFaults(value, (code) => codes.includes(code), '');
      return faults.length > 0 ? faults : further(value, owner);
    },
    { type: String, enum: [...codes] },
    options,
  );
}

/** One code of a list that is too long to be written into the description. */
export function KnownCode(isKnown: (code: string) => boolean, description: string): PropertyDecorator {
  return Field((value) => codeFaults(value, isKnown, ''), { type: String, description }, { optional: true });
}

interface CodesOptions extends FieldOptions {
  readonly min?: number;
  readonly max: number;
  /** Of what says `status: 'draft'`, less will do: people save what they have. */
  readonly unlessDraft?: true;
}

const BASE = 'that was read and is to be changed; when it is no longer the present one: 409, `stale-revision`';
const IN_A_DRAFT = 'at least one, but in a draft, whose `status` says so';

/** A list of different codes. `known` decides where a list is too long to be written into the description. */
export function Codes(
  known: readonly string[] | ((code: string) => boolean),
  options: CodesOptions,
  further: Check = () => [],
): PropertyDecorator {
  const isKnown = typeof known === 'function' ? known : (code: string) => known.includes(code);
  return Field(
    (value, owner) => {
      const each = (item: unknown, pointer: string) => codeFaults(item, isKnown, pointer);
      const isDraft = options.unlessDraft && 'status' in owner && owner.status === 'draft';
      const faults = listFaults(value, isDraft ? 0 : (options.min ?? 0), options.max, each);
      return faults.length > 0 ? faults : further(value, owner);
    },
    {
      type: String,
      isArray: true,
      minItems: options.unlessDraft ? 0 : (options.min ?? 0),
      maxItems: options.max,
      ...(typeof known === 'function' ? {} : { enum: [...known] }),
      ...(options.unlessDraft && { description: IN_A_DRAFT }),
    },
    options,
  );
}

export function WholeNumber(min: number, max: number, options: FieldOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return here('not-an-integer');
      return value < min || value > max ? here('out-of-range', { min, max }) : [];
    },
    { type: 'integer', minimum: min, maximum: max },
    options,
  );
}

const MAX_QUANTITY = 1_000_000_000;
/** Two decimals are shown, and read back from a form: a third would be lost there unseen. */
const LEAST_QUANTITY = 0.01;

/** More than nothing, unless `least` is 0; of hectares, tonnes or days there may be a part. */
export function Quantity(options: FieldOptions = {}, least: 0 | 0.01 = LEAST_QUANTITY): PropertyDecorator {
  return quantityOf(options, least, (value) => (isFineEnough(value) ? [] : here('two-decimals')));
}

/** The same where one that is stored finer may be written back: whoever knows what is stored asks `isFineEnough`. */
export function StoredQuantity(options: FieldOptions = {}, least: 0 | 0.01 = LEAST_QUANTITY): PropertyDecorator {
  return quantityOf(options, least, () => []);
}

function quantityOf(options: FieldOptions, least: number, more: (value: number) => Fault[]): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return here('not-a-number');
      if (value < least || value > MAX_QUANTITY) return here('out-of-range', { min: least, max: MAX_QUANTITY });
      return more(value);
    },
    { type: Number, minimum: least, maximum: MAX_QUANTITY },
    options,
  );
}

/** Of what is changed: a change that is based on an older one than the present is refused. */
export function Revision(options: FieldOptions = {}): PropertyDecorator {
  return WholeNumber(1, 1_000_000_000, { description: BASE, ...options });
}

/** The same in an answer, to be sent back with the next change. */
export function CurrentRevision(): PropertyDecorator {
  return ApiProperty({ type: 'integer', description: 'goes up with every change; to be sent with the next one' });
}

/** 0 to 1: a half is 0.5. */
export function Share(options: FieldOptions = {}): PropertyDecorator {
  return Field(
    (value) => {
      if (typeof value !== 'number' || Number.isNaN(value)) return here('not-a-number');
      return value < 0 || value > 1 ? here('out-of-range', { min: 0, max: 1 }) : [];
    },
    { type: Number, minimum: 0, maximum: 1 },
    options,
  );
}

export function CalendarDay(options: FieldOptions = {}, further: Check = () => []): PropertyDecorator {
  return Field(
    (value, owner) => (isDay(value) ? further(value, owner) : here('not-a-day')),
    { type: String, format: 'date' },
    options,
  );
}

export function YesOrNo(options: FieldOptions = {}): PropertyDecorator {
  return Field(
    (value) => (typeof value === 'boolean' ? [] : here('wrong-type', { expected: 'boolean' })),
    { type: Boolean },
    options,
  );
}

export function Id(options: FieldOptions = {}): PropertyDecorator {
  return Field((value) => (isId(value) ? [] : here('not-an-id')), { type: String, format: 'uuid' }, options);
}

function codeFaults(value: unknown, isKnown: (code: string) => boolean, pointer: string): Fault[] {
  if (typeof value !== 'string') return [{ pointer, code: 'wrong-type', values: { expected: 'string' } }];
  if (isKnown(value)) return [];
  // What the caller sent comes back in the sentence only when it can be shown
  return [{ pointer, code: 'unknown-code', values: { value: textFault(value) ? '?' : value.slice(0, 60) || '?' } }];
}

export function listFaults(
  value: unknown,
  min: number,
  max: number,
  each: (item: unknown, pointer: string) => Fault[],
): Fault[] {
  if (!Array.isArray(value)) return here('wrong-type', { expected: 'array' });
  if (value.length < min) return here('list-empty', { min });
  if (value.length > max) return here('list-too-long', { max });
  const seen = new Set<unknown>();
  return value.flatMap((item: unknown, index) => {
    const faults = each(item, step(index));
    if (faults.length > 0 || typeof item !== 'string') return faults;
    if (seen.has(item)) return [{ pointer: step(index), code: 'duplicate-code', values: { value: item } }];
    seen.add(item);
    return [];
  });
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function under(prefix: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, pointer: prefix + fault.pointer }));
}
