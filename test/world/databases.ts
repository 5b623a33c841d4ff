import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { currentRun } from './run';

export interface TestDatabase {
  /** Connection URL, as superuser. */
  readonly url: string;
  readonly name: string;
  /** Refused while somebody is still connected (Postgres gives them five seconds to leave). */
  drop(): Promise<void>;
}

/** Those of `database()` in this test file. */
const ofThisFile: TestDatabase[] = [];

/** A new database with the present schema and nothing in it, cloned from the template (tens of milliseconds). */
export async function createDatabase(): Promise<TestDatabase> {
  const { template, administration } = currentRun();
  const name = `penc_${process.pid}_${randomBytes(6).toString('hex')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(administration);
  url.pathname = `/${name}`;
  return { url: url.href, name, drop: () => administer(`DROP DATABASE ${name}`) };
}

/**
 * One database for all tests of the file (or of the `describe`) that calls this at its top:
 * made before the first, dropped when the file is done. Its url can be read from `beforeAll` on.
 */
export function database(): Pick<TestDatabase, 'url' | 'name'> {
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await createDatabase();
    ofThisFile.push(made);
  });
  const present = (): TestDatabase => {
    if (!made) throw new Error('the test database is made in beforeAll: read its url there or later');
    return made;
  };
  return {
    get url() {
      return present().url;
    },
    get name() {
      return present().name;
    },
  };
}

/** Called once all of the file's own hooks are done: a connection that is open even then is a fault of the test. */
export async function dropDatabases(): Promise<void> {
  await Promise.all(ofThisFile.splice(0).map((one) => one.drop()));
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: currentRun().administration });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
