import type { Day } from '@penc/domain';
import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { PAIRS, pairsWhere, sealed } from './pairs';
import type { Sight } from './sight';

/** An organisation that owes answers. */
export interface SilentOrganisation {
  readonly organisation: string;
  readonly count: number;
  /** Told of the first of them. */
  readonly since: Day;
}

/** For insiders: who was told and has said nothing, the longest first. */
export function readSilent(storage: Storage, sight: Sight): Promise<SilentOrganisation[]> {
  const bag = new Conditions();
  const where = pairsWhere(bag, sight);
  return storage.read<SilentOrganisation>(
    `SELECT o.name AS organisation, count(*)::integer AS count, min(s.told_on)::text AS since
     ${PAIRS}
     CROSS JOIN LATERAL (VALUES (n.organisation_id, s.need_answer, s.need_shared_at),
                                (f.organisation_id, s.offer_answer, s.offer_shared_at)) AS side (id, answer, shared_at)
     JOIN organisations o ON o.id = side.id
     WHERE s.status = 'approved' AND s.told_on IS NOT NULL AND side.answer = 'waiting' AND side.shared_at IS NOT NULL
       AND ${where} GROUP BY o.id ORDER BY min(s.told_on), o.name`,
    bag.parameters,
  );
}

/** For insiders: open needs of which a suggestion waits to be judged. */
export async function countToJudge(storage: Storage, sight: Sight): Promise<number> {
  const bag = new Conditions().add(`p.kind = 'need' AND p.status = 'open' AND o.status = 'verified'`);
  if (sight.codes) bag.add('p.territories && ?::text[]', sight.codes);
  const [row] = await storage.read<{ count: number }>(
    `SELECT count(*)::integer AS count FROM postings p JOIN organisations o ON o.id = p.organisation_id
     CROSS JOIN LATERAL (SELECT 1 FROM suggestions s JOIN postings f ON f.id = s.offer_id
       WHERE s.need_id = p.id AND s.status = 'suggested' AND NOT ${sealed(bag, sight)} LIMIT 1) waits
     ${bag.where}`,
    bag.parameters,
  );
  return row?.count ?? 0;
}
