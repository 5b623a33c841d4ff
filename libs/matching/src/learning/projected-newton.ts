import { solve } from './linear';

/** A convex function of a vector with its gradient and Hessian. */
export interface Valued {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Rows one after another. */
  readonly hessian: Float64Array;
}
export interface Problem {
  readonly start: readonly number[];
  /** Per coordinate: the least that it may be. */
  readonly least: readonly number[];
  readonly evaluate: (at: Float64Array) => Valued;
  readonly valueAt: (at: Float64Array) => number;
}

const MOST_STEPS = 100;
const TOLERANCE = 1e-9;
const SUFFICIENT = 1e-4;
const SMALLEST_STEP = 2 ** -30;

/**
 * The minimum of a strictly convex function over bounds, by projected Newton steps: coordinates that stand at their
 * bound and would leave the set stay there, the others take a Newton step among themselves, and the way back into the
 * set is searched along the projection (Bertsekas, « Projected Newton methods for optimization problems with simple
 * constraints », SIAM J. Control Optim. 20, 1982). Deterministic.
 */
export function minimise({ start, least, evaluate, valueAt }: Problem): Float64Array {
  let at = project(Float64Array.from(start), least);
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = evaluate(at);
    const free = freeAt(at, here.gradient, least);
    if (largest(here.gradient, free) < TOLERANCE) return at;
    const next = descend(at, here, free, least, valueAt);
    if (!next) return at;
    at = next;
  }
  return at;
}

function freeAt(at: Float64Array, gradient: Float64Array, least: readonly number[]): number[] {
  const free: number[] = [];
  for (let place = 0; place < at.length; place++) {
    const held = (at[place] ?? 0) <= (least[place] ?? -Infinity) && (gradient[place] ?? 0) > 0;
    if (!held) free.push(place);
  }
  return free;
}

function largest(gradient: Float64Array, free: readonly number[]): number {
  return free.reduce((most, place) => Math.max(most, Math.abs(gradient[place] ?? 0)), 0);
}

/** A point below this one; null where none is left that the arithmetic can tell apart. */
function descend(
  at: Float64Array,
  here: Valued,
  free: readonly number[],
  least: readonly number[],
  valueAt: Problem['valueAt'],
): Float64Array | null {
  const direction = newtonDirection(here, free, at.length);
  for (let size = 1; size >= SMALLEST_STEP; size /= 2) {
    const next = project(
      at.map((value, place) => value - size * (direction[place] ?? 0)),
      least,
    );
    let expected = 0;
    for (const place of free) expected += (here.gradient[place] ?? 0) * ((at[place] ?? 0) - (next[place] ?? 0));
    if (expected > 0 && valueAt(next) <= here.value - SUFFICIENT * expected) return next;
  }
  return null;
}

function newtonDirection({ gradient, hessian }: Valued, free: readonly number[], size: number): Float64Array {
  const matrix = free.map((row) => free.map((column) => hessian[row * size + column] ?? 0));
  const solved = solve(
    matrix,
    free.map((place) => gradient[place] ?? 0),
  );
  const direction = new Float64Array(size);
  for (const [index, place] of free.entries()) direction[place] = solved[index] ?? 0;
  return direction;
}

function project(at: Float64Array, least: readonly number[]): Float64Array {
  return at.map((value, place) => Math.max(value, least[place] ?? -Infinity));
}
