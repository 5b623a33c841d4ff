/** One dimension of a sparse vector, and how far it reaches there: an integer above 0. */
export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

const squares = new WeakMap<readonly Weighted[], number>();
const maps = new WeakMap<readonly Weighted[], ReadonlyMap<string, number>>();

/** Vectors never change, so what is found of one is kept with it. */
export function squaresOf(vector: readonly Weighted[]): number {
  const known = squares.get(vector) ?? vector.reduce((sum, { weight }) => sum + weight * weight, 0);
  squares.set(vector, known);
  return known;
}

/** The Euclidean length, in the unit of the weights. */
export function lengthOf(vector: readonly Weighted[]): number {
  return Math.sqrt(squaresOf(vector));
}

/** By dimension; kept with the vector, which never changes. */
export function asMap(vector: readonly Weighted[]): ReadonlyMap<string, number> {
  const known = maps.get(vector) ?? new Map(vector.map(({ id, weight }) => [id, weight]));
  maps.set(vector, known);
  return known;
}

/** The scalar product of a vector with one that is given by dimension. */
export function product(vector: readonly Weighted[], other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { id, weight } of vector) sum += weight * (other.get(id) ?? 0);
  return sum;
}
