import type { Language, PostingKind } from '@penc/domain';
import { say, sayFault } from '@penc/language';
import { type LineFault, fieldAt } from './written';

/** « Coût total, « beaucoup » : nous n’avons pas su lire ce montant »: the field, what its cell says, what is wrong with it. */
export function sayLineFault(kind: PostingKind, fault: LineFault, language: Language): string {
  const field = fieldAt(kind, fault.pointer);
  const sentence = sayFault(language, fault);
  if (!field) return sentence;
  const title = say(language, field.title);
  const named =
    fault.written === null ? title : say(language, 'page.import.check.cell', { field: title, written: fault.written });
  return say(language, 'page.fault', { field: named, fault: sentence });
}
