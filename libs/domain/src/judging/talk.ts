import { SIDES, type Side } from '../words';

/** Who talks about a suggestion: its two sides and the coordinators. */
export const PARTIES = [...SIDES, 'coordinator'] as const;
export type Party = (typeof PARTIES)[number];

interface Addressed {
  readonly from: Party;
  /** Null: to everybody. */
  readonly to: Party | null;
}

/** A message without address is for all three; one with an address is for it, its writer and the coordinators. */
export function mayReadMessage(reader: Party, { from, to }: Addressed): boolean {
  return reader === 'coordinator' || to === null || reader === to || reader === from;
}

/** Who is told of a message: whoever may read it, knows of the suggestion, and has not written it. */
export function toldOfMessage(message: Addressed, audience: readonly Side[]): readonly Party[] {
  const present: readonly Party[] = [...audience, 'coordinator'];
  const addressed = present.filter((party) => (message.to === null ? true : party === message.to));
  return addressed.filter((party) => party !== message.from);
}
