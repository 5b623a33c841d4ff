import { DatabaseClock, Storage, connect } from '@penc/storage';
import { tell } from './system/watching/notices';
import { startSystem } from './system/system';
import { database } from './world';

const HOUR_MS = 3_600_000;
/** All that jest would fake beside the date. */
const TIMERS = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

describe("Postgres' clock", () => {
  const db = database();
  let storage: Storage;

  beforeAll(async () => {
    storage = new Storage(await connect(db.url, 2));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => storage.dataSource.destroy());

  const postgresNow = async () => {
    const [row] = await storage.read<{ now: Date }>('SELECT clock_timestamp() AS now');
    return row?.now.getTime() ?? 0;
  };

  it('is not moved by the clock of the machine, whether that was off before or is set later', async () => {
    const real = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => real() + 5 * HOUR_MS);
    const clock = await DatabaseClock.of(storage);
    jest.spyOn(Date, 'now').mockImplementation(() => real() - 5 * HOUR_MS);
    expect(Math.abs(clock.now().getTime() - (await postgresNow()))).toBeLessThan(HOUR_MS / 60);
  });

  it('goes on', async () => {
    const clock = await DatabaseClock.of(storage);
    const before = clock.now().getTime();
    const passed = await postgresNow();
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(passed - 1_000);
  });

  it('has its days begin as in Dakar, wherever the server stands', async () => {
    const name = new URL(db.url).pathname.slice(1);
    await storage.read(`DO $$ BEGIN EXECUTE 'ALTER DATABASE "${name}" SET TimeZone = ''Pacific/Auckland'''; END $$`);
    const elsewhere = new Storage(await connect(db.url, 1));
    const [row] = await elsewhere.read<{ zone: string; today: string }>(
      `SELECT current_setting('TimeZone') AS zone, current_date::text AS today`,
    );
    expect(row).toEqual({ zone: 'UTC', today: new Date().toISOString().slice(0, 10) });
    await elsewhere.dataSource.destroy();
  });

  it('says how urgent a notice is', async () => {
    const system = await startSystem(db.url, { workers: 0 });
    const reader = await system.account();
    await reader.client.patch('/me/preferences', { revision: 1, frequency: 'digest' });
    const due = new Date(Date.now() + 7 * 24 * HOUR_MS).toISOString().slice(0, 10);
    // by this clock the answer would be due in two days more, and the notice could wait for the digest
    jest.useFakeTimers({ now: Date.now() - 48 * HOUR_MS, doNotFake: TIMERS });
    await tell(system, [reader], {
      kind: 'suggestion-accepted',
      details: {
        need: 'Forage',
        needOrganisation: 'A',
        offerOrganisation: 'B',
        side: 'need',
        illustrative: 0,
        answerDue: due,
      },
    });
    jest.useRealTimers();
    const mails = await system.storage.read('SELECT 1 FROM notices WHERE mail_id IS NOT NULL AND NOT awaits_digest');
    expect(mails).toHaveLength(1);
    await system.stop();
  });
});
