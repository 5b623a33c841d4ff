import { territories } from '@penc/reference';
import { territoryCloseness } from '../closeness/territory-closeness';
import { Codes } from './codes';
import { Nearness } from './nearness';

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
  /** `territoryCloseness` of any two. */
  readonly nearness = new Nearness(this.codes, (needs, offers) =>
    this.related(needs, offers) ? territoryCloseness(this.codeOf(needs), this.codeOf(offers)) : 0,
  );

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
}
