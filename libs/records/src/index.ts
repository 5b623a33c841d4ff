export { importDonors } from './donors';
export { importOwn } from './own';
export type { Commit, ImportResult, Owner } from './own';
export type { SkippedActivity, Source } from './reading';
