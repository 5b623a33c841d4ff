import { type Fault, InvalidInput } from '@penc/domain';
import { passes } from '@penc/platform';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type ValidationError, getMetadataStorage, validateSync } from 'class-validator';
import { isPlainObject, under } from '../fields/fields';
import { hygieneFaults } from './hygiene';
import { withoutNulls } from './merge-patch';
import { step } from '../fields/text';

type RequestClass<T extends object> = new () => T;

interface Examined<T> {
  readonly faults: readonly Fault[];
  /** Not to be used when there are faults. */
  readonly instance: T;
}

/** Reads a body or a query as a request class; throws InvalidInput with all faults at once. */
export function read<T extends object>(type: RequestClass<T>, plain: unknown, further?: Further<T>): T {
  const { faults, instance } = examine(type, plain, further);
  if (faults.length > 0) throw new InvalidInput(faults);
  return instance;
}

export function faultsOf<T extends object>(type: RequestClass<T>, plain: unknown, further?: Further<T>): Fault[] {
  return [...examine(type, plain, further).faults];
}

/**
 * What is wrong with a body beside what its class says: by the present moment, or by what it is to take the place of. Given what was
 * sent, sound or not; what it says of a field that has a fault already is not told.
 */
export type Further<T> = (sent: { readonly [K in keyof T]?: unknown }) => readonly Fault[];

function examine<T extends object>(type: RequestClass<T>, plain: unknown, further: Further<T> = () => []): Examined<T> {
  if (!isPlainObject(plain)) {
    return { faults: [{ pointer: '', code: 'wrong-type', values: { expected: 'object' } }], instance: {} as T };
  }
  const instance = instanceOf(type, plain);
  const unclean = hygieneFaults(plain);
  if (unclean.some(({ code }) => code === 'too-deep')) return { faults: unclean, instance };
  const known = fieldsOf(type);
  const unknown = Object.keys(plain)
    .filter((key) => !known.has(key))
    .map((key) => ({ pointer: step(key), code: 'unknown-field' }));
  const found = passes(type, instance) ? unknown : [...unknown, ...validateSync(instance).flatMap(readBack)];
  const faults = unclean.concat(beside(unclean, found));
  return { faults: faults.concat(beside(faults, further(instance))), instance };
}

/** Those of fields of which nothing has been told yet. */
function beside(told: readonly Fault[], found: readonly Fault[]): Fault[] {
  return found.filter((fault) => !told.some(({ pointer }) => pointer === fault.pointer));
}

const fieldNames = new Map<object, ReadonlySet<string>>();

/** The names of a request class's own fields: nothing that it inherits from Object is one. */
function fieldsOf(type: RequestClass<object>): ReadonlySet<string> {
  const fields =
    fieldNames.get(type) ??
    new Set(
      getMetadataStorage()
        .getTargetValidationMetadatas(type, '', true, false)
        .map(({ propertyName }) => propertyName),
    );
  fieldNames.set(type, fields);
  return fields;
}

/**
 * Of the class, with its known fields alone. Fields that were not sent are not there: a merge must be able to tell.
 * Not by `new`, which would put all of them there. A list replaces the one before it, so that what is null in an item of
 * it was left out; what is null in an object stays, for a merge patch takes that away.
 */
function instanceOf<T extends object>(type: RequestClass<T>, plain: Record<string, unknown>): T {
  const fields = fieldsOf(type);
  const instance = Object.create(type.prototype as object) as Record<string, unknown>;
  for (const key of Object.keys(plain)) {
    const value = plain[key];
    if (fields.has(key) && value !== undefined && value !== null) {
      instance[key] = Array.isArray(value) ? withoutNulls(value) : value;
    }
  }
  return instance as T;
}

function readBack(error: ValidationError): Fault[] {
  return Object.values(error.constraints ?? {}).flatMap((faults) =>
    under(step(error.property), JSON.parse(faults) as Fault[]),
  );
}

/** For every `@Body()` and `@Query()` whose type is a request class. */
@Injectable()
export class ReadPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || !metatype || metatype === Object) return value;
    return read(metatype as RequestClass<object>, value ?? {});
  }
}
