import { database, queueBackends } from '../world';
import type { Mood } from '../system/servers/mail-server';
import { Square } from './square';
import { NOTHING_LOST, type Scene, seconds, underLoad } from './under-load';
import { until } from '../system/until';

const backend = queueBackends()[0];

describe('A mail server that fails', () => {
  const db = database();
  let square: Square;

  beforeAll(async () => {
    if (!backend) throw new Error('no queue');
    square = await Square.open({ databaseUrl: db.url, queue: await backend.environment() });
  });
  afterEach(() => {
    square.mails.mood = { kind: 'takes' };
  });
  afterAll(() => square.close());

  /** Until it has read so many more mails in this mood. */
  const during = async (mood: Mood, mails: number, { amidJobs }: Scene) => {
    await amidJobs();
    const before = square.mails.asked;
    square.mails.mood = mood;
    await until('mails in this mood', async () => square.mails.asked >= before + mails);
    square.mails.mood = { kind: 'takes' };
  };

  it('is down', async () => {
    const toll = await underLoad(square, 'SMTP down for 5 s', async ({ load, amidJobs }) => {
      await amidJobs();
      await square.mails.goDown();
      await load.goesOn();
      await seconds(5);
      await square.mails.comeBack();
    });
    expect(toll).toMatchObject(NOTHING_LOST);
  });

  it('says « later »', async () => {
    const toll = await underLoad(square, 'SMTP 451 for 20 mails', (scene) =>
      during({ kind: 'refuses', code: 451 }, 20, scene),
    );
    expect(toll).toMatchObject({ ...NOTHING_LOST, repeatedMails: 0 });
  });

  it('says « never »', async () => {
    const toll = await underLoad(square, 'SMTP 550 for 10 mails', (scene) =>
      during({ kind: 'refuses', code: 550 }, 10, scene),
    );
    expect(toll).toMatchObject({ ...NOTHING_LOST, repeatedMails: 0 });
    // they stand on the platform, and the refusal beside them
    const refused = await square.storage.read('SELECT 1 FROM mails WHERE refused_at IS NOT NULL');
    expect(refused.length).toBeGreaterThanOrEqual(10);
  });

  it('is slow', async () => {
    // longer than a claim lasts that nobody renews
    const toll = await underLoad(square, 'SMTP takes 13 s for each of 4 mails', (scene) =>
      during({ kind: 'is slow', seconds: 13 }, 4, scene),
    );
    expect(toll).toMatchObject({ ...NOTHING_LOST, repeatedMails: 0 });
  });

  it('hangs up once it has the mail', async () => {
    const toll = await underLoad(square, 'SMTP cut after DATA for 5 mails', (scene) =>
      during({ kind: 'hangs up' }, 5, scene),
    );
    expect(toll).toMatchObject(NOTHING_LOST);
    // nobody can know that it had them: they come again, under the same Message-ID
    expect(toll.repeatedMails).toBeGreaterThan(0);
  });
});
