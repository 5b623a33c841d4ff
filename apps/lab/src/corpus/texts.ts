import type { Concept, Word } from '@penc/matching';
import type { Draw } from './draw';
import { SECTORS } from './places';

/** What is kept of a text. */
export interface Text {
  readonly language: 'fr' | 'en';
  readonly concepts: readonly Concept[];
  readonly words: readonly Word[];
}

const UNIT = 10_000;
const OTHERS = Array.from({ length: 900 }, (_, place) => `bench:${place}`);
const VOCABULARY = Array.from({ length: 20_000 }, (_, place) => `mot${place}`);
const NEAR_BY_SECTOR = 24;
const WORDS_OF_SECTOR = 60;
const TEXTS_A_SECTOR = 120;

/** Texts of each sector, drawn beforehand: many postings say nearly the same, and a million of them must fit in memory. */
export class Texts {
  private readonly bySector: ReadonlyMap<string, readonly Text[]>;

  constructor(private readonly draw: Draw) {
    this.bySector = new Map(
      SECTORS.map((sector) => [sector, Array.from({ length: TEXTS_A_SECTOR }, () => textOf(draw, sector))]),
    );
  }

  /** A text about one of these sectors. */
  about(sectors: readonly string[]): Text {
    const texts = this.bySector.get(sectors[0] ?? '') ?? this.bySector.get(this.draw.one(SECTORS));
    return this.draw.one(texts ?? []);
  }
}

function textOf(draw: Draw, sector: string): Text {
  return { language: draw.yes(0.8) ? 'fr' : 'en', concepts: conceptsOf(draw, sector), words: wordsOf(draw, sector) };
}

/** The sector itself, what goes with it, and other things. */
function conceptsOf(draw: Draw, sector: string): readonly Concept[] {
  const strengths = new Map([[`dac:${sector}`, draw.whole(40, 100)]]);
  const wanted = draw.whole(5, 16);
  while (strengths.size < wanted) {
    const near = (Number(sector) * 7 + draw.whole(0, NEAR_BY_SECTOR)) % OTHERS.length;
    strengths.set(draw.yes(0.5) ? (OTHERS[near] ?? '') : draw.skewed(OTHERS, 2), draw.whole(10, 60));
  }
  const length = Math.sqrt([...strengths.values()].reduce((sum, strength) => sum + strength * strength, 0));
  return [...strengths].map(([id, strength]) => ({ id, weight: Math.floor((UNIT * strength) / length) }));
}

/** A third of the words are those of the sector, the others anybody's; rare ones tell more. */
function wordsOf(draw: Draw, sector: string): readonly Word[] {
  const weights = new Map<string, number>();
  const wanted = draw.whole(12, 48);
  while (weights.size < wanted) {
    const own = (Number(sector) * 13 + draw.whole(0, WORDS_OF_SECTOR)) % VOCABULARY.length;
    const place = draw.yes(0.3) ? own : Math.floor(draw.amount(1_000, 1_000 * VOCABULARY.length) / 1_000) - 1;
    weights.set(VOCABULARY[place] ?? '', Math.round(40 * Math.log(place + 3)) + draw.whole(0, 60));
  }
  return [...weights].map(([id, weight]) => ({ id, weight }));
}
