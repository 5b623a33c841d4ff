import type { Fault } from '@penc/domain';
import type { Type } from '@nestjs/common';
import { type Check, Field, type FieldOptions, listFaults, under } from './fields';
import { faultsOf } from '../bodies/read';

/** An object with a request class of its own. */
export function Nested(type: Type<object>, options: FieldOptions = {}, further: Check = () => []): PropertyDecorator {
  return Field(
    (value, owner) => {
      const faults = faultsOf(type, value);
      return faults.length > 0 ? faults : further(value, owner);
    },
    { type },
    options,
  );
}

/** A list of objects of one request class; `further` looks at the list as a whole. */
export function NestedList(
  type: Type<object>,
  options: FieldOptions & { max: number },
  further: Check = () => [],
): PropertyDecorator {
  const each = (item: unknown, pointer: string): Fault[] => under(pointer, faultsOf(type, item));
  return Field(
    (value, owner) => {
      const faults = listFaults(value, 0, options.max, each);
      return faults.length > 0 ? faults : further(value, owner);
    },
    { type: [type], maxItems: options.max },
    options,
  );
}
