import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Storage, connect } from '@penc/storage';
import { database } from './world';

const DOCUMENT = join(__dirname, '..', 'docs', 'personal-data.md');
/** Of TypeORM: which migrations have run. */
const NOBODYS = new Set(['migrations']);

const EXPORT = join(__dirname, '..', 'apps', 'api', 'src', 'people', 'exporting.ts');
/** Digests that live for days, and what the exported log tells of whoever decided. */
const LEFT_OUT = new Set(['answer_codes', 'idempotency_keys', 'sign_in_challenges', 'weights', 'rescorings']);

describe('The page on personal data', () => {
  const db = database();
  let storage: Storage;

  beforeAll(async () => {
    storage = new Storage(await connect(db.url, 1));
  });
  afterAll(() => storage.dataSource.destroy());

  it('says of every table, in both languages, what in it is about people and how long it is kept', async () => {
    const rows = await storage.read<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const tables = rows.map(({ name }) => name).filter((name) => !NOBODYS.has(name));
    const languages = readFileSync(DOCUMENT, 'utf8').split('\n---\n');
    expect(languages).toHaveLength(2);
    for (const page of languages) {
      const first = page.split('\n').flatMap((line) => (line.startsWith('| `') ? [String(line.split('|')[1])] : []));
      const said = first.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => String(name)));
      expect(said.toSorted()).toEqual(tables.toSorted());
    }
  });

  it('is borne out by the export: nothing that somebody did or was told is left out', async () => {
    const rows = await storage.read<{ name: string }>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
       WHERE contype = 'f' AND confrelid IN ('people'::regclass, 'memberships'::regclass) ORDER BY 1`,
    );
    const source = readFileSync(EXPORT, 'utf8');
    const missing = rows.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
    expect(missing.filter((name) => !LEFT_OUT.has(name))).toEqual([]);
  });
});
