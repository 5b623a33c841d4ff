import { CRITERIA } from '@penc/domain';
import { type Storage, WORKER } from '@penc/storage';

/** Repeatable chance (mulberry32, by Tommy Ettinger: public domain). */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

interface Row {
  readonly suggestion_id: string | undefined;
  /** Of the need: each judgement is of a round of its own. */
  readonly revision: number;
  readonly criteria: Readonly<Record<string, number>>;
  readonly action: 'approve' | 'dismiss' | 'accept' | 'decline';
  readonly side: 'need' | 'offer' | null;
  readonly reason: 'other' | null;
}

function drawnCriteria(chance: () => number): Record<string, number> {
  return Object.fromEntries(CRITERIA.map((key) => [key, Math.floor(chance() * 10_001)]));
}

/** 0 to 1. */
const nearness = (criteria: Readonly<Record<string, number>>) => (criteria['text-relevance'] ?? 0) / 10_000;

/** How often both sides accept what was approved, by how near the texts are: 0 to 1 of 0 to 1. */
type Acceptance = (near: number) => number;

/**
 * So many decisions as coordinators would have made who care for what both texts speak of, and for nothing else; half
 * of what they approve, and more where the texts are near, is accepted by both sides, unless told otherwise.
 */
export async function judgedByTexts(
  storage: Storage,
  count: number,
  acceptance: Acceptance = (near) => 0.2 + 0.7 * near,
): Promise<void> {
  const chance = chanceOf(5);
  const pairs = await storage.read<{ id: string }>('SELECT id FROM suggestions ORDER BY need_id, offer_id LIMIT 200');
  const rows = Array.from({ length: count }, (_, index): Row[] => {
    const criteria = drawnCriteria(chance);
    const near = nearness(criteria);
    const base = { suggestion_id: pairs[index % pairs.length]?.id, revision: 1_000 + index, criteria };
    const approved = chance() < sigmoid(12 * (near - 0.5));
    if (!approved) return [{ ...base, action: 'dismiss', side: null, reason: 'other' }];
    const approval = { ...base, action: 'approve', side: null, reason: null } as const;
    const accepted = chance() < acceptance(near);
    const answers = accepted
      ? (['need', 'offer'] as const).map((side) => ({ ...base, action: 'accept', side, reason: null }) as const)
      : [{ ...base, action: 'decline', side: 'need', reason: 'other' } as const];
    return [approval, ...answers];
  });
  await keep(storage, rows.flat());
}

/**
 * So many decisions on two needs: of one, what both texts speak of is approved, of the other, what they do not. Whoever
 * learns from either foretells the other badly.
 */
export async function judgedAgainstEachOther(storage: Storage, count: number): Promise<void> {
  const chance = chanceOf(7);
  const pairs = await storage.read<{ id: string }>(
    'SELECT DISTINCT ON (need_id) id FROM suggestions ORDER BY need_id, offer_id LIMIT 2',
  );
  const rows = Array.from({ length: count }, (_, index): Row => {
    const criteria = drawnCriteria(chance);
    const isFirst = index % 2 === 0;
    const base = { suggestion_id: pairs[isFirst ? 0 : 1]?.id, revision: 100_000 + index, criteria, side: null };
    return nearness(criteria) > 0.5 === isFirst
      ? { ...base, action: 'approve', reason: null }
      : { ...base, action: 'dismiss', reason: 'other' };
  });
  await keep(storage, rows);
}

async function keep(storage: Storage, rows: readonly Row[]): Promise<void> {
  await storage.transaction(WORKER, (tx) =>
    tx.query(
      `INSERT INTO decisions (suggestion_id, action, side, reason, need_revision, offer_revision, total, need_rank,
                              weights_version, engine, criteria, unknown_criteria)
       SELECT r.suggestion_id, r.action, r.side, r.reason, r.revision, 1, 50000000, 3, 2, '0', r.criteria, '{}'
       FROM jsonb_to_recordset($1) AS r(suggestion_id uuid, action text, side text, reason text,
         revision integer, criteria jsonb, place integer) ORDER BY r.place`,
      [JSON.stringify(rows.map((row, place) => ({ ...row, place })))],
    ),
  );
}
