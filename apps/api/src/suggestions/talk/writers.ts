import { SIDE_ROLES, type Party } from '@penc/domain';
import { momentSql } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { sideOf } from '../reading/audience';
import type { SuggestionRow } from '../rows';

/** As whom the caller talks about a suggestion. */
export function partyOf(caller: Caller, row: SuggestionRow): Party {
  return SIDE_ROLES.includes(caller.role) ? sideOf(caller, row) : 'coordinator';
}

/** What messages and notes have in common: of a table `t`. */
export const TALK_COLUMNS = `t.id::float8 AS id, t.text, ${momentSql('t.written_at')} AS at,
  json_build_object('name', p.name, 'organisation', o.name) AS by`;
export const TALK_WRITERS = `JOIN memberships m ON m.id = t.written_by JOIN people p ON p.id = m.person_id
  JOIN organisations o ON o.id = m.organisation_id`;
