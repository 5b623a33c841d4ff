export { KNOWN_MIGRATIONS, connect, dataSourceOptions, migrate } from './data-source';
export { INSERT_LOG, LOG_SUBJECTS, Storage, Transaction, WORKER } from './transaction';
export type { Actor, LogEntry, LogSubject, Reads, RequestKey } from './transaction';
export { alongside } from './sql/alongside';
export { DatabaseClock } from './connection/database-clock';
export { isAway } from './connection/failures';
export { ApiKey, Membership, Organisation, Person } from './entities/people';
export { Posting, PostingRevision } from './entities/postings';
export type { StoredConcept, StoredWord } from './entities/postings';
export { Decision } from './entities/suggestions';
export { Partnership, PartnershipLine } from './entities/partnerships';
export { ERASED_NAME, erasePerson, stopMails } from './erasure';
export { RECORDS, SCORABLE_COLUMNS, SCORABLE_POSTINGS, STATION_COLUMNS } from './sql/scorable-postings';
export type { RecordRow, ScorableRow, StationRow } from './sql/scorable-postings';
export {
  SEALED,
  applicantsSql,
  appliesToSql,
  keptFromSql,
  sealedPairsSql,
  sealedSql,
  sealedTablesSql,
} from './sql/applicants';
export type { BoundSql } from './sql/applicants';
export { confidentialSql, keepsNamesSql, withheldSql } from './sql/confidential';
export { putAside } from './deliveries';
export { momentSql } from './sql/moments';
export { AWAITS_SECOND } from './sql/second-approval';
export { beginRescoring, holdWeights, lockWeights, renewLists, switchWeights } from './weights';
