export { Corpus } from './corpus';
export type { BestQuestion, FeasibleQuestion, NearMissQuestion, Refusals } from './questions';
export type { Ranked } from './best';
export type { NearMiss } from './near-misses';
