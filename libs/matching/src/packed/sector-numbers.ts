import { sectors } from '@penc/reference';
import { sectorCloseness } from '../sector-closeness';
import { fieldOf } from '../sector-fields';
import { Codes } from './codes';

/** Of so many sectors the closeness of all pairs is kept; the DAC list has about three hundred. */
const MOST_KEPT = 1_024;
const NOT_FOUND_YET = -1;

/** Numbers for DAC codes, and what is asked of two of them. Codes that the list does not have are numbered as well. */
export class SectorNumbers {
  private readonly codes = new Codes();
  private readonly fields: number[] = [];
  private readonly rows: (Int16Array | undefined)[] = [];

  constructor() {
    for (const { code } of sectors()) this.numberOf(code);
  }

  get count(): number {
    return this.codes.count;
  }

  numberOf(code: string): number {
    const known = this.codes.known(code);
    if (known !== undefined) return known;
    const number = this.codes.numberOf(code);
    const field = fieldOf(code);
    this.fields[number] = field === code ? number : this.numberOf(field);
    return number;
  }

  codeOf(number: number): string {
    return this.codes.codeOf(number);
  }

  /** The number of the DAC category of a code; of a code without one, its own. */
  fieldOf(number: number): number {
    return this.fields[number] as number;
  }

  /** The sector is the excluded one or lies in it. */
  within(excluded: number, sector: number): boolean {
    return excluded === sector || this.fields[sector] === excluded;
  }

  /** 0 to 10,000: `sectorCloseness` of the two codes. */
  closeness(a: number, b: number): number {
    if (a >= MOST_KEPT || b >= MOST_KEPT) return sectorCloseness(this.codes.codeOf(a), this.codes.codeOf(b));
    const row = (this.rows[a] ??= new Int16Array(MOST_KEPT).fill(NOT_FOUND_YET));
    const known = row[b] as number;
    if (known !== NOT_FOUND_YET) return known;
    const found = sectorCloseness(this.codes.codeOf(a), this.codes.codeOf(b));
    row[b] = found;
    return found;
  }
}
