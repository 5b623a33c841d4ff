import { type Concept, describe } from '@penc/matching';
import pairs from '../../data/mates.json';

/** Two people describing like projects, each in their language: no translations. */
export interface MatePair {
  /** The thesaurus and the constants have seen `dev`; `test` was written after them, and nothing may be tuned on it. */
  readonly half: 'dev' | 'test';
  readonly fr: string;
  readonly en: string;
}

export interface MateFigures {
  readonly pairs: number;
  /** Parts of 1: how often the mate of a text stands first, or among the first five, of all texts of the other language. */
  readonly frToEn: Ranking;
  readonly enToFr: Ranking;
}

interface Ranking {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly mrr: number;
}

const FIVE = 5;

/** Our own pairs, all of them, in a fixed order. */
export const matePairs: readonly MatePair[] = pairs.map(({ half, fr, en }) => ({
  half: half === 'dev' ? 'dev' : 'test',
  fr,
  en,
}));

/** How well each French text finds its English mate among all the English texts, and the other way round. */
export function mateRetrieval(among: readonly MatePair[]): MateFigures {
  const french = among.map(({ fr }) => describe({ title: fr, description: '', language: 'fr' }));
  const english = among.map(({ en }) => describe({ title: en, description: '', language: 'en' }));
  return { pairs: among.length, frToEn: rankingOf(french, english), enToFr: rankingOf(english, french) };
}

function rankingOf(from: readonly (readonly Concept[])[], to: readonly (readonly Concept[])[]): Ranking {
  const ranks = from.map((text, place) => rankOf(text, to, place));
  const share = (count: (rank: number) => number) => ranks.reduce((sum, rank) => sum + count(rank), 0) / ranks.length;
  return {
    recallAt1: share((rank) => Number(rank === 1)),
    recallAt5: share((rank) => Number(rank <= FIVE)),
    mrr: share((rank) => 1 / rank),
  };
}

/** Those that are as near stand before the mate: nothing is won by describing nothing. */
function rankOf(text: readonly Concept[], others: readonly (readonly Concept[])[], mate: number): number {
  const own = likeness(text, others[mate] ?? []);
  return others.filter((other, place) => place === mate || likeness(text, other) >= own).length;
}

function likeness(a: readonly Concept[], b: readonly Concept[]): number {
  const weights = new Map(b.map(({ id, weight }) => [id, weight]));
  return a.reduce((sum, { id, weight }) => sum + weight * (weights.get(id) ?? 0), 0);
}
