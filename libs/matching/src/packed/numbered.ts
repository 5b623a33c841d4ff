import type { Codes } from './codes';

/** A sparse vector by number. */
export interface Numbered {
  readonly numbers: Int32Array;
  readonly masses: Float64Array;
}

/** Its dimensions by the numbers that `codes` gives them, in the order of the map. */
export function numberedIn(masses: ReadonlyMap<string, number>, codes: Codes): Numbered {
  return { numbers: Int32Array.from(codes.numbersOf([...masses.keys()])), masses: Float64Array.from(masses.values()) };
}

/** Writes `massOf` each of its masses at its number. */
export function pour({ numbers, masses }: Numbered, into: Float64Array, massOf: (mass: number) => number): void {
  for (let place = 0; place < numbers.length; place++) {
    into[numbers[place] as number] = massOf(masses[place] as number);
  }
}

/** Room for so many numbers; new room is empty. */
export function roomFor(dense: Float64Array<ArrayBuffer> | undefined, count: number): Float64Array<ArrayBuffer> {
  return dense && dense.length >= count ? dense : new Float64Array(count * 2);
}
