import { DatabaseClock, Storage, connect } from '@penc/storage';
import { database } from './world';

const HOUR_MS = 3_600_000;

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
});
