import * as pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Partnership, PartnershipLine } from './entities/partnerships';
import { ApiKey, Membership, Organisation, Person } from './entities/people';
import { Posting, PostingRevision } from './entities/postings';
import { Decision } from './entities/suggestions';
import { TheSquare1764000000001 } from './migrations/0001-the-square';
import { Organisations1764000000002 } from './migrations/0002-organisations';
import { TrackRecords1764000000007 } from './migrations/0007-track-records';
import { Postings1764000000009 } from './migrations/0009-postings';
import { Access1764000000003 } from './migrations/0003-access';
import { Partnerships1764000000005 } from './migrations/0005-partnerships';
import { Judging1764000000004 } from './migrations/0004-judging';
import { Notices1764000000006 } from './migrations/0006-notices';
import { People1764000000008 } from './migrations/0008-people';
import { Haste1764000000010 } from './migrations/0010-haste';
import { Explained1764000000011 } from './migrations/0011-explained';
import { Learning1764000000012 } from './migrations/0012-learning';
import { Concepts1764000000013 } from './migrations/0013-concepts';
import { Texts1764000000014 } from './migrations/0014-texts';
import { Embeddings1764000000015 } from './migrations/0015-embeddings';
import { ExpertsWeights1764000000016 } from './migrations/0016-experts-weights';
import { Station1764000000017 } from './migrations/0017-station';
import { References1764000000018 } from './migrations/0018-references';
import { Insight1764000000019 } from './migrations/0019-insight';
import { Imports1764000000020 } from './migrations/0020-imports';
import { Stations1764000000021 } from './migrations/0021-stations';
import { PackedReasons1764000000022 } from './migrations/0022-packed-reasons';
import { LogSearch1764000000023 } from './migrations/0023-log-search';
import { TextLanguage1764000000024 } from './migrations/0024-text-language';
import { ListsBasis1764000000025 } from './migrations/0025-lists-basis';
import { Bonds1764000000026 } from './migrations/0026-bonds';
import { Crowd1764000000027 } from './migrations/0027-crowd';
import { SetAside1764000000028 } from './migrations/0028-set-aside';
import { FewSms1764000000029 } from './migrations/0029-few-sms';
import { Counting1764000000030 } from './migrations/0030-counting';
import { TranchesDue1764000000031 } from './migrations/0031-tranches-due';
import { Decade1764000000032 } from './migrations/0032-decade';
import { ImportAnswers1764000000034 } from './migrations/0034-import-answers';
import { EndedFrom1764000000035 } from './migrations/0035-ended-from';
import { DoneAlone1764000000036 } from './migrations/0036-done-alone';
import { Parties1764000000037 } from './migrations/0037-parties';

const entities = [
  ApiKey,
  Decision,
  Membership,
  Organisation,
  Partnership,
  PartnershipLine,
  Person,
  Posting,
  PostingRevision,
];
const migrations = [
  TheSquare1764000000001,
  Organisations1764000000002,
  Access1764000000003,
  Judging1764000000004,
  Partnerships1764000000005,
  Notices1764000000006,
  TrackRecords1764000000007,
  People1764000000008,
  Postings1764000000009,
  Haste1764000000010,
  Explained1764000000011,
  Learning1764000000012,
  Concepts1764000000013,
  Texts1764000000014,
  Embeddings1764000000015,
  ExpertsWeights1764000000016,
  Station1764000000017,
  References1764000000018,
  Insight1764000000019,
  Imports1764000000020,
  Stations1764000000021,
  PackedReasons1764000000022,
  LogSearch1764000000023,
  TextLanguage1764000000024,
  ListsBasis1764000000025,
  Bonds1764000000026,
  Crowd1764000000027,
  SetAside1764000000028,
  FewSms1764000000029,
  Counting1764000000030,
  TranchesDue1764000000031,
  Decade1764000000032,
  ImportAnswers1764000000034,
  EndedFrom1764000000035,
  DoneAlone1764000000036,
  Parties1764000000037,
];
/** By their names, as the table `migrations` has them: a database with others was made by a newer Penc. */
export const KNOWN_MIGRATIONS: readonly string[] = migrations.map(({ name }) => name);
/** Two processes that migrate at once: the second waits for the first. */
const MIGRATION_LOCK = 7_036_201;

/** A connection that dies while it is in use, and that nobody listens to, takes the process with it. */
class SurvivingPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super(config);
    this.on('error', () => undefined);
    this.on('connect', (client) => client.on('error', () => undefined));
  }
}

/** How api, worker and commands connect; `poolSize` connections at most a process. */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    driver: { ...pg, Pool: SurvivingPool },
    url,
    entities,
    migrations,
    poolSize,
    connectTimeoutMS: 5_000,
    applicationName: 'penc',
    // a statement need not wait for the answers to those before it (pipeline); a forgotten transaction would
    // hold the corpus' horizon back, and a stuck statement a request
    extra: {
      pipeline: true,
      idle_in_transaction_session_timeout: 60_000,
      statement_timeout: 120_000,
      // a day begins in Dakar, which keeps UTC, wherever the server stands
      options: '-c TimeZone=UTC',
    },
  };
}

/** Connects; call `destroy()` on the result when done. */
export function connect(url: string, poolSize: number): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, poolSize)).initialize();
}

/** Brings the database of this URL to the present schema; safe to call from several processes. */
export async function migrate(url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await new DataSource(dataSourceOptions(url, 2)).initialize();
    try {
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}
