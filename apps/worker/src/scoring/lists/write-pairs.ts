import type { PostingKind } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { setImmediate as turn } from 'node:timers/promises';
import type { Place } from './changes';
import { other } from './pairs';
import { type Frame, needAndOffer } from './plan';
import { scoredRow } from './scored-row';

/** Pairs of one statement, which Postgres carries out while the next ones are made. */
const PAIRS_AT_ONCE = 200;

/** Of a list: pairs with one need that were not suggested before. */
export interface Entered {
  /** The owner of the list. */
  readonly id: string;
  readonly needId: string;
  readonly entered: number;
}

/** Writes pairs that are new, or scored on something else than what is stored, but for those that somebody has judged meanwhile. */
export async function writePairs(
  tx: Transaction,
  kind: PostingKind,
  places: readonly Place[],
  frame: Frame,
): Promise<readonly Entered[]> {
  const inOrder = places.toSorted(byPair);
  const written: Promise<readonly Entered[]>[] = [];
  for (let next = 0; next < inOrder.length; next += PAIRS_AT_ONCE) {
    const some = tx.query<Entered>(pairsSql(kind), parameters(inOrder.slice(next, next + PAIRS_AT_ONCE), frame));
    // should it fail, that is told below
    some.catch(() => undefined);
    written.push(some);
    // it leaves at the end of a turn
    await turn();
  }
  return (await Promise.all(written)).flat();
}

/** In one order, so that no two jobs wait for each other's new rows. */
function byPair(a: Place, b: Place): number {
  const [one, another] = [needAndOffer(a).join(), needAndOffer(b).join()];
  return one < another ? -1 : Number(one > another);
}

/** JSON comes as lines of one text: as elements of an array each of its quotes would have to be escaped, and read as such. */
function parameters(places: readonly Place[], frame: Frame): readonly unknown[] {
  const rows = places.map((place) => scoredRow(place, frame));
  return [
    frame.weights.version,
    rows.map(({ needId }) => needId),
    rows.map(({ offerId }) => offerId),
    rows.map(({ rank }) => rank),
    rows.map(({ total }) => total),
    rows.map(({ needRevision }) => needRevision),
    rows.map(({ offerRevision }) => offerRevision),
    rows.map(({ print }) => print),
    rows.map(({ reasons }) => reasons).join('\n'),
    rows.map(({ inputs }) => inputs).join('\n'),
  ];
}

function pairsSql(kind: PostingKind): string {
  const rank = `${kind}_rank`;
  const print = `${kind}_print`;
  const otherPrint = `${other(kind)}_print`;
  return `
    WITH written AS (
      INSERT INTO suggestions AS s (need_id, offer_id, ${rank}, total, need_revision, offer_revision, reasons, inputs,
                                    weights_version, ${print})
      SELECT l.need_id, l.offer_id, l.rank, l.total, l.need_revision, l.offer_revision, l.reasons::json, l.inputs::json,
             $1, l.print
      FROM ROWS FROM (unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::integer[], $6::integer[], $7::integer[], $8::text[]),
                      string_to_table($9, E'\\n'), string_to_table($10, E'\\n'))
        AS l(need_id, offer_id, rank, total, need_revision, offer_revision, print, reasons, inputs)
      ON CONFLICT (need_id, offer_id) DO UPDATE SET
        ${rank} = EXCLUDED.${rank}, total = EXCLUDED.total, need_revision = EXCLUDED.need_revision,
        offer_revision = EXCLUDED.offer_revision, reasons = EXCLUDED.reasons, inputs = EXCLUDED.inputs,
        weights_version = EXCLUDED.weights_version, ${print} = EXCLUDED.${print},
        -- what the other side's list was made on is not what stands here now
        ${otherPrint} = CASE WHEN s.${otherPrint} = EXCLUDED.${print} THEN s.${otherPrint} END, status = 'suggested',
        need_answer = 'waiting', offer_answer = 'waiting', answer_due = NULL,
        application_reference = NULL,
        -- what a coordinator was shown has changed: a decision based on it must be refused
        revision = s.revision + CASE WHEN s.status = 'suggested' AND s.total = EXCLUDED.total
          AND s.need_revision = EXCLUDED.need_revision AND s.offer_revision = EXCLUDED.offer_revision
          -- their texts first: only what Postgres has put together itself (migration 22) is spaced and ordered otherwise
          AND (s.reasons::text = EXCLUDED.reasons::text OR s.reasons::jsonb = EXCLUDED.reasons::jsonb) THEN 0 ELSE 1 END,
        updated_at = now()
      WHERE s.status IN ('suggested', 'superseded')
         OR (s.status IN ('dismissed', 'postponed', 'declined', 'expired')
             AND (s.need_revision, s.offer_revision) IS DISTINCT FROM (EXCLUDED.need_revision, EXCLUDED.offer_revision))
      RETURNING s.need_id, s.offer_id
    )
    SELECT w.${kind}_id AS id, w.need_id AS "needId", count(*)::integer AS entered FROM written w
    WHERE NOT EXISTS (SELECT 1 FROM suggestions before
                      WHERE before.need_id = w.need_id AND before.offer_id = w.offer_id AND before.status = 'suggested')
    GROUP BY 1, 2`;
}
