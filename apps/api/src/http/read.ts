import { type Fault, InvalidInput } from '@penc/domain';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, getMetadataStorage, validateSync } from 'class-validator';
import { isPlainObject, under } from './fields';
import { hygieneFaults } from './hygiene';
import { step } from './text';

type RequestClass<T extends object> = new () => T;

/** Reads a body or a query as a request class; throws InvalidInput with all faults at once. */
export function read<T extends object>(type: RequestClass<T>, plain: unknown): T {
  const faults = faultsOf(type, plain);
  if (faults.length > 0) throw new InvalidInput(faults);
  return instanceOf(type, plain as object);
}

export function faultsOf<T extends object>(type: RequestClass<T>, plain: unknown): Fault[] {
  if (!isPlainObject(plain)) return [{ pointer: '', code: 'wrong-type', values: { expected: 'object' } }];
  const unclean = hygieneFaults(plain);
  if (unclean.some(({ code }) => code === 'too-deep')) return unclean;
  const known = fieldsOf(type);
  const unknown = Object.keys(plain)
    .filter((key) => !known.has(key))
    .map((key) => ({ pointer: step(key), code: 'unknown-field' }));
  const found = [...unknown, ...validateSync(instanceOf(type, plain)).flatMap(readBack)];
  return [...unclean, ...found.filter((fault) => !unclean.some((other) => other.pointer === fault.pointer))];
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

function instanceOf<T extends object>(type: RequestClass<T>, plain: object): T {
  const fields = fieldsOf(type);
  const clean = Object.fromEntries(Object.entries(plain).filter(([key]) => fields.has(key)));
  const instance = plainToInstance(type, clean);
  // fields that were not sent are not there: a merge must be able to tell
  for (const key of Object.keys(instance) as (keyof T)[]) {
    if (instance[key] === undefined || instance[key] === null) delete instance[key];
  }
  return instance;
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
