import { type Language, LANGUAGES } from '@penc/domain';
import type { Taken } from './known-words';
import type { ConceptModel, Weighted } from './model';
import { type Named, namedIn } from './phrases';
import { stemmed } from './stems';
import { tuning } from './tuning';

/** What a text says, field by field, before it is weighed: how often each stem and each subject stands in it. */
export class Reading {
  /** By concept; those that are not nought are listed in `touched`. */
  private readonly sums: Float64Array;
  private readonly touched: number[] = [];
  private readonly subjects = new Map<number, { times: number; sureness: number }>();
  private readonly stems: Readonly<Record<Language, Map<string, number>>> = { fr: new Map(), en: new Map() };

  private readonly take: (stem: string, language: Language) => readonly Taken[];

  constructor(private readonly model: ConceptModel) {
    this.take = model.words.reader();
    this.sums = new Float64Array(model.ids.length);
  }

  /** `times` is how much each occurrence counts for. */
  add(words: readonly string[], language: Language, times: number): void {
    const taken = stemmed(words, language).map((stem) => this.take(stem, language));
    const own = taken.map(([first]) => (first?.language === language ? first : undefined));
    const covered = this.addTerms(own, language, times);
    for (const [place, meant] of taken.entries()) {
      for (const word of meant) {
        if (word.language !== language) this.addTerms([word], word.language, times);
        this.addStem(word, covered.has(place) ? times * tuning.covered : times);
      }
    }
  }

  /** How much the text speaks of each concept; nothing where no subject is named and fewer stems are known. */
  concepts(fewestStems: number): readonly Weighted[] {
    if (this.subjects.size === 0 && this.stems.fr.size + this.stems.en.size < fewestStems) return [];
    for (const [subject, { times, sureness }] of this.subjects) {
      for (const { concept, weight } of this.model.meanings[subject] ?? []) {
        this.sum(concept, weight * sureness * damped(times));
      }
    }
    for (const language of LANGUAGES) this.sumStems(language);
    return this.touched.map((concept) => ({ concept, weight: this.sums[concept] ?? 0 }));
  }

  /** The places of the words that some term is made of. */
  private addTerms(words: readonly (Taken | undefined)[], language: Language, times: number): ReadonlySet<number> {
    const covered = new Set<number>();
    const stems = words.map((word) => word?.stem ?? '');
    for (const term of namedIn(stems, this.model.languages[language].phrases)) {
      const part = words.slice(term.from, term.to);
      for (let place = term.from; place < term.to; place += 1) covered.add(place);
      this.addTerm(term, part, language, times);
    }
    return covered;
  }

  private addTerm({ subjects }: Named, words: readonly (Taken | undefined)[], language: Language, times: number): void {
    const { idf } = this.model.languages[language];
    const rarity =
      words.reduce((sum, word) => sum + (word?.part ?? 0) * (idf.get(word?.stem ?? '') ?? 0), 0) / words.length;
    const sureness = (rarity * (1 + tuning.longer * (words.length - 1))) / subjects.length ** tuning.shared;
    for (const subject of subjects) {
      const known = this.subjects.get(subject);
      this.subjects.set(subject, {
        times: (known?.times ?? 0) + times,
        sureness: Math.max(known?.sureness ?? 0, sureness),
      });
    }
  }

  private addStem({ language, stem, part }: Taken, times: number): void {
    const counts = this.stems[language];
    counts.set(stem, (counts.get(stem) ?? 0) + part * times);
  }

  private sumStems(language: Language): void {
    const { idf, index } = this.model.languages[language];
    for (const [stem, count] of this.stems[language]) {
      const rarity = idf.get(stem) ?? 0;
      for (const { concept, weight } of index.get(stem) ?? []) this.sum(concept, damped(count) * rarity * weight);
    }
  }

  private sum(concept: number, weight: number): void {
    if (weight === 0) return;
    const before = this.sums[concept] ?? 0;
    if (before === 0) this.touched.push(concept);
    this.sums[concept] = before + weight;
  }
}

/** Said often is not said as much more often: 1 + ln n, below one in proportion. */
function damped(count: number): number {
  return count < 1 ? count : 1 + Math.log(count);
}
