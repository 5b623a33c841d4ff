import { ACTING_ROLES, LeavesNobody, NotFound } from '@penc/domain';
import { Storage, type Transaction, erasePerson } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { isLastAdmin } from '../members/locks';
import { tellEditorsGone } from '../members/telling';
import { demandOwn } from './own';

interface Left {
  readonly id: string;
  readonly organisationId: string;
  readonly acting: boolean;
}

@Injectable()
export class Erasing {
  constructor(private readonly storage: Storage) {}

  /** Nobody is kept for their organisation's sake, but administrators learn whom it has lost; the last one stays. */
  async erase(caller: Caller, personId: string): Promise<void> {
    demandOwn(caller, 'person.erase', personId);
    await this.storage.transaction(caller, async (tx) => {
      const left = await lockPerson(tx, personId);
      const ids = left.map(({ id }) => id);
      if (await isLastAdmin(tx, ids)) throw new LeavesNobody('last-admin');
      await erasePerson(tx, personId);
      for (const { id, organisationId, acting } of left) {
        if (acting && (await nobodyActsFor(tx, organisationId))) await tellEditorsGone(tx, organisationId, id);
      }
      await tx.log({
        action: 'person.erase',
        subject: { type: 'person', id: personId },
        organisationIds: [],
        territories: [],
        details: { memberships: ids },
      });
    });
  }
}

/** Their organisations in the order of ids, then the person: as a change of membership locks. */
async function lockPerson(tx: Transaction, personId: string): Promise<Left[]> {
  await tx.query(
    `SELECT 1 FROM organisations WHERE id IN
       (SELECT organisation_id FROM memberships WHERE person_id = $1 AND ended_at IS NULL)
     ORDER BY id FOR NO KEY UPDATE`,
    [personId],
  );
  const [person] = await tx.query('SELECT 1 FROM people WHERE id = $1 AND erased_at IS NULL FOR UPDATE', [personId]);
  if (!person) throw new NotFound('person');
  return tx.query<Left>(
    `SELECT id, organisation_id AS "organisationId", role = ANY($2::text[]) AS acting FROM memberships
     WHERE person_id = $1 AND ended_at IS NULL ORDER BY id FOR NO KEY UPDATE`,
    [personId, ACTING_ROLES],
  );
}

async function nobodyActsFor(tx: Transaction, organisationId: string): Promise<boolean> {
  const rows = await tx.query(
    'SELECT 1 FROM memberships WHERE organisation_id = $1 AND role = ANY($2::text[]) AND ended_at IS NULL AND joined_at IS NOT NULL LIMIT 1',
    [organisationId, ACTING_ROLES],
  );
  return rows.length === 0;
}
