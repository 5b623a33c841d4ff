export { describedTitles } from './describing';
export { importDonors } from './donors';
export { rescore } from './merging';
export { importOwn } from './own';
export type { Commit, ImportResult, Owner } from './own';
export type { SkippedActivity, Source } from './reading';
