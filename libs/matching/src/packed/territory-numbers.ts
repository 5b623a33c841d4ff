import { territories } from '@penc/reference';
import { FULL } from '../integers';
import { territoryCloseness } from '../territory-closeness';
import { Codes } from './codes';

/**
 * Numbers for territories. Those of libs/reference are numbered so that what lies in one of them follows it without
 * a gap: « lies in » is a comparison of numbers. Other strings come after, each related to itself alone.
 */
export class TerritoryNumbers {
  private readonly codes = new Codes();
  /** The number after the last one that lies in a territory. */
  private readonly ends: Int32Array;
  private readonly parents: Int32Array;
  /** How many are known by libs/reference: their numbers come first. */
  readonly inTree: number;
  private readonly rows: (Int16Array | undefined)[] = [];

  constructor() {
    const all = territories();
    this.inTree = all.length;
    this.ends = new Int32Array(this.inTree);
    this.parents = new Int32Array(this.inTree).fill(-1);
    const number = (code: string, parent: number): void => {
      const own = this.codes.numberOf(code);
      this.parents[own] = parent;
      for (const child of all) if (child.parent === code) number(child.code, own);
      this.ends[own] = this.codes.count;
    };
    for (const root of all) if (root.parent === null) number(root.code, -1);
  }

  /** How many numbers there are so far. */
  get count(): number {
    return this.codes.count;
  }

  numberOf(code: string): number {
    return this.codes.numberOf(code);
  }

  codeOf(number: number): string {
    return this.codes.codeOf(number);
  }

  /** The number after the last one that lies in the territory or is it. */
  endOf(number: number): number {
    return number < this.inTree ? (this.ends[number] as number) : number + 1;
  }

  /** What the territory lies in directly; -1 for none. */
  parentOf(number: number): number {
    return number < this.inTree ? (this.parents[number] as number) : -1;
  }

  /** One equals or contains the other. */
  related(a: number, b: number): boolean {
    if (a === b) return true;
    if (a >= this.inTree || b >= this.inTree) return false;
    return a < b ? b < (this.ends[a] as number) : a < (this.ends[b] as number);
  }

  /** 0 to 10,000: `territoryCloseness` of the two codes. */
  closeness(needs: number, offers: number): number {
    if (needs === offers) return FULL;
    if (needs >= this.inTree || offers >= this.inTree) return 0;
    const row = this.rows[needs] ?? this.rowOf(needs);
    return row[offers] as number;
  }

  private rowOf(needs: number): Int16Array {
    const code = this.codes.codeOf(needs);
    const row = Int16Array.from({ length: this.inTree }, (_, other) =>
      this.related(needs, other) ? territoryCloseness(code, this.codes.codeOf(other)) : 0,
    );
    this.rows[needs] = row;
    return row;
  }
}
