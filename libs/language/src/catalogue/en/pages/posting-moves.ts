import type { frPagePostingMoves } from '../../fr/pages/posting-moves';

export const enPagePostingMoves: Record<keyof typeof frPagePostingMoves, string> = {
  'page.move.title.need': 'Change the state of the need',
  'page.move.title.offer': 'Change the state of the offer',
  'page.move.none': 'This posting is withdrawn: its state no longer changes.',
  'page.move.reason': 'Reason',
  'page.move.into': 'Posting that takes its place',
  'page.move.into.hint': 'Only if you merge two postings that say the same: this one is closed, the other remains.',
  'page.move.into.none': 'None',
  'page.move.into.search': 'Find the posting that takes its place',
  'page.move.into.search.hint':
    'Only the nearest postings are offered below. To find another, write words of its title.',
  'page.move.into.search.go': 'Search',
  'page.move.pause': 'Pause',
  'page.move.pause.text':
    'The {kind, select, need {need} other {offer}} gets no new suggestion until it is resumed. You can still answer those that were sent to you.',
  'page.move.resume': 'Resume',
  'page.move.resume.text':
    '{kind, select, need {The need is compared with the offers of support again.} other {The offer is compared with the needs again.}}',
  'page.move.close': 'Close',
  'page.move.close.text': 'You expect nothing more of this posting. You can reopen it.',
  'page.move.withdraw': 'Withdraw for good',
  'page.move.withdraw.text':
    'The {kind, select, need {need} other {offer}} disappears from the lists, and its suggestions lapse. This cannot be taken back.',
  'page.move.reopen': 'Reopen',
  'page.move.reopen.text': 'It is published again. If its dates have passed, correct them first in the posting.',
  'page.move.publish': 'Publish',
  'page.move.publish.text': 'Everybody will be able to see it.',
};
