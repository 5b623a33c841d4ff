/** What speaks for each of some codes, and how much: the words of the text itself. */
export class Evidence<Code> {
  private readonly found = new Map<Code, Map<string, number>>();
  private readonly decided = new Set<Code>();

  /** Words that are `undecided` add to what others say, and say nothing by themselves. */
  add(code: Code, words: string, weight: number, undecided = false): void {
    if (!undecided) this.decided.add(code);
    const because = this.found.get(code) ?? new Map<string, number>();
    because.set(words, (because.get(words) ?? 0) + weight);
    this.found.set(code, because);
  }

  /** The codes that most speaks for, the first first, with the words that say so; `compare` decides between equals. */
  best(most: number, compare: (a: Code, b: Code) => number): readonly Found<Code>[] {
    const all = [...this.found]
      .filter(([code]) => this.decided.has(code))
      .map(([code, because]) => ({
        code,
        sum: [...because.values()].reduce((sum, weight) => sum + weight, 0),
        because: [...because].sort(([, a], [, b]) => b - a).map(([words]) => words),
      }));
    return all.sort((a, b) => b.sum - a.sum || compare(a.code, b.code)).slice(0, most);
  }
}

export interface Found<Code> {
  readonly code: Code;
  readonly sum: number;
  /** What says most first. */
  readonly because: readonly string[];
}
