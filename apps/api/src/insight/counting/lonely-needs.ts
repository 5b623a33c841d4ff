import type { Day, Language, Theme } from '@penc/domain';
import type { Storage } from '@penc/storage';
import { Conditions } from '../../http/sql';
import { openTable } from './open-postings';
import type { Sight } from './sight';

/** An open need for which nothing is suggested, as far as the reader may know. */
export interface LonelyNeed {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly organisation: string;
  readonly territories: readonly string[];
  readonly themes: readonly Theme[];
  /** Whole francs sought; null where that is not said. */
  readonly xof: number | null;
  readonly since: Day;
}

/** Those that have been open longest first. */
export function readLonelyNeeds(storage: Storage, sight: Sight, limit: number): Promise<LonelyNeed[]> {
  const bag = new Conditions();
  return storage.read<LonelyNeed>(
    `WITH ${openTable(bag, sight)}
     SELECT p.id, p.title, p.content->>'language' AS language, o.name AS organisation, p.territories, p.themes,
       open.xof::float8 AS xof, opened.at::date::text AS since
     FROM open JOIN postings p ON p.id = open.id JOIN organisations o ON o.id = p.organisation_id
     CROSS JOIN LATERAL (SELECT greatest(p.created_at, max(l.at)) AS at FROM log l
       WHERE l.subject_type = 'need' AND l.subject_id = p.id
         AND l.action IN ('posting.create', 'posting.publish', 'posting.reopen')) opened
     WHERE open.kind = 'need' AND open.alone ORDER BY opened.at, p.id LIMIT ${limit}`,
    bag.parameters,
  );
}
