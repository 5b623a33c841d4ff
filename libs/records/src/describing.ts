import { LANGUAGES } from '@penc/domain';
import { type TextFacts, textFacts } from '@penc/matching';

/**
 * What scoring knows of the titles of an activity: of the one in the first of our languages that there is one in, in whatever
 * language otherwise.
 */
export function describedTitles(titles: Readonly<Record<string, string>>): TextFacts {
  const language = LANGUAGES.find((one) => titles[one]) ?? LANGUAGES[0];
  return textFacts({ title: titles[language] ?? Object.values(titles)[0] ?? '', description: '', language });
}
