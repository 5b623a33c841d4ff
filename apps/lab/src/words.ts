import { say } from '@penc/language';

type Key = Parameters<typeof say>[1] & `lab.${string}`;
type Values = Parameters<typeof say>[2];

/** The same thing in French and in English. */
export function bilingual(key: Key, values: Values = {}): readonly [string, string] {
  return [say('fr', key, values), say('en', key, values)];
}
