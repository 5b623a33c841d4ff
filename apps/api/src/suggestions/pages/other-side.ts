import { type Side, isCompetitive } from '@penc/domain';
import type { SuggestionView } from '../views';

/** Whether the other side knows of the pair: not the agency of a `call` before its deadline, nor who is told second. */
export type OtherSide = 'told' | 'call' | 'later';

export function otherSide({ audience, offer }: Pick<SuggestionView, 'audience' | 'offer'>, side: Side): OtherSide {
  if (audience.includes(side === 'need' ? 'offer' : 'need')) return 'told';
  return isCompetitive(offer.kind) ? 'call' : 'later';
}
