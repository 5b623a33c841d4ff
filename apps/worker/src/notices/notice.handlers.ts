import { NotFound } from '@penc/domain';
import {
  type SuggestionAnswered,
  type SuggestionApproved,
  type SuggestionClosed,
  type SuggestionsReady,
  messages,
} from '@penc/messages';
import { ancestorsOf } from '@penc/reference';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { coordinatorsOf, editorsOf, organisationOf, pairOf, toldOf } from './sides';

/** Turns what happened into notices, each in the transaction that marks its message done. */
@Injectable()
export class NoticeHandlers {
  constructor(private readonly storage: Storage) {}

  /** Coordinators are told on the platform only, once a day and posting: their inbox is the list itself. */
  @Handles(messages.suggestionsReady)
  suggestionsReady({ postingId, entered }: SuggestionsReady, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [posting] = await tx.query<{
        kind: 'need' | 'offer';
        title: string;
        territories: string[];
        illustrative: number;
        day: string;
      }>(
        `SELECT p.kind, p.title, p.territories, o.illustrative::integer AS illustrative, current_date::text AS day
         FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = $1`,
        [postingId],
      );
      if (!posting) throw new NotFound('posting');
      const { kind, title, illustrative } = posting;
      const coordinators = await coordinatorsOf(tx, withAncestors(posting.territories));
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
      const pair = await pairOf(tx, suggestionId);
      // edited or answered since: those who did it have caused messages of their own
      if (pair.status !== 'approved' || pair.revision !== revision) return;
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

  /** The other side learns of the answer; of two acceptances, the notice of the partnership speaks. */
  @Handles(messages.suggestionAnswered)
  suggestionAnswered({ suggestionId, side, answer }: SuggestionAnswered, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId);
      if (answer === 'accepted' && pair.status === 'agreed') return;
      const told = side === 'need' ? 'offer' : 'need';
      const editors = await editorsOf(tx, [organisationOf(pair, told)]);
      // declined before the approval was told: the other side never knew of it
      const members = answer === 'declined' ? await toldOf(tx, suggestionId, editors) : editors;
      const inside = answer === 'declined' ? await coordinatorsOf(tx, withAncestors(pair.territories)) : [];
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
}

function withAncestors(territories: readonly string[]): string[] {
  return [...new Set(territories.flatMap((code) => [code, ...ancestorsOf(code)]))];
}
