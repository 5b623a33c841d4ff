import type { Language, NextStep } from '@penc/domain';
import { say } from '@penc/language';
import { label } from '@penc/reference';

/** A step as a sentence. */
export function sayStep(step: NextStep, language: Language): string {
  const axis = 'theme' in step ? { axis: label('theme', step.theme, language) } : {};
  const { step: name, ...values } = step;
  return say(language, `insight.step.${name}`, { ...values, ...axis });
}
