/** One sentence, or label, in two languages, as stems. */
export interface AlignedStems {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

export interface Translation {
  readonly fr: string;
  readonly en: string;
  /** Parts of 1: √(t(en|fr) × t(fr|en)). */
  readonly sureness: number;
}

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

const ROUNDS = 12;
/** Words that stand for nothing of the other language are taken for translations of this one. */
const NOTHING = '';

/**
 * Which stems translate each other: IBM Model 1 (Brown et al. 1993), by expectation maximisation from an even start, in
 * both directions; what only one direction believes is weak. Deterministic; the surest first, then by the alphabet.
 */
export function translationsOf(aligned: readonly AlignedStems[], least: number): readonly Translation[] {
  const toEnglish = trained(aligned.map(({ fr, en }) => ({ from: fr, to: en })));
  const toFrench = trained(aligned.map(({ fr, en }) => ({ from: en, to: fr })));
  const found: Translation[] = [];
  for (const [fr, row] of toEnglish) {
    if (fr === NOTHING) continue;
    for (const [en, there] of row) {
      const sureness = Math.sqrt(there * (toFrench.get(en)?.get(fr) ?? 0));
      if (sureness >= least) found.push({ fr, en, sureness });
    }
  }
  const alphabet = (a: string, b: string) => Number(a > b) - Number(a < b);
  return found.sort((a, b) => b.sureness - a.sureness || alphabet(a.fr, b.fr) || alphabet(a.en, b.en));
}

interface Pair {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function trained(pairs: readonly Pair[]): Table {
  let table: Table | undefined;
  for (let round = 0; round < ROUNDS; round += 1) table = maximised(expected(pairs, table));
  return table ?? new Map();
}

/** How often each stem stands for each other one, if the table is right; all are as likely where there is none. */
function expected(pairs: readonly Pair[], table: Table | undefined): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { from, to } of pairs) {
    const sources = [NOTHING, ...from];
    for (const target of to) {
      const likely = sources.map((source) => table?.get(source)?.get(target) ?? (table ? 0 : 1));
      const all = likely.reduce((sum, one) => sum + one, 0);
      for (const [place, source] of sources.entries()) {
        const row = counts.get(source) ?? new Map<string, number>();
        row.set(target, (row.get(target) ?? 0) + (likely[place] ?? 0) / all);
        counts.set(source, row);
      }
    }
  }
  return counts;
}

function maximised(counts: ReadonlyMap<string, Map<string, number>>): Table {
  for (const row of counts.values()) {
    const all = [...row.values()].reduce((sum, one) => sum + one, 0);
    for (const [target, count] of row) row.set(target, count / all);
  }
  return counts;
}
