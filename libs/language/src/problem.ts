import type { Fault, Language } from '@penc/domain';
import { has } from './catalogue';
import { daysWritten, stateInWords, typeWritten } from './codes';
import { type MessageValues, say } from './say';

export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

/**
 * What a refusal says. Where the catalogue has a detail for its subject (`problem.illegal-move.tranche.detail`), that one.
 * A code without sentences shows as its key.
 */
export function sayProblem(language: Language, code: string, values: MessageValues): ProblemWords {
  const subject = String(values['subject'] ?? '');
  const state = stateInWords(subject, values['from'], language);
  const complete = { ...values, ...(state ? { state } : {}), ...daysWritten(values, ['day'], language) };
  const sentence = (key: string) => (has(key) ? say(language, key, complete) : key);
  const own = `problem.${code}.${subject}.detail`;
  return { title: sentence(`problem.${code}.title`), detail: sentence(has(own) ? own : `problem.${code}.detail`) };
}

/** What is wrong with one field; a code without a sentence shows as its key. */
export function sayFault(language: Language, { code, values = {} }: Fault): string {
  const key = `fault.${code}`;
  if (!has(key)) return key;
  return say(language, key, {
    ...values,
    ...daysWritten(values, ['latest'], language),
    ...typeWritten(values, language),
  });
}
