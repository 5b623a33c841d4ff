import {
  APPROVAL_KINDS,
  ENDED_REASONS,
  type Language,
  ORGANISATION_TYPES,
  PARTNERSHIP_STATES,
  TRANCHE_STATES,
  isDay,
} from '@penc/domain';
import { label } from '@penc/reference';
import { formatDay } from './format';
import type { MessageValues } from './say';

/** The state of a partnership or of a tranche; undefined for what is none: it shows as a gap. */
export function stateInWords(subject: string, state: unknown, language: Language): string | undefined {
  if (subject === 'tranche') return isOneOf(TRANCHE_STATES, state) ? label('trancheState', state, language) : undefined;
  return isOneOf(PARTNERSHIP_STATES, state) ? label('partnershipState', state, language) : undefined;
}

/** What a kind of approval is called; undefined for what is none. */
export function approvalInWords(kind: unknown, language: Language): string | undefined {
  return isOneOf(APPROVAL_KINDS, kind) ? label('approvalKind', kind, language) : undefined;
}

/** Why a partnership was suspended or ended; undefined where it is not said. */
export function endedReasonInWords(reason: unknown, language: Language): string | undefined {
  return isOneOf(ENDED_REASONS, reason) ? label('endedReason', reason, language) : undefined;
}

/** The type of an organisation among the values, in words. */
export function typeWritten({ type }: MessageValues, language: Language): MessageValues {
  return isOneOf(ORGANISATION_TYPES, type) ? { type: label('organisationType', type, language) } : {};
}

function isOneOf<Code>(codes: readonly Code[], code: unknown): code is Code {
  return codes.includes(code as Code);
}

/** Those of the values that are days, written out. */
export function daysWritten(values: MessageValues, names: readonly string[], language: Language): MessageValues {
  const days = names.filter((name) => isDay(values[name]));
  return Object.fromEntries(days.map((name) => [name, formatDay(values[name] as string, language)]));
}
