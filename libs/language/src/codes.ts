import { APPROVAL_KINDS, type Language, PARTNERSHIP_STATES, TRANCHE_STATES, isDay } from '@penc/domain';
import { type CodeOf, type LabelList, label } from '@penc/reference';
import { formatDay } from './format';
import type { MessageValues } from './say';

/** Codes of the list in words, in a language; anything else is left out, and shows as a gap. */
function words<List extends LabelList>(list: List, codes: readonly string[], code: unknown, language: Language) {
  return codes.includes(code as string) ? label(list, code as CodeOf<List>, language) : undefined;
}

/** The state of a partnership or of a tranche. */
export function stateInWords(subject: string, state: unknown, language: Language): string | undefined {
  return subject === 'tranche'
    ? words('trancheState', TRANCHE_STATES, state, language)
    : words('partnershipState', PARTNERSHIP_STATES, state, language);
}

export function approvalInWords(kind: unknown, language: Language): string | undefined {
  return words('approvalKind', APPROVAL_KINDS, kind, language);
}

/** Those of the values that are days, written out. */
export function daysWritten(values: MessageValues, names: readonly string[], language: Language): MessageValues {
  const days = names.filter((name) => isDay(values[name]));
  return Object.fromEntries(days.map((name) => [name, formatDay(values[name] as string, language)]));
}
