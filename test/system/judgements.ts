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

/**
 * So many decisions as coordinators would have made who care for what both texts speak of, and for nothing else; half
 * of what they approve, and more where the texts are near, is accepted by both sides.
 */
export async function judgedByTexts(storage: Storage, count: number): Promise<void> {
  const chance = chanceOf(5);
  const pairs = await storage.read<{ id: string }>('SELECT id FROM suggestions ORDER BY need_id, offer_id LIMIT 200');
  const rows = Array.from({ length: count }, (_, index) => {
    const criteria = Object.fromEntries(CRITERIA.map((key) => [key, Math.floor(chance() * 10_001)]));
    const near = (criteria['text-relevance'] ?? 0) / 10_000;
    const base = { suggestion_id: pairs[index % pairs.length]?.id, revision: 1_000 + index, criteria };
    const approved = chance() < sigmoid(12 * (near - 0.5));
    if (!approved) return [{ ...base, action: 'dismiss', side: null, reason: 'other' }];
    const approval = { ...base, action: 'approve', side: null, reason: null };
    const accepted = chance() < 0.2 + 0.7 * near;
    const answers = accepted
      ? (['need', 'offer'] as const).map((side) => ({ ...base, action: 'accept', side, reason: null }))
      : [{ ...base, action: 'decline', side: 'need', reason: null }];
    return [approval, ...answers];
  });
  // a side that declines overrules the approval: of these, only what says yes in the end is a yes
  await storage.transaction(WORKER, (tx) =>
    tx.query(
      `INSERT INTO decisions (suggestion_id, action, side, reason, need_revision, offer_revision, total, need_rank,
                              weights_version, engine, criteria, unknown_criteria)
       SELECT r.suggestion_id, r.action, r.side, r.reason, r.revision, 1, 50000000, 3, 2, '0', r.criteria, '{}'
       FROM jsonb_to_recordset($1) AS r(suggestion_id uuid, action text, side text, reason text,
         revision integer, criteria jsonb, place integer) ORDER BY r.place`,
      [JSON.stringify(rows.flat().map((row, place) => ({ ...row, place })))],
    ),
  );
}
