import type { Score } from '../types';

/** What of two results may differ: the sum, outcomes of gates, values and weights of criteria, and what is said of them. */
export const RESULT_PARTS = ['total', 'gates', 'criteria', 'known', 'sentences', 'to-verify'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];
export type Result = Pick<Score, 'total' | 'gates' | 'criteria' | 'toVerify'>;

/** Together they hold all that stands in a result: two are the same to the last bit where no part differs. */
const PARTS: Readonly<Record<ResultPart, (result: Result) => unknown>> = {
  total: ({ total }) => total,
  gates: ({ gates }) => gates.map(({ key, outcome }) => [key, outcome]),
  criteria: ({ criteria }) => criteria.map(({ key, value, weight, points }) => [key, value, weight, points]),
  known: ({ criteria }) => criteria.map(({ key, known }) => [key, known]),
  sentences: ({ gates, criteria }) => [...gates, ...criteria].map(({ key, reason }) => [key, reason]),
  'to-verify': ({ toVerify }) => toVerify,
};

/** The parts in which two results differ, both taken as they are stored: a value that JSON leaves out is none. */
export function differingParts(stored: Result, recomputed: Result): readonly ResultPart[] {
  return RESULT_PARTS.filter((part) => inOrder(PARTS[part](stored)) !== inOrder(PARTS[part](recomputed)));
}

/** As JSON, whatever order its keys were stored in. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
