import { type ListsRescored, messages } from '@penc/messages';
import { ancestorsOf } from '@penc/reference';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';

interface Rescoring {
  readonly weightsId: string;
  readonly version: number;
  /** Null: no person has asked for it. */
  readonly askedBy: string | null;
}
interface Counted {
  readonly entered: number;
  readonly needs: number;
}

/** Other weights, another engine or a new year have brought suggestions into many lists at once: each reader is told once, with the counts. */
@Injectable()
export class RescoringNotices {
  constructor(private readonly storage: Storage) {}

  /** Coordinators of what they may judge, if anything has entered; whoever deployed the weights that all is done. */
  @Handles(messages.listsRescored)
  rescored({ rescoringId }: ListsRescored, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [rescoring] = await tx.query<Rescoring>(
        `SELECT r.weights_id AS "weightsId", w.version, m.id AS "askedBy"
         FROM rescorings r JOIN weights w ON w.id = r.weights_id
         LEFT JOIN memberships m ON m.id = r.asked_by AND m.ended_at IS NULL WHERE r.id = $1`,
        [rescoringId],
      );
      if (!rescoring) return;
      await takeOver(tx, rescoringId);
      const counts = await countsByCoordinator(tx, rescoringId);
      const { askedBy } = rescoring;
      if (askedBy !== null && !counts.has(askedBy)) counts.set(askedBy, await countOfAll(tx, rescoringId));
      for (const [memberId, counted] of counts) {
        await notify(tx, [memberId], {
          kind: 'lists-rescored',
          subject: { type: 'weights', id: rescoring.weightsId },
          details: { version: String(rescoring.version), ...counted },
          cause: `lists-rescored:${rescoringId}`,
          mail: true,
        });
      }
      await tx.query('DELETE FROM rescoring_entered WHERE rescoring_id = $1', [rescoringId]);
    });
  }
}

/** What had entered under weights that were replaced before all lists were made stands there as well. */
async function takeOver(tx: Transaction, rescoringId: string): Promise<void> {
  await tx.query(
    `WITH stopped AS (
       DELETE FROM rescoring_entered e USING rescorings r
       WHERE r.id = e.rescoring_id AND r.stopped_at IS NOT NULL RETURNING e.need_id, e.entered)
     INSERT INTO rescoring_entered AS e (rescoring_id, need_id, entered)
     SELECT $1, need_id, sum(entered) FROM stopped GROUP BY need_id
     ON CONFLICT (rescoring_id, need_id) DO UPDATE SET entered = e.entered + EXCLUDED.entered`,
    [rescoringId],
  );
}

/** Of the needs in whose territories each coordinator judges, and of whose pairs nobody's side is their own. */
async function countsByCoordinator(tx: Transaction, rescoringId: string): Promise<Map<string, Counted>> {
  const codes = await tx.query<{ code: string }>(
    `SELECT DISTINCT unnest(n.territories) AS code FROM rescoring_entered e JOIN postings n ON n.id = e.need_id
     WHERE e.rescoring_id = $1`,
    [rescoringId],
  );
  const above = codes.map(({ code }) => ({ code, codes: [code, ...ancestorsOf(code)] }));
  const rows = await tx.query<Counted & { memberId: string }>(
    `WITH above AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS a(code text, codes text[])),
     reaching AS (
       SELECT e.need_id, e.entered, array_agg(DISTINCT c.code) AS codes
       FROM rescoring_entered e JOIN postings n ON n.id = e.need_id, above a, unnest(a.codes) AS c(code)
       WHERE e.rescoring_id = $1 AND a.code = ANY (n.territories) GROUP BY 1, 2)
     SELECT m.id AS "memberId", sum(r.entered)::integer AS entered, count(*)::integer AS needs
     FROM memberships m JOIN reaching r ON m.territories && r.codes JOIN postings n ON n.id = r.need_id
     WHERE m.role = 'coordinator' AND m.ended_at IS NULL AND m.joined_at IS NOT NULL
       AND NOT (person_belongs_to(m.person_id) && posting_parties(n.organisation_id, n.content))
     GROUP BY 1 ORDER BY 1`,
    [rescoringId, JSON.stringify(above)],
  );
  return new Map(rows.map(({ memberId, entered, needs }) => [memberId, { entered, needs }]));
}

async function countOfAll(tx: Transaction, rescoringId: string): Promise<Counted> {
  const [all] = await tx.query<Counted>(
    `SELECT coalesce(sum(entered), 0)::integer AS entered, count(*)::integer AS needs FROM rescoring_entered WHERE rescoring_id = $1`,
    [rescoringId],
  );
  return all ?? { entered: 0, needs: 0 };
}
