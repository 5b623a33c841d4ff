import { NotFound, type OrganisationAction, type Role } from '@penc/domain';
import {
  type EditorsGone,
  type MemberInvited,
  type OrganisationApplied,
  type OrganisationJudged,
  messages,
} from '@penc/messages';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { adminsOf } from './sides';

const NOTICES_OF = {
  verify: 'organisation-verified',
  suspend: 'organisation-suspended',
  restore: 'organisation-restored',
} as const satisfies Record<OrganisationAction, string>;

/** What becomes of organisations and of their members, told to those whom it concerns. */
@Injectable()
export class OrganisationNotices {
  constructor(private readonly storage: Storage) {}

  /** The contact learns that the application has come, the administrators that somebody waits. */
  @Handles(messages.organisationApplied)
  applied({ organisationId }: OrganisationApplied, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const notice = await about(tx, organisationId, `organisation-applied:${organisationId}`);
      await notify(tx, await membersOf(tx, organisationId), { ...notice, kind: 'organisation-applied' });
      await notify(tx, await adminsOf(tx), { ...notice, kind: 'organisation-to-verify' });
    });
  }

  @Handles(messages.organisationJudged)
  judged({ organisationId, decisionId }: OrganisationJudged, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [decision] = await tx.query<{ action: OrganisationAction; reason: string | null; stands: boolean }>(
        `SELECT action, reason, NOT EXISTS (SELECT 1 FROM organisation_decisions later
                                            WHERE later.organisation_id = d.organisation_id AND later.id > d.id) AS stands
         FROM organisation_decisions d WHERE d.id = $1`,
        [decisionId],
      );
      if (!decision) throw new NotFound('decision');
      // decided otherwise since, which has a message of its own: told after it, this would be believed
      if (!decision.stands) return;
      const notice = await about(tx, organisationId, `organisation-judged:${decisionId}`);
      await notify(tx, await membersOf(tx, organisationId), {
        ...notice,
        kind: NOTICES_OF[decision.action],
        details: { ...notice.details, reason: decision.reason ?? 'none' },
      });
    });
  }

  @Handles(messages.memberInvited)
  invited({ membershipId }: MemberInvited, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [member] = await tx.query<{ organisationId: string; role: Role }>(
        'SELECT organisation_id AS "organisationId", role FROM memberships WHERE id = $1 AND ended_at IS NULL',
        [membershipId],
      );
      // taken back before it was told
      if (!member) return;
      const notice = await about(tx, member.organisationId, `member-invited:${membershipId}`);
      const details = { ...notice.details, role: member.role };
      await notify(tx, [membershipId], { ...notice, kind: 'member-invited', details });
    });
  }

  /** Nobody acts for an organisation any more: administrators look for somebody. */
  @Handles(messages.editorsGone)
  editorsGone({ organisationId, membershipId }: EditorsGone, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const notice = await about(tx, organisationId, `editors-gone:${membershipId}`);
      await notify(tx, await adminsOf(tx), { ...notice, kind: 'organisation-without-editor' });
    });
  }
}

async function about(tx: Transaction, organisationId: string, cause: string) {
  const [found] = await tx.query<{ organisation: string; illustrative: number }>(
    'SELECT name AS organisation, illustrative::integer AS illustrative FROM organisations WHERE id = $1',
    [organisationId],
  );
  if (!found) throw new NotFound('organisation');
  return { subject: { type: 'organisation', id: organisationId }, details: { ...found }, cause, mail: true } as const;
}

/** Also whoever applied or was invited and has not come yet: on what becomes of the organisation hangs whether they can. */
async function membersOf(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM memberships WHERE organisation_id = $1 AND ended_at IS NULL ORDER BY id',
    [organisationId],
  );
  return rows.map(({ id }) => id);
}
