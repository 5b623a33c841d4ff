import { say } from '@penc/language';

type Values = Readonly<Record<string, string | number>>;
type Key = Parameters<typeof say>[1] & `local.${string}`;

/** The same thing in French, then in English. */
export function both(key: Key, values: Values = {}): readonly [string, string] {
  return [say('fr', key, values), say('en', key, values)];
}

/** On one line, for headings and steps. */
export function bilingual(key: Key, values: Values = {}): string {
  const [french, english] = both(key, values);
  return french === english ? french : `${french} · ${english}`;
}

export type { Key as LocalKey, Values };
