import type { Language, PostingKind } from '@penc/domain';
import { type PageAnswer, seeOther } from '../../site/answers';
import { personalDataIn } from './personal-data';
import type { View } from './steps/step';

/** Words that may name somebody are shown again at once, with the warning; sent again as they are, they stay. */
export function afterWords(kind: PostingKind, view: View, language: Language, next: string): PageAnswer {
  const isDoubtful = personalDataIn(view, language).length > 0;
  return seeOther(isDoubtful ? `/${kind}s/${view.id}/edit/text` : next, { key: 'page.step.saved' });
}
