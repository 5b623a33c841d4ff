import { say } from '@penc/language';

/** A pair is words of their own for French and for English. */
type Value = string | number | readonly [string, string];
type Values = Readonly<Record<string, Value>>;
type Key = Parameters<typeof say>[1] & `local.${string}`;

/** The same thing in French, then in English. */
export function both(key: Key, values: Values = {}): readonly [string, string] {
  return [say('fr', key, valuesIn(0, values)), say('en', key, valuesIn(1, values))];
}

function valuesIn(place: 0 | 1, values: Values): Record<string, string | number> {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[place] : value,
  ]);
  return Object.fromEntries(entries) as Record<string, string | number>;
}

/** On one line, for headings and steps. */
export function bilingual(key: Key, values: Values = {}): string {
  const [french, english] = both(key, values);
  return french === english ? french : `${french} · ${english}`;
}

export type { Key as LocalKey, Values };
