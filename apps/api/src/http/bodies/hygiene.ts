import type { Fault } from '@penc/domain';
import { step, textFault } from '../fields/text';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 12;

/**
 * What is wrong with a body whatever it means: keys that reach into prototypes, nesting without end,
 * texts that cannot be stored. Strings of a value are checked by its field; keys only here.
 */
export function hygieneFaults(value: unknown, pointer = '', depth = 0): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth >= MAX_DEPTH) return [{ pointer, code: 'too-deep' }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = pointer + step(key);
    if (FORBIDDEN_KEYS.has(key)) return [{ pointer: here, code: 'forbidden-key' }];
    const fault = textFault(key);
    return fault ? [{ pointer: here, code: fault }] : hygieneFaults(inner, here, depth + 1);
  });
}
