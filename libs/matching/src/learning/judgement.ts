import { CRITERIA, type CriterionKey } from '@penc/domain';
import type { Weights } from '../types';

/** One pair that people have judged, with what the scorer knew of it then. */
export interface Judgement {
  /** Judgements of one group (of one need) are never split between fitting and testing. */
  readonly group: string;
  /** In the order of CRITERIA, 0 to 10,000. */
  readonly values: readonly number[];
  /** The better of its places in the two lists when it was judged; null where it stood in none. */
  readonly rank: number | null;
  readonly approved: boolean;
}

/** A judgement as numbers of about 1: what the fit works on. */
export interface Example {
  readonly group: string;
  readonly x: readonly number[];
  /** How much the place in the list draws a yes, whatever is on offer: 1 at the first, falling by logarithm; 0 in no list. */
  readonly position: number;
  readonly y: 0 | 1;
}

const FULL = 10_000;

/**
 * Whoever reads a list trusts its top. The discount is that of DCG (Järvelin & Kekäläinen, « Cumulated gain-based
 * evaluation of IR techniques », ACM TOIS 20, 2002).
 */
function positionOf(rank: number | null): number {
  return rank === null ? 0 : 1 / Math.log2(1 + rank);
}

/** Values from 0 to 1, in the order of CRITERIA; y is 1 for a yes. */
export function exampleOf({ group, values, rank, approved }: Judgement): Example {
  return { group, x: values.map((value) => value / FULL), position: positionOf(rank), y: approved ? 1 : 0 };
}

/** The weights as shares of 1, in the order of CRITERIA. */
export function sharesOf({ weights }: Pick<Weights, 'weights'>): readonly number[] {
  return CRITERIA.map((key) => weights[key] / FULL);
}

/** The score of an example under shares that sum to 1: 0 to 1. */
export function scoreOf(x: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  for (const [place, value] of x.entries()) sum += value * (shares[place] ?? 0);
  return sum;
}

/** Integers in the order of CRITERIA as a record. */
export function recordOf(integers: readonly number[]): Readonly<Record<CriterionKey, number>> {
  return Object.fromEntries(CRITERIA.map((key, place) => [key, integers[place] ?? 0])) as Record<CriterionKey, number>;
}
