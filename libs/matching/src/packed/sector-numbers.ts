import { sectors } from '@penc/reference';
import { sectorCloseness } from '../closeness/sector-closeness';
import { fieldOf } from '../closeness/sector-fields';
import { Codes } from './codes';
import { Nearness } from './nearness';

/** Numbers for DAC codes, and what is asked of two of them. Codes that the list does not have are numbered as well. */
export class SectorNumbers {
  private readonly codes = new Codes();
  private readonly fields: number[] = [];
  /** `sectorCloseness` of any two. */
  readonly nearness = new Nearness(this.codes, (a, b) => sectorCloseness(this.codeOf(a), this.codeOf(b)));

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
}
