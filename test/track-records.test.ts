import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activitiesIn, isDonor } from '@penc/iati';
import { importDonors } from '@penc/records';
import { Storage, WORKER, connect } from '@penc/storage';
import { DEMONSTRATION_ACTIVITIES, loadTrackRecords } from '../apps/local/src/demonstration/track-records';
import { chunksOf } from '../libs/iati/src/samples/chunks';
import { command } from './system/processes/command';
import { aFile, anActivity, party } from './system/square/iati-file';
import { database } from './world';

describe('The activities of a file', () => {
  const db = database();
  let storage: Storage;

  beforeAll(async () => {
    storage = new Storage(await connect(db.url, 4));
  });
  afterAll(() => storage.dataSource.destroy());

  const imported = (...activities: readonly string[]) =>
    importDonors(storage, WORKER, { chunks: chunksOf(aFile(...activities)) }, (work) =>
      storage.transaction(WORKER, work),
    );
  const organisations = (like = '%') =>
    storage.read<{
      id: string;
      name: string;
      type: string;
      origin: string;
      country: string;
      illustrative: boolean;
      references: number;
    }>(
      `SELECT o.id, o.name, o.type, o.origin, o.illustrative, o.established_in AS country,
              (SELECT count(*) FROM track_records t WHERE t.organisation_id = o.id)::integer AS "references"
       FROM organisations o WHERE o.name ILIKE $1 ORDER BY o.name, o.created_at`,
      [like],
    );
  const count = async (table: 'log' | 'outbox' | 'track_record_staging') =>
    (await storage.read<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`))[0]?.n;

  it('before 2010 are 508, and each is read', async () => {
    const seen = { activity: 0, elsewhere: 0, fault: 0 };
    let withDonor = 0;
    for await (const found of activitiesIn(createReadStream(DEMONSTRATION_ACTIVITIES))) {
      seen[found.kind]++;
      if (found.kind === 'activity' && found.activity.parties.some(isDonor)) withDonor++;
    }
    expect(seen).toEqual({ activity: 508, elsewhere: 0, fault: 0 });
    expect(withDonor).toBe(148);
    const result = await loadTrackRecords(db.url);
    // those of the State budget alone are nobody's references
    expect(result).toMatchObject({ read: 508, kept: withDonor, others: 508 - withDonor, skipped: 0, elsewhere: 0 });
    expect(result?.added).toBe(218);
  });

  it('belong to those who gave, and the State budget did not', async () => {
    const made = await organisations();
    expect(made.filter(({ origin, illustrative }) => origin !== 'iati' || illustrative)).toEqual([]);
    expect(made.filter(({ references }) => references === 0)).toEqual([]);
    expect(made.find(({ name }) => name === 'Italy')?.country).toBe('IT');
    const types = new Map(made.map(({ name, type }) => [name, type]));
    expect(types.get('UNICEF')).toBe('un-agency');
    expect(types.get('Japan')).toBe('cooperation-agency');
    const nobodies = ['International Commercial Bank Senegal', 'State (Taxes)', 'None', 'Beneficiaries', 'Private'];
    expect(nobodies.filter((name) => types.has(name))).toEqual([]);
  });

  it('loaded a second time are found there; imported once more they change nothing', async () => {
    const before = [await count('log'), await count('outbox'), await organisations()];
    expect(await loadTrackRecords(db.url)).toBeNull();
    const again = await importDonors(storage, WORKER, { chunks: createReadStream(DEMONSTRATION_ACTIVITIES) }, (work) =>
      storage.transaction(WORKER, work),
    );
    expect(again).toMatchObject({ read: 508, added: 0, changed: 0 });
    expect([await count('log'), await count('outbox'), await organisations()]).toEqual(before);
    expect(await count('track_record_staging')).toBe(0);
  });

  it('join the organisation that bears the name, however it is written, or the reference; never a fictitious one', async () => {
    await storage.read(
      `INSERT INTO organisations (name, type, illustrative, iati_ref) VALUES
         ('Coopération Éléphant', 'cooperation-agency', false, NULL), ('Fonds Baobab', 'foundation', true, NULL),
         ('Grande Agence', 'multilateral', false, 'XM-DAC-99')`,
    );
    const result = await imported(
      anActivity('J-1', { parties: party('COOPERATION ELEPHANT') }),
      anActivity('J-2', { parties: party('Fonds Baobab', '3', 'type="60"') }),
      anActivity('J-3', { parties: party('G. A.', '1', 'ref="xm-dac-99"') + party('Grande agence', '3') }),
      anActivity('J-4', { parties: party('Coopération Éléphant', '4') }),
    );
    expect(result).toMatchObject({ read: 4, added: 3, unchanged: 0, others: 1 });
    expect(await organisations('%l_phant')).toMatchObject([{ references: 1 }]);
    expect(await organisations('Grande Agence')).toMatchObject([{ references: 1 }]);
    expect(await organisations('Fonds Baobab')).toMatchObject([
      { illustrative: true, references: 0 },
      { illustrative: false, origin: 'iati', references: 1, type: 'foundation' },
    ]);
  });

  it('are told one by one where they are skipped, beyond those that an answer has room for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'penc-import-'));
    try {
      const file = join(folder, 'activities.xml');
      const bad = Array.from({ length: 130 }, (_, number) => anActivity(`L-${number}`, { status: '9' }));
      writeFileSync(file, aFile(...bad, anActivity('L-130', { parties: party('Agence L') })));
      const { stdout, status } = importing(file);
      const told = stdout.split('\n').filter((line) => line.includes('The status code “9” does not exist'));
      expect(told.map((line) => /line (\d+) · (L-\d+)/.exec(line)?.slice(1))).toEqual(
        bad.map((_, number) => [String(number + 3), `L-${number}`]),
      );
      expect([status, stdout]).toEqual([0, expect.stringContaining('130 to correct')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('come in by one command, which says in both languages what came of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'penc-import-'));
    try {
      const file = join(folder, 'activities.xml');
      writeFileSync(file, aFile(anActivity('K-1', { parties: party('Agence K') }), anActivity('K-2', { status: '9' })));
      const first = importing(file);
      expect(first.stdout).toContain('2 activités lues\u00a0: 1 référence ajoutée');
      expect(first.stdout).toContain('line 4 · K-2 · The status code “9” does not exist');
      expect(first.status).toBe(0);
      expect(importing(file).stdout).toContain('0 references added, 0 changed, 1 unchanged');
      const [agency] = await organisations('Agence K');
      const other = importing(file, '--organisation', agency?.id ?? '');
      expect(other.stdout).toContain('1 unchanged');
      const nobody = importing(file, '--organisation', '00000000-0000-4000-8000-000000000000');
      expect([nobody.status, nobody.stderr]).toEqual([62, expect.stringContaining('No organisation has the id')]);
      writeFileSync(file, '<iati-activities>\n<a>');
      const refused = importing(file);
      expect([refused.status, refused.stderr]).toEqual([61, expect.stringContaining('Ligne 2')]);
      expect(importing(join(folder, 'nothing.xml')).status).toBe(60);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const importing = (...args: readonly string[]) => command(db.url, 'import:iati', ...args);
});
