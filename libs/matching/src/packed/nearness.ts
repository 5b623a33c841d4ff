import { quotient } from '../arithmetic/integers';
import type { Codes } from './codes';

/** Of so many codes the rows are kept; what no list knows may be without end. */
const MOST_KEPT = 1_024;
const NOTHING = new Int16Array(0);

/** What is found where one of the two postings names nothing. */
export const UNSAID = -1;

/** 0 to 10,000, how near a code of an offer is to one of a need, by their numbers. */
type Closeness = (needs: number, offers: number) => number;
/** By number. */
type Row = Int16Array;

/** How near the codes of a list are to each other, a row a code: of each only what somebody who asked has named. */
export class Nearness {
  private readonly ofNeeds: (Row | undefined)[] = [];
  private readonly ofOffers: (Row | undefined)[] = [];

  constructor(
    private readonly codes: Codes,
    private readonly closeness: Closeness,
  ) {}

  /** Of each of a need's codes how near all others are, were they an offer's. */
  toNeed(codes: Int32Array): readonly Row[] {
    return Array.from(codes, (one) => this.row(this.ofNeeds, one, (other) => this.closeness(one, other)));
  }

  /** Of each of an offer's codes how near it is to all others, were they a need's. */
  toOffer(codes: Int32Array): readonly Row[] {
    return Array.from(codes, (one) => this.row(this.ofOffers, one, (other) => this.closeness(other, one)));
  }

  /** Codes are numbered as they come: a row grows with them. */
  private row(kept: (Row | undefined)[], number: number, closenessTo: (other: number) => number): Row {
    const known = kept[number] ?? NOTHING;
    if (known.length >= this.codes.count) return known;
    const row = new Int16Array(this.codes.count);
    row.set(known);
    for (let other = known.length; other < row.length; other++) row[other] = closenessTo(other);
    if (number < MOST_KEPT) kept[number] = row;
    return row;
  }
}

/** For each code of the need that asks the nearest of a list of an offer's, averaged and rounded down. */
export function nearestToNeed(rows: readonly Row[], words: Int32Array, from: number, count: number): number {
  if (rows.length === 0 || count === 0) return UNSAID;
  let sum = 0;
  for (let row = 0; row < rows.length; row++) {
    const closeness = rows[row] as Row;
    let best = 0;
    for (let at = from; at < from + count; at++) {
      const one = closeness[words[at] as number] as number;
      if (one > best) best = one;
    }
    sum += best;
  }
  return quotient(sum, rows.length);
}

/** For each code of a list of a need's the nearest of the offer that asks, averaged and rounded down. */
export function nearestToOffer(rows: readonly Row[], words: Int32Array, from: number, count: number): number {
  if (rows.length === 0 || count === 0) return UNSAID;
  let sum = 0;
  for (let at = from; at < from + count; at++) {
    const code = words[at] as number;
    let best = 0;
    for (let row = 0; row < rows.length; row++) {
      const one = (rows[row] as Row)[code] as number;
      if (one > best) best = one;
    }
    sum += best;
  }
  return quotient(sum, count);
}
