import type { Reason } from '@penc/domain';
import { FULL } from '../../arithmetic/integers';
import { reason } from '../../reason-keys';
import type { Evidence, Found } from './evidence';

export interface Proposal<Code extends string> {
  readonly code: Code;
  /** 1–10,000: how much speaks for it; more than half of it is sure. Not a probability. */
  readonly score: number;
  readonly reason: Reason;
}

const MOST_PROPOSED = 5;
const MOST_WORDS = 4;
/** What speaks for as much as this gets half of the points. */
const HALF = 6;
/** What this much less speaks for than for the first is chance. */
const LEAST_PART_OF_FIRST = 0.2;

/** The five that most speaks for, best first, each with what speaks for it (1 to 10,000) and the words that did; chance is left out. */
export function asProposals<Code extends string>(evidence: Evidence<Code>): readonly Proposal<Code>[] {
  const found = evidence.best(MOST_PROPOSED, (a, b) => Number(a > b) - Number(a < b));
  const least = (found[0]?.sum ?? 0) * LEAST_PART_OF_FIRST;
  return found.filter(({ sum }) => sum > 0 && sum >= least).map(shown);
}

function shown<Code extends string>({ code, sum, because }: Found<Code>): Proposal<Code> {
  return {
    code,
    score: Math.max(1, Math.floor((FULL * sum) / (sum + HALF))),
    reason: reason('proposal.words', { words: { words: outermost(because).slice(0, MOST_WORDS) } }),
  };
}

/** « bornes-fontaines » says that « fontaines » was read. */
function outermost(because: readonly string[]): readonly string[] {
  return because.filter((words) => !because.some((other) => other !== words && other.includes(words)));
}
