import type { Type } from '@nestjs/common';

const examples = new Map<Type<object>, object>();

/** Above a request class: a body as one would send it. It stands in the description of the api. */
export function Example(body: object) {
  return (type: Type<object>): void => void examples.set(type, body);
}

/** Each by its request class. */
export function examplesByType(): ReadonlyMap<Type<object>, object> {
  return examples;
}
