import { type Answer, NotFound, type NoticeKind, type Side, dayOf, isCompetitive } from '@penc/domain';
import {
  type ApplicationsReady,
  type SuggestionAnswered,
  type SuggestionApproved,
  type SuggestionClosed,
  type SuggestionsReady,
  messages,
} from '@penc/messages';
import { Clock } from '@penc/platform';
import { Storage, type Transaction, applicantsSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { moveBetween } from './call-notices';
import { notify } from './notify';
import { type Pair, coordinatorsOf, editorsOf, editorsOn, pairOf, sharedSides, toldOf } from './sides';
import { consideringUntil, markTold } from './telling';

/** What the other side reads of an answer; of the others it is told nothing. */
const ANSWER_NOTICES: Readonly<Partial<Record<Answer, NoticeKind>>> = {
  accepted: 'suggestion-accepted',
  declined: 'suggestion-declined',
  shortlisted: 'application-shortlisted',
  rejected: 'application-rejected',
};

/** Turns what happened into notices, each in the transaction that marks its message done. */
@Injectable()
export class SuggestionNotices {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Coordinators are told once a day and posting, and by one mail a day: their inbox is the list itself. */
  @Handles(messages.suggestionsReady)
  suggestionsReady({ postingId, entered }: SuggestionsReady, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [posting] = await tx.query<{
        kind: 'need' | 'offer';
        title: string;
        territories: string[];
        bound: string[];
        illustrative: number;
        day: string;
      }>(
        `SELECT p.kind, p.title, p.territories, o.illustrative::integer AS illustrative,
                posting_parties(p.organisation_id, p.content) || ${applicantsSql('p')} AS bound, current_date::text AS day
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
        mail: true,
      });
    });
  }

  @Handles(messages.suggestionApproved)
  suggestionApproved({ suggestionId, revision }: SuggestionApproved, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      // edited or answered since: those who did it have caused messages of their own
      if (!(await markTold(tx, { suggestionId, revision }, dayOf(this.clock.now())))) return;
      const pair = await pairOf(tx, suggestionId);
      for (const side of sharedSides(pair)) {
        await notify(tx, await editorsOn(tx, pair, side), {
          kind: isCompetitive(pair.offerKind ?? undefined) ? 'call-proposed' : 'suggestion-approved',
          subject: { type: 'suggestion', id: suggestionId },
          details: { ...pair.values, side },
          cause: `suggestion-approved:${suggestionId}:${revision}`,
          mail: true,
        });
      }
    });
  }

  /** The other side learns of the answer, where it knows of the pair; of an agreement, the partnership speaks. */
  @Handles(messages.suggestionAnswered)
  suggestionAnswered({ suggestionId, side, answer }: SuggestionAnswered, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId);
      if (answer === 'considering') return this.tellConsidering(tx, pair, side, delivery);
      const kind = ANSWER_NOTICES[answer];
      if (!kind || !stands(pair, side, answer)) return;
      const told = side === 'need' ? 'offer' : 'need';
      const notice = {
        kind,
        subject: { type: 'suggestion', id: suggestionId },
        details: { ...pair.values, side: told },
        cause: `suggestion-${answer}:${suggestionId}:${pair.revision}:${side}`,
      } as const;
      await notify(tx, await this.readers(tx, pair, told, isOver(answer)), { ...notice, mail: true });
      if (isOver(answer)) await notify(tx, await coordinatorsOf(tx, pair), { ...notice, mail: false });
    });
  }

  /** The other side reads until when; answered meanwhile, that has a notice of its own. */
  private async tellConsidering(tx: Transaction, pair: Pair, side: Side, delivery: Delivery): Promise<void> {
    const until = await consideringUntil(tx, pair.suggestionId, side);
    if (until === null) return;
    const told = side === 'need' ? 'offer' : 'need';
    await notify(tx, await this.readers(tx, pair, told, true), {
      kind: 'suggestion-considering',
      subject: { type: 'suggestion', id: pair.suggestionId },
      details: { ...pair.values, side: told, until },
      cause: `suggestion-considering:${delivery.outboxId}`,
      mail: true,
    });
  }

  /** Of a pair that is over, only those who were told of it: the others have nothing to unlearn. */
  private async readers(tx: Transaction, pair: Pair, side: Side, pairIsOver: boolean): Promise<string[]> {
    if (!pair[`${side}Shared`]) return [];
    const editors = await editorsOn(tx, pair, side);
    const byApproval = pairIsOver && !(isCompetitive(pair.offerKind ?? undefined) && side === 'offer');
    return byApproval ? toldOf(tx, pair.suggestionId, editors) : editors;
  }

  /** The deadline of a call has passed: its agency may open the applications. */
  @Handles(messages.applicationsReady)
  applicationsReady({ offerId, count }: ApplicationsReady, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [offer] = await tx.query<{ title: string; organisationId: string; illustrative: number }>(
        `SELECT p.title, p.organisation_id AS "organisationId", o.illustrative::integer AS illustrative
         FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = $1`,
        [offerId],
      );
      if (!offer) throw new NotFound('offer');
      await notify(tx, await editorsOf(tx, [offer.organisationId]), {
        kind: 'applications-ready',
        subject: { type: 'offer', id: offerId },
        details: { offer: offer.title, count, illustrative: offer.illustrative },
        cause: `applications-ready:${offerId}:${delivery.outboxId}`,
        mail: true,
      });
    });
  }

  /** Of a call that has moved its deadline since: who loses the pair by the same edit learns it as well as those who keep theirs. */
  private async deadlineSince(tx: Transaction, pair: Pair, offerRevision: number | undefined) {
    if (offerRevision === undefined || pair.offerWithheld) return {};
    const moved = await moveBetween(tx, pair.offerId, offerRevision, pair.offerNow);
    return moved ? { deadline: moved.after, deadlineBefore: moved.before } : {};
  }

  @Handles(messages.suggestionClosed)
  suggestionClosed({ suggestionId, how, offerRevision }: SuggestionClosed, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId);
      // approved anew since: of that the sides read
      if (pair.status === 'approved') return;
      const deadline = how === 'superseded' ? await this.deadlineSince(tx, pair, offerRevision) : {};
      for (const side of sharedSides(pair)) {
        await notify(tx, await this.readers(tx, pair, side, true), {
          kind: `suggestion-${how}`,
          subject: { type: 'suggestion', id: suggestionId },
          details: { ...pair.values, ...deadline, side },
          cause: `suggestion-${how}:${suggestionId}:${delivery.outboxId}`,
          mail: true,
        });
      }
    });
  }
}

/** Whether the answer is still so, however late its message comes: what has changed it has a message of its own. */
function stands(pair: Pair, side: Side, answer: Answer): boolean {
  if (isOver(answer)) return pair.status !== 'approved';
  return pair[`${side}Answer`] === answer && (pair.status === 'approved' || pair.status === 'agreed');
}

function isOver(answer: Answer): boolean {
  return answer === 'declined' || answer === 'rejected';
}
