import { LANGUAGES, POSTING_KINDS } from '@penc/domain';
import { say } from '@penc/language';
import { fold } from '@penc/reference';

const NAMES = new Set(
  LANGUAGES.flatMap((language) => POSTING_KINDS.map((kind) => fold(say(language, `page.import.sheet.${kind}`)))),
);

/** The sheet of the template that is filled in, in either language; not that of the instructions or the lists. */
export function isTemplateSheet(name: string): boolean {
  return NAMES.has(fold(name));
}
