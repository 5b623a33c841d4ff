export { activitiesIn } from './activities';
export type { ReadingOptions } from './activities';
export type { Activity, Found, Party } from './activity';
export type { ActivityFaultCode, FileFaultCode } from './faults';
export { donorCountry, donorType, isDonor } from './donors';
