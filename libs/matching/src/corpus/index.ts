export { Corpus } from './corpus';
export { allLists } from './all-lists';
export type { Cursor, ListsSlice } from './all-lists';
export type { Asking, BestQuestion, FeasibleQuestion, NearMissQuestion, Refusals } from './questions';
export type { Ranked } from './best';
export type { NearMiss } from './near-misses';
