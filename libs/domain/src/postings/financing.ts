import type { FixedAmounts } from './content';

/** What of the total cost others are already to bring, in francs CFA; undefined where nothing is said. */
export function contributed(amounts: FixedAmounts): number | undefined {
  return amounts.financingPlan ?? amounts.ownContribution;
}

/** Montant recherché: the total cost less what the financing plan names; undefined while the cost is. */
export function amountSought(amounts: FixedAmounts): number | undefined {
  if (amounts.amount === undefined) return undefined;
  return Math.max(0, amounts.amount - (contributed(amounts) ?? 0));
}
