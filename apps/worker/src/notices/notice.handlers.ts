import { NotFound, type Side, dayOf } from '@penc/domain';
import {
  type PartnershipChanged,
  type SuggestionAnswered,
  type SuggestionApproved,
  type SuggestionClosed,
  type SuggestionsReady,
  messages,
} from '@penc/messages';
import { Clock } from '@penc/platform';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { type Pair, coordinatorsOf, editorsOf, organisationOf, pairOf, toldOf } from './sides';
import { consideringUntil, markTold } from './telling';

/** Turns what happened into notices, each in the transaction that marks its message done. */
@Injectable()
export class NoticeHandlers {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Coordinators are told on the platform only, once a day and posting: their inbox is the list itself. */
  @Handles(messages.suggestionsReady)
  suggestionsReady({ postingId, entered }: SuggestionsReady, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [posting] = await tx.query<{
        kind: 'need' | 'offer';
        title: string;
        territories: string[];
        parties: string[];
        illustrative: number;
        day: string;
      }>(
        `SELECT p.kind, p.title, p.territories, o.illustrative::integer AS illustrative,
                posting_parties(p.organisation_id, p.content) AS parties, current_date::text AS day
         FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = $1`,
        [postingId],
      );
      if (!posting) throw new NotFound('posting');
      const { kind, title, illustrative } = posting;
      const coordinators = await coordinatorsOf(tx, posting);
      await notify(tx, coordinators, {
        kind: 'suggestions-ready',
        subject: { type: kind, id: postingId },
        details: { posting: title, entered, illustrative },
        cause: `suggestions-ready:${postingId}:${posting.day}`,
        mail: false,
      });
    });
  }

  @Handles(messages.suggestionApproved)
  suggestionApproved({ suggestionId, revision }: SuggestionApproved, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      // edited or answered since: those who did it have caused messages of their own
      if (!(await markTold(tx, { suggestionId, revision }, dayOf(this.clock.now())))) return;
      const pair = await pairOf(tx, suggestionId);
      for (const side of ['need', 'offer'] as const) {
        await notify(tx, await editorsOf(tx, [organisationOf(pair, side)]), {
          kind: 'suggestion-approved',
          subject: { type: 'suggestion', id: suggestionId },
          details: { ...pair.values, side },
          cause: `suggestion-approved:${suggestionId}:${revision}`,
          mail: true,
        });
      }
    });
  }

  /** The other side learns of the answer, or until when it is being considered; of two acceptances, the notice of the partnership speaks. */
  @Handles(messages.suggestionAnswered)
  suggestionAnswered({ suggestionId, side, answer }: SuggestionAnswered, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId);
      if (answer === 'accepted' && pair.status === 'agreed') return;
      if (answer === 'considering') return tellConsidering(tx, pair, side, delivery);
      const told = side === 'need' ? 'offer' : 'need';
      const editors = await editorsOf(tx, [organisationOf(pair, told)]);
      // declined before the approval was told: the other side never knew of it
      const members = answer === 'declined' ? await toldOf(tx, suggestionId, editors) : editors;
      const inside = answer === 'declined' ? await coordinatorsOf(tx, pair) : [];
      const notice = {
        kind: answer === 'accepted' ? 'suggestion-accepted' : 'suggestion-declined',
        subject: { type: 'suggestion', id: suggestionId },
        details: { ...pair.values, side: told },
        cause: `suggestion-${answer}:${suggestionId}:${pair.revision}:${side}`,
      } as const;
      await notify(tx, members, { ...notice, mail: true });
      await notify(tx, inside, { ...notice, mail: false });
    });
  }

  @Handles(messages.suggestionClosed)
  suggestionClosed({ suggestionId, how }: SuggestionClosed, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId);
      for (const side of ['need', 'offer'] as const) {
        // whoever was never told of the approval has nothing to unlearn
        const members = await toldOf(tx, suggestionId, await editorsOf(tx, [organisationOf(pair, side)]));
        await notify(tx, members, {
          kind: how === 'expired' ? 'suggestion-expired' : 'suggestion-superseded',
          subject: { type: 'suggestion', id: suggestionId },
          details: { ...pair.values, side },
          cause: `suggestion-${how}:${suggestionId}:${delivery.outboxId}`,
          mail: true,
        });
      }
    });
  }

  @Handles(messages.partnershipChanged)
  partnershipChanged({ partnershipId, revision }: PartnershipChanged, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [partnership] = await tx.query<{ suggestionId: string; status: string }>(
        'SELECT suggestion_id AS "suggestionId", status FROM partnerships WHERE id = $1',
        [partnershipId],
      );
      if (!partnership) throw new NotFound('partnership');
      const pair = await pairOf(tx, partnership.suggestionId);
      const isNew = revision === 1;
      for (const side of ['need', 'offer'] as const) {
        await notify(tx, await editorsOf(tx, [organisationOf(pair, side)]), {
          kind: isNew ? 'partnership-drafted' : 'partnership-changed',
          subject: { type: 'partnership', id: partnershipId },
          details: { ...pair.values, side, status: partnership.status },
          cause: `partnership:${partnershipId}:${revision}`,
          mail: isNew,
        });
      }
    });
  }
}

async function tellConsidering(tx: Transaction, pair: Pair, side: Side, delivery: Delivery): Promise<void> {
  const until = await consideringUntil(tx, pair.suggestionId, side);
  // answered meanwhile: that has a notice of its own
  if (until === null) return;
  const told = side === 'need' ? 'offer' : 'need';
  const notice = {
    kind: 'suggestion-considering',
    subject: { type: 'suggestion', id: pair.suggestionId },
    details: { ...pair.values, side: told, until },
    cause: `suggestion-considering:${delivery.outboxId}`,
  } as const;
  const editors = await editorsOf(tx, [organisationOf(pair, told)]);
  await notify(tx, await toldOf(tx, pair.suggestionId, editors), { ...notice, mail: true });
}
