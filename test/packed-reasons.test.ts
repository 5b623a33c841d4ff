import { type Draw, drawFrom, drawnNeed, drawnOffer, drawnWeights } from '../libs/matching/src/samples/postings';
import { PackedReasons1764000000022 as Migration } from '../libs/storage/src/migrations/0022-packed-reasons';
import { type PackedReasons, type Reasons, type Weights, packReasons, score, unpackReasons } from '@penc/matching';
import { Storage, connect } from '@penc/storage';
import { database } from './world';
import { migrateBy } from './world/migrating';

const PAIRS = 60;

interface Pair {
  readonly total: number;
  readonly reasons: Reasons;
  readonly weights: Weights['weights'];
}

function drawnPair(draw: Draw): Pair {
  const conditions = { today: '2026-12-15', weights: drawnWeights(draw) };
  const { total, gates, criteria, toVerify } = score(drawnNeed(draw, 'need'), drawnOffer(draw, 'offer'), conditions);
  return { total, reasons: { gates, criteria, toVerify }, weights: conditions.weights.weights };
}

/** As an engine that knew less and said otherwise has left it. */
const OLD: Pair = {
  total: 4_000 * 10_000,
  reasons: {
    gates: [
      { key: 'both-open', outcome: 'unknown', reason: { key: 'gate.both-open.unknowable' } },
      {
        key: 'not-self',
        outcome: 'fail',
        reason: { key: 'gate.not-self.pass', values: { words: { words: ['« é », "b"\n'] } } },
      },
      {
        key: 'money-possible',
        outcome: 'pass',
        reason: { key: 'gate.money-possible.pass/', values: { give: { xof: 1 } } },
      },
    ],
    criteria: [
      {
        key: 'money-fit',
        value: 4_000,
        weight: 10_000,
        points: 40_000_000,
        known: false,
        reason: { key: 'criterion.money' },
      },
    ],
    toVerify: [{ key: 'amount', values: { count: 3 } }, { key: 'verify./' }],
  },
  weights: { ...drawnWeights(drawFrom(1)).weights, 'money-fit': 10_000 },
};

/** The migration itself, to and fro: later ones may stand above it. */
describe('Reasons that were stored in full', () => {
  const db = database();
  const draw = drawFrom(22);
  const pairs = [OLD, ...Array.from({ length: PAIRS }, () => drawnPair(draw))];
  let storage: Storage;

  beforeAll(async () => {
    // one connection, without the postings of the pairs
    storage = new Storage(await connect(db.url, 1));
    await storage.read('SET session_replication_role = replica');
    await migrate('down');
    await storage.read(
      `INSERT INTO suggestions (need_id, offer_id, total, need_revision, offer_revision, reasons, inputs, weights_version, postponed_until)
       SELECT gen_random_uuid(), gen_random_uuid(), place, 1, 1, pair->'reasons', jsonb_build_object('engine', place::text), 1, now()
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS each(pair, place)`,
      [JSON.stringify(pairs)],
    );
  });
  afterAll(() => storage.dataSource.destroy());

  const migrate = (way: 'up' | 'down') => migrateBy(new Migration(), way, storage);
  const read = <Reading>() =>
    storage.read<Reading>(`SELECT reasons, inputs->>'engine' AS engine FROM suggestions ORDER BY total`);

  it('read the same once they are packed, whatever was stored', async () => {
    await migrate('up');
    const rows = await read<{ reasons: PackedReasons; engine: string }>();
    expect(rows.map(({ reasons }) => unpackReasons(reasons))).toEqual(pairs.map(({ reasons }) => reasons));
    expect(rows.map(({ reasons }) => reasons)).toEqual(pairs.map(({ reasons }) => packReasons(reasons)));
    expect(rows.map(({ engine }) => Number(engine))).toEqual(pairs.map((_, place) => place + 1));
  });

  it('give the same totals under any weights', async () => {
    const rows = await storage.read<{ total: number }>(
      `SELECT weighted_total(reasons, $1::jsonb->(s.total - 1)) AS total FROM suggestions s ORDER BY s.total`,
      [JSON.stringify(pairs.map(({ weights }) => weights))],
    );
    expect(rows.map(({ total }) => total)).toEqual(pairs.map(({ total }) => total));
  });

  it('are what they were when it is taken back', async () => {
    await migrate('down');
    expect((await read<{ reasons: Reasons }>()).map(({ reasons }) => reasons)).toEqual(
      pairs.map(({ reasons }) => reasons),
    );
  });
});
