import type { PostingState } from '@penc/domain';

/** The colour of a state, which says nothing that its word does not. */
export function toneOf(status: PostingState): 'plain' | 'good' | 'busy' | 'over' {
  switch (status) {
    case 'open':
      return 'good';
    case 'draft':
    case 'paused':
      return 'busy';
    case 'closed':
    case 'withdrawn':
    case 'expired':
      return 'over';
  }
}
