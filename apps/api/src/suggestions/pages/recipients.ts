import type { Party, Side } from '@penc/domain';

/**
 * To whom a reader may write: only to who knows of the suggestion, so that nothing waits unseen until the other side is
 * told as well. Null: to all of them at once.
 */
export function recipientsOf(writer: Party, audience: readonly Side[]): readonly (Party | null)[] {
  const sides = audience.filter((side) => side !== writer);
  if (writer !== 'coordinator') return sides.length > 0 ? [null, 'coordinator'] : ['coordinator'];
  return sides.length === 2 ? [null, ...sides] : sides;
}
