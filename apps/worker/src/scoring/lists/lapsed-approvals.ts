import { ANSWERABLE_STATES, type PostingKind } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { SHARED_WITH } from './pairs';

interface Lapsed {
  readonly id: string;
  /** The posting whose list was being made. */
  readonly because: string;
  readonly organisationIds: string[];
  readonly territories: string[];
  readonly verified: boolean;
  readonly offerRevision: number;
}

/**
 * An approval rested on two revisions: where one has been edited or taken back since, it lapses and both
 * sides are told. So does one whose side is no longer verified. A posting that has merely expired or is paused
 * leaves its approvals to be answered.
 */
export async function supersedeMoved(tx: Transaction, kind: PostingKind, owners: readonly string[]): Promise<void> {
  const lapsed = await tx.query<Lapsed>(
    `UPDATE suggestions s SET status = 'superseded', revision = s.revision + 1, answer_due = NULL, updated_at = now(),
            -- lapsed while it could still be undone: no side ever knew of it
            approved_at = CASE WHEN s.undo_until > now() THEN NULL ELSE s.approved_at END,
            need_shared_at = CASE WHEN s.undo_until > now() THEN NULL ELSE s.need_shared_at END,
            offer_shared_at = CASE WHEN s.undo_until > now() THEN NULL ELSE s.offer_shared_at END
     FROM postings n JOIN organisations no ON no.id = n.organisation_id,
          postings f JOIN organisations fo ON fo.id = f.organisation_id
     WHERE s.${kind}_id = ANY($1::uuid[]) AND s.status = 'approved' AND n.id = s.need_id AND f.id = s.offer_id
       -- an application that was filed stands
       AND s.need_answer <> 'submitted'
       AND (no.status <> 'verified' OR fo.status <> 'verified'
            OR n.revision <> s.need_revision OR f.revision <> s.offer_revision
            OR n.status <> ALL($2::text[]) OR f.status <> ALL($2::text[]))
     RETURNING s.id, s.${kind}_id AS because, ${SHARED_WITH} AS "organisationIds", n.territories,
               no.status = 'verified' AND fo.status = 'verified' AS verified, s.offer_revision AS "offerRevision"`,
    [owners, ANSWERABLE_STATES],
  );
  for (const { id, because, organisationIds, territories, verified, offerRevision } of lapsed) {
    const how = verified ? 'superseded' : 'suspended';
    await put(tx, messages.suggestionClosed, { suggestionId: id, how, offerRevision });
    await tx.log({
      action: 'suggestion.supersede',
      subject: { type: 'suggestion', id },
      organisationIds,
      territories,
      details: { because },
    });
  }
}
