import { migrate } from '@penc/storage';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup } from '../../apps/local/src/backup/backup';
import { restore } from '../../apps/local/src/backup/restore';
import { embeddedPostgres, startEmbedded } from '../../apps/local/src/database/database';
import { Installation } from '../../apps/local/src/installation';
import { cutShort, ofTheFuture, withAnotherPayload, withDamage } from './archives';
import { organisations, outbox, writeSomething } from './written';

describe('a backup of the embedded server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penc-backup-test-'));
  const installation = new Installation(folder);
  const file = join(folder, 'kept.tar');
  const given = process.env['DATABASE_URL'];

  beforeAll(async () => {
    delete process.env['DATABASE_URL'];
    jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    chmodSync(folder, 0o711);
    await running(installation, async (url) => {
      await migrate(url);
      await writeSomething(url, 'ARD de Louga');
    });
    await backup(installation, file);
    await running(installation, (url) => writeSomething(url, 'ARD de Thiès'));
  });

  afterAll(() => {
    if (given !== undefined) process.env['DATABASE_URL'] = given;
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the server of an installation for a while, as `npm start` would. */
  async function running<T>(where: Installation, work: (url: string) => Promise<T>): Promise<T> {
    where.take();
    const postgres = embeddedPostgres(where);
    try {
      return await work(await startEmbedded(postgres));
    } finally {
      await postgres.stop();
      where.release();
    }
  }

  const present = () => running(installation, organisations);

  it('is not put over data that are there unless one says so', async () => {
    await expect(restore(installation, file, false)).rejects.toMatchObject({ fault: 'database-not-empty' });
    expect(await present()).toEqual(['ARD de Louga', 'ARD de Thiès']);
  });

  it.each([
    ['has one wrong byte', withDamage, 'backup-damaged'],
    ['was cut short', cutShort, 'backup-damaged'],
    ['was made by a newer Penc', ofTheFuture, 'backup-newer'],
    ['holds no server', withAnotherPayload, 'restore-failed'],
  ])('that %s changes nothing', async (_, spoil, fault) => {
    await expect(restore(installation, spoil(file), true)).rejects.toMatchObject({ fault });
    expect(await present()).toEqual(['ARD de Louga', 'ARD de Thiès']);
    expect(readdirSync(installation.path('postgres'))).not.toContain('restoring');
  });

  it('is refused while Penc runs in the folder', async () => {
    installation.take();
    await expect(backup(installation, join(folder, 'second.tar'))).rejects.toMatchObject({ fault: 'already-running' });
    await expect(restore(installation, file, true)).rejects.toMatchObject({ fault: 'already-running' });
    installation.release();
    expect(existsSync(join(folder, 'second.tar'))).toBe(false);
  });

  it('comes back as it was, and its outbox goes on', async () => {
    await restore(installation, file, true);
    await running(installation, async (url) => {
      expect(await organisations(url)).toEqual(['ARD de Louga']);
      const { due, next } = await outbox(url);
      expect(due).toBe(1);
      // a Redis may still hold jobs of messages that came after the backup: their numbers are not given again
      expect(next).toBeGreaterThan(1_000_000);
    });
  });

  it('comes back on a machine that has nothing yet', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'penc-restore-test-'));
    chmodSync(elsewhere, 0o711);
    try {
      const other = new Installation(elsewhere);
      await restore(other, file, false);
      expect(await running(other, organisations)).toEqual(['ARD de Louga']);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});
