/** Small whole numbers for strings, given in the order in which they are met. */
export class Codes {
  private readonly numbers = new Map<string, number>();
  private readonly strings: string[] = [];

  numberOf(code: string): number {
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    const next = this.strings.length;
    this.numbers.set(code, next);
    this.strings.push(code);
    return next;
  }

  /** Undefined for a code that was never met. */
  known(code: string): number | undefined {
    return this.numbers.get(code);
  }

  /** The code of a number that was given. */
  codeOf(number: number): string {
    return this.strings[number] ?? '';
  }

  get count(): number {
    return this.strings.length;
  }

  numbersOf(codes: readonly string[]): readonly number[] {
    return codes.map((code) => this.numberOf(code));
  }
}
