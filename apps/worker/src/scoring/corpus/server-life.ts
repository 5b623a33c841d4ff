/**
 * SQL: tells one life of a server from the next. After a crash, transaction numbers may be given a second time, and what was
 * committed in haste may be gone with its rows: nothing that was read before says what has changed since. The statistics of
 * the journal begin anew with each recovery, also where the postmaster has survived.
 */
export const SERVER_LIFE = `pg_postmaster_start_time()::text || coalesce((SELECT stats_reset::text FROM pg_stat_wal), '')`;
