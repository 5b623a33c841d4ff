export { Corpus } from './corpus';
export { allLists } from './all-lists';
export type { Cursor, ListsSlice } from './all-lists';
export type { Asking, BestQuestion, FeasibleQuestion, MatchingQuestion, NearMissQuestion, Refusals } from './questions';
export type { Ranked } from './best';
export type { NearMiss } from './near-misses';
export { toldMisses } from './told-misses';
export type { ToldMisses } from './told-misses';
