import {
  EVENTS_FOR_COORDINATORS,
  MAILED_EVENTS,
  NotFound,
  type PartnershipEvent,
  SIDES,
  type Side,
  TRANCHES_MOVE_IN,
  type TrancheState,
  trancheTurn,
} from '@penc/domain';
import type { TrancheTold } from '@penc/language';
import {
  type ApprovalDue,
  type PartnershipChanged,
  type PartnershipNoted,
  type TrancheDue,
  messages,
} from '@penc/messages';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { type Pair, coordinatorsOf, editorsOn, pairOf } from './sides';

/** What happens to a partnership is told to both its sides. */
@Injectable()
export class PartnershipNotices {
  constructor(private readonly storage: Storage) {}

  @Handles(messages.partnershipChanged)
  changed(message: PartnershipChanged, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const { partnershipId, revision, by, terms = 'same', trancheId } = message;
      const event: PartnershipEvent = message.event ?? (revision === 1 ? 'draft' : 'edit');
      const { pair, status, awarded, terms: agreement } = await partnershipOf(tx, partnershipId);
      const tranche = trancheId === undefined ? null : await trancheOf(tx, trancheId);
      for (const side of ['need', 'offer'] as const) {
        await notify(tx, await editorsOn(tx, pair, side), {
          kind: event === 'draft' ? 'partnership-drafted' : 'partnership-changed',
          subject: { type: 'partnership', id: partnershipId },
          details: {
            ...pair.values,
            ...agreement,
            ...tranche,
            side,
            status,
            event,
            mine: by === side ? 'yes' : 'no',
            terms,
            awarded: awarded ? 'yes' : 'no',
          },
          // one side's signature leaves the revision as it was
          cause: `partnership:${partnershipId}:${revision}${event === 'signature' ? `:signature:${by}` : ''}`,
          mail: MAILED_EVENTS.includes(event),
        });
      }
      if (!EVENTS_FOR_COORDINATORS.includes(event)) return;
      await notify(tx, await coordinatorsOf(tx, pair), {
        kind: 'partnership-stopped',
        subject: { type: 'partnership', id: partnershipId },
        details: {
          ...pair.values,
          ...agreement,
          side: 'coordinator',
          event,
          by: by ?? '',
          endedReason: await reasonOf(tx, partnershipId),
        },
        cause: `partnership-stopped:${partnershipId}:${revision}`,
        mail: true,
      });
    });
  }

  /** The side that wrote knows what it wrote. */
  @Handles(messages.partnershipNoted)
  noted({ noteId }: PartnershipNoted, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [note] = await tx.query<{ partnershipId: string; side: Side }>(
        'SELECT partnership_id AS "partnershipId", side FROM partnership_notes WHERE id = $1',
        [noteId],
      );
      if (!note) throw new NotFound('note');
      const { pair } = await partnershipOf(tx, note.partnershipId);
      const side = note.side === 'need' ? 'offer' : 'need';
      await notify(tx, await editorsOn(tx, pair, side), {
        kind: 'partnership-note',
        subject: { type: 'partnership', id: note.partnershipId },
        details: { ...pair.values, side, by: note.side },
        cause: `partnership-note:${noteId}`,
        mail: true,
      });
    });
  }

  /** Given, put off or over since: then there is nothing to recall. */
  @Handles(messages.approvalDue)
  approvalDue({ approvalId, due }: ApprovalDue, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [approval] = await tx.query<{ partnershipId: string; kind: string; body: string }>(
        `SELECT v.partnership_id AS "partnershipId", v.kind, v.body
         FROM partnership_approvals v JOIN partnerships a ON a.id = v.partnership_id
         WHERE v.id = $1 AND v.done_on IS NULL AND v.due = $2 AND a.status NOT IN ('completed', 'ended')`,
        [approvalId, due],
      );
      if (!approval) return;
      const { partnershipId, kind, body } = approval;
      const { pair, terms } = await partnershipOf(tx, partnershipId);
      for (const side of ['need', 'offer'] as const) {
        await notify(tx, await editorsOn(tx, pair, side), {
          kind: 'approval-due',
          subject: { type: 'partnership', id: partnershipId },
          details: { ...pair.values, ...terms, side, approval: kind, body, due },
          cause: `approval-due:${approvalId}:${due}`,
          mail: true,
        });
      }
    });
  }

  /** Soon due: to the side whose turn it is. Late: to both. Disbursed, withheld or moved since, there is nothing to tell. */
  @Handles(messages.trancheDue)
  trancheDue({ trancheId, due, news }: TrancheDue, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [found] = await tx.query<AwaitedTranche>(
        `SELECT l.partnership_id AS "partnershipId", t.status, coalesce(t.condition, '') AS condition, (
           SELECT count(*)::integer FROM partnership_tranches o JOIN partnership_lines ol ON ol.id = o.line_id
           WHERE ol.partnership_id = a.id AND o.id <> t.id AND o.status IN ('planned', 'requested')
             AND o.due IN (o.due_told_for, o.late_told_for)) AS others
         FROM partnership_tranches t JOIN partnership_lines l ON l.id = t.line_id JOIN partnerships a ON a.id = l.partnership_id
         WHERE t.id = $1 AND t.due = $2 AND a.status = ANY($3::text[])`,
        [trancheId, due, TRANCHES_MOVE_IN],
      );
      const turn = found && trancheTurn(found.status);
      if (!turn) return;
      const { partnershipId, condition, others } = found;
      const { pair, terms } = await partnershipOf(tx, partnershipId);
      const tranche = await trancheOf(tx, trancheId);
      for (const side of news === 'late' ? SIDES : [turn]) {
        await notify(tx, await editorsOn(tx, pair, side), {
          kind: `tranche-${news}`,
          subject: { type: 'partnership', id: partnershipId },
          details: {
            ...pair.values,
            ...terms,
            ...tranche,
            side,
            action: turn === 'need' ? 'request' : 'disburse',
            condition,
            others,
            due,
            answerDue: due,
          },
          cause: `tranche-${news}:${trancheId}:${due}`,
          mail: true,
        });
      }
    });
  }
}

/** Empty once it has resumed. */
async function reasonOf(tx: Transaction, partnershipId: string): Promise<string> {
  const [row] = await tx.query<{ reason: string }>(
    `SELECT coalesce(suspended_reason, ended_reason, '') AS reason FROM partnerships WHERE id = $1`,
    [partnershipId],
  );
  return row?.reason ?? '';
}

interface AwaitedTranche {
  readonly partnershipId: string;
  readonly status: TrancheState;
  readonly condition: string;
  /** Told as well, and still awaited: a mail tells of the newest alone. */
  readonly others: number;
}

async function trancheOf(tx: Transaction, trancheId: string): Promise<TrancheTold | null> {
  const [tranche] = await tx.query<TrancheTold>(
    `SELECT t.place, t.places, l.modality, t.amount->>'value' AS value, t.amount->>'currency' AS currency, t.due::text AS "trancheDue",
            coalesce(t.done_on::text, '') AS "doneOn"
     FROM partnership_lines l JOIN (
       SELECT *, (row_number() OVER places)::integer AS place, (count(*) OVER (PARTITION BY line_id))::integer AS places
       FROM partnership_tranches WHERE line_id = (SELECT line_id FROM partnership_tranches WHERE id = $1)
       WINDOW places AS (PARTITION BY line_id ORDER BY position)) t ON t.line_id = l.id
     WHERE t.id = $1`,
    [trancheId],
  );
  return tranche ?? null;
}

interface AgreedTerms {
  readonly reference: string;
  readonly agreedXof: number;
  /** In the currency of its lines, where they have one in common; empty otherwise. */
  readonly agreedValue: string;
  readonly agreedCurrency: string;
}
interface Agreement {
  readonly status: string;
  /** It came of a call, whose agency has chosen. */
  readonly awarded: boolean;
  /** As it is known on paper, and what its lines agree on so far; for the sentences. */
  readonly terms: AgreedTerms;
}

async function partnershipOf(tx: Transaction, id: string): Promise<Agreement & { readonly pair: Pair }> {
  const [partnership] = await tx.query<Agreement & { readonly suggestionId: string }>(
    `SELECT a.suggestion_id AS "suggestionId", a.status, s.offer_answer = 'awarded' AS awarded,
            json_build_object('reference', coalesce(a.reference, ''), 'agreedXof', lines.xof,
              'agreedValue', CASE lines.currencies WHEN 1 THEN lines.value ELSE '' END,
              'agreedCurrency', CASE lines.currencies WHEN 1 THEN lines.currency ELSE '' END) AS terms
     FROM partnerships a JOIN suggestions s ON s.id = a.suggestion_id CROSS JOIN LATERAL (
       SELECT coalesce(sum(l.agreed_xof), 0)::float8 AS xof, count(DISTINCT l.agreed->>'currency') AS currencies,
              sum((l.agreed->>'value')::numeric)::text AS value, min(l.agreed->>'currency') AS currency
       FROM partnership_lines l WHERE l.partnership_id = a.id) lines
     WHERE a.id = $1`,
    [id],
  );
  if (!partnership) throw new NotFound('partnership');
  const { suggestionId, ...rest } = partnership;
  return { pair: await pairOf(tx, suggestionId), ...rest };
}
