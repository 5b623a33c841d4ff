import { type Day, type Action, NotASignatory, NotFound, type Role, dayOf, demand, isInForce } from '@penc/domain';
import { Clock } from '@penc/platform';
import { inXof } from '@penc/reference';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../access/caller';
import type { DelegationRequest, DelegationView } from './delegation-requests';

interface Member {
  readonly id: string;
  readonly organisationId: string;
  readonly role: Role;
}
type DelegationRow = Omit<DelegationView, 'inForce'>;

/** The acts by which an organisation lets a member sign for it. They are kept; one may be ended before its time. */
@Injectable()
export class Delegations {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, memberId: string): Promise<DelegationView[]> {
    return this.storage.transaction(caller, async (tx) => {
      await memberFor(tx, caller, memberId, 'delegation.read');
      const rows = await tx.query<DelegationRow>(
        `SELECT ${COLUMNS} FROM delegations WHERE membership_id = $1 ORDER BY valid_from DESC, id`,
        [memberId],
      );
      return rows.map((row) => this.viewOf(row));
    });
  }

  give(caller: Caller, memberId: string, request: DelegationRequest, once: RequestKey | null): Promise<DelegationView> {
    return this.storage.once(caller, once, async (tx) => {
      const member = await memberFor(tx, caller, memberId, 'delegation.give');
      if (member.role !== 'signatory') throw new NotASignatory();
      const { reference, validFrom, validUntil, ceiling } = request;
      const [row] = await tx.query<DelegationRow>(
        `INSERT INTO delegations (membership_id, reference, valid_from, valid_until, ceiling, ceiling_xof, given_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`,
        [
          memberId,
          reference,
          validFrom,
          validUntil,
          ceiling ? JSON.stringify(ceiling) : null,
          ceiling ? inXof(ceiling, this.today()) : null,
          caller.membershipId,
        ],
      );
      return this.told(tx, member, 'delegation.give', row);
    });
  }

  /** From today on nobody signs by it; what was signed stays signed. Ending it again changes nothing. */
  end(caller: Caller, memberId: string, id: string, once: RequestKey | null): Promise<DelegationView> {
    return this.storage.once(caller, once, async (tx) => {
      const member = await memberFor(tx, caller, memberId, 'delegation.end');
      const [row] = await tx.query<DelegationRow>(
        `UPDATE delegations SET ended_on = coalesce(ended_on, $3) WHERE id = $1 AND membership_id = $2
         RETURNING ${COLUMNS}`,
        [id, memberId, this.today()],
      );
      return this.told(tx, member, 'delegation.end', row);
    });
  }

  private async told(
    tx: Transaction,
    member: Member,
    action: string,
    row: DelegationRow | undefined,
  ): Promise<DelegationView> {
    if (!row) throw new NotFound('delegation');
    await tx.log({
      action,
      subject: { type: 'membership', id: member.id },
      organisationIds: [member.organisationId],
      territories: [],
      details: { delegation: row.id },
    });
    return this.viewOf(row);
  }

  private viewOf(row: DelegationRow): DelegationView {
    const { ceiling: _, endedOn, ...days } = row;
    return { ...row, inForce: isInForce({ ...days, ...(endedOn ? { endedOn } : {}) }, this.today()) };
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}

const COLUMNS = `id, membership_id AS "membershipId", reference, valid_from::text AS "validFrom",
  valid_until::text AS "validUntil", ceiling, ended_on::text AS "endedOn"`;

/** 404 of members of others, whether they exist or not; 403 of one's own where the role does not reach. */
async function memberFor(tx: Transaction, caller: Caller, id: string, action: Action): Promise<Member> {
  const [member] = await tx.query<Member>(
    `SELECT id, organisation_id AS "organisationId", role FROM memberships WHERE id = $1`,
    [id],
  );
  if (!member) throw new NotFound('member');
  const stands = standing(caller, [member.organisationId], []);
  demand(caller.role, action, stands, stands.own || caller.role === 'admin', 'member');
  return member;
}
