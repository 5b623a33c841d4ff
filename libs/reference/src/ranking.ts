import { fold } from './folding';

/** Something that can be found, with the folded texts it is found by: the first counts before the others. */
export interface Findable<T> {
  readonly found: T;
  readonly code: string;
  readonly foldedCode: string;
  readonly foldedNames: readonly string[];
  /** Among equals, the smaller comes first. */
  readonly order: number;
}

/** Folds once what each question is compared with. */
export function findable<T>(found: T, code: string, names: readonly string[], order: number): Findable<T> {
  return { found, code, foldedCode: fold(code), foldedNames: names.map(fold), order };
}

/**
 * The best `limit` answers to a question, best first; an empty question takes all. Ties fall by `order`,
 * then by name, then by code, so that the same question always has the same answer.
 */
export function bestOf<T>(candidates: readonly Findable<T>[], question: string, limit: number): T[] {
  const foldedQuestion = fold(question);
  const hits: { readonly candidate: Findable<T>; readonly rank: number }[] = [];
  for (const candidate of candidates) {
    const rank = rankOf(candidate, foldedQuestion);
    if (rank !== null) hits.push({ candidate, rank });
  }
  hits.sort((a, b) => a.rank - b.rank || inOrder(a.candidate, b.candidate));
  return hits.slice(0, Math.max(0, limit)).map((hit) => hit.candidate.found);
}

/** A code typed in full beats every name; a further text, such as a description, comes after all names. */
function rankOf<T>(candidate: Findable<T>, foldedQuestion: string): number | null {
  if (foldedQuestion === '' || candidate.foldedCode === foldedQuestion) return 0;
  for (const [place, name] of candidate.foldedNames.entries()) {
    const rank = closeness(name, foldedQuestion);
    if (rank !== null) return 1 + place * 4 + rank;
  }
  return null;
}

/** 0 the same, 1 the name begins with it, 2 a word of the name begins with it, 3 it stands within; else null. */
function closeness(name: string, question: string): 0 | 1 | 2 | 3 | null {
  if (name === question) return 0;
  if (name.startsWith(question)) return 1;
  if (name.includes(` ${question}`)) return 2;
  return name.includes(question) ? 3 : null;
}

function inOrder<T>(a: Findable<T>, b: Findable<T>): number {
  return a.order - b.order || compare(a.foldedNames[0] ?? '', b.foldedNames[0] ?? '') || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
