import type { NeedContent } from '../postings/content';
import { type PartnershipState, type PostingState, movesFrom } from '../states';

interface Done {
  readonly partnership: PartnershipState;
  readonly need: PostingState;
  readonly content: Pick<NeedContent, 'amount' | 'inKind'>;
}

/**
 * Coverage counts money: no partnership ever covers a need that asks for none. Whether it is met, its side says, once one has
 * brought what it was to bring.
 */
export function asksWhetherMet({ partnership, need, content: { amount, inKind = [] } }: Done): boolean {
  const closes = movesFrom('posting', need).includes('close');
  return partnership === 'completed' && closes && amount === undefined && inKind.length > 0;
}
