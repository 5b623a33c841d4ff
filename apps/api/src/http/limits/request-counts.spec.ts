import { RequestCounts } from './request-counts';

const MINUTE = 60_000;
const LIMIT = 3;

describe('The requests of a caller', () => {
  let now: number;
  let counts: RequestCounts;
  beforeEach(() => {
    now = 1_000_000;
    counts = new RequestCounts(() => now);
  });
  const ask = (caller = 'ard', limit = LIMIT) => counts.increment(caller, MINUTE, limit, MINUTE);
  const asks = async (times: number) => {
    for (let time = 1; time < times; time++) await ask();
    return ask();
  };

  it('are welcome up to the limit, and counted one by one', async () => {
    expect(await ask()).toEqual({ totalHits: 1, timeToExpire: 60, isBlocked: false, timeToBlockExpire: 0 });
    now += 20_000;
    expect(await asks(2)).toEqual({ totalHits: 3, timeToExpire: 40, isBlocked: false, timeToBlockExpire: 0 });
  });

  it('are refused beyond it, until the time that is told, however often they are tried meanwhile', async () => {
    await asks(LIMIT);
    expect(await ask()).toEqual({ totalHits: 4, timeToExpire: 60, isBlocked: true, timeToBlockExpire: 60 });
    now += 59_000;
    expect(await asks(5)).toMatchObject({ timeToExpire: 1, isBlocked: true });
    now += 1_000;
    expect(await ask()).toMatchObject({ totalHits: 1, isBlocked: false });
  });

  it('are forgotten one by one, a minute after they came', async () => {
    await ask();
    now += 30_000;
    await asks(2);
    now += 30_000;
    expect(await ask()).toMatchObject({ totalHits: 3, isBlocked: false });
    now += 29_000;
    expect(await ask()).toMatchObject({ isBlocked: true });
  });

  it('count for nobody else', async () => {
    await asks(LIMIT + 1);
    expect(await ask('agency')).toMatchObject({ totalHits: 1, isBlocked: false });
  });

  it('cost the same however many came before', async () => {
    for (let time = 0; time < 200_000; time++, now += 0.25) await ask('ard', 1_000_000);
    expect(await ask('ard', 1_000_000)).toMatchObject({ totalHits: 200_001, timeToExpire: 10 });
  });
});
