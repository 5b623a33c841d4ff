import type { SuggestionView } from '../views';

/** What of a pair waits for whom, as one side sees it. */
export const GROUPS = ['mine', 'colleagues', 'theirs', 'agreed', 'past'] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf({ status, answersOpen, why }: Pick<SuggestionView, 'status' | 'answersOpen' | 'why'>): Group {
  if (status === 'agreed') return 'agreed';
  if (status !== 'approved') return 'past';
  if (why === 'evaluator') return 'colleagues';
  // whoever has said yes may still take it back: that waits for nobody
  return answersOpen.some((action) => action !== 'decline') ? 'mine' : 'theirs';
}
