import type { Example } from './judgement';

/** FNV-1a, 32 bits: a group always falls into the same fold, whatever else there is. */
function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return hash;
}

/** Examples by fold, those of one group together. Groups are dealt out in the order of a hash, so folds are even. */
export function foldsOf(examples: readonly Example[], count: number, seed = 1): readonly (readonly Example[])[] {
  const groups = new Map<string, Example[]>();
  for (const example of examples) {
    const known = groups.get(example.group);
    if (known) known.push(example);
    else groups.set(example.group, [example]);
  }
  const order = [...groups.keys()].sort((a, b) => hashOf(a, seed) - hashOf(b, seed) || (a < b ? -1 : 1));
  const folds: Example[][] = Array.from({ length: Math.min(count, order.length) }, () => []);
  for (const group of order) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
    smallest.push(...(groups.get(group) ?? []));
  }
  return folds;
}

/** What `fit` makes of all but one fold says of the one left out, fold by fold. */
export function heldOut<Fitted, Said>(
  folds: readonly (readonly Example[])[],
  fit: (examples: readonly Example[]) => Fitted,
  say: (fitted: Fitted, example: Example) => Said,
): Said[] {
  return folds.flatMap((left, place) => {
    const fitted = fit(folds.filter((_, other) => other !== place).flat());
    return left.map((example) => say(fitted, example));
  });
}
