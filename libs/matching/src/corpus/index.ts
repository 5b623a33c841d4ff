export { Corpus } from './corpus';
export type { BestQuestion, FeasibleQuestion, Refusals } from './corpus';
export type { Ranked } from './best';
