import {
  ANSWERS,
  type Answer,
  PARTNERSHIP_EVENTS,
  type PartnershipEvent,
  TERMS_AFTER,
  TRANCHE_NEWS,
  type TermsAfter,
  type TrancheNews,
} from '@penc/domain';
import { IsDateString, IsISO8601, IsIn, IsInt, IsNumberString, IsOptional, IsUUID } from 'class-validator';

/** Which BullMQ queue carries a message; each has its own concurrency. */
export const QUEUES = ['scoring', 'notices', 'mail', 'webhooks', 'embeddings'] as const;
export type QueueName = (typeof QUEUES)[number];

/** A payload is ids and codes: handlers read the rest from Postgres, and no personal data enters the queue. */
export class PostingChanged {
  @IsUUID() readonly postingId: string;
}
/** A text is to be described by the embeddings endpoint, unless it has been revised again. */
export class EmbeddingDue {
  @IsUUID() readonly postingId: string;
  @IsInt() readonly revision: number;
}
export class NearMissesAsked {
  @IsUUID() readonly postingId: string;
}
export class SuggestionChanged {
  @IsUUID() readonly suggestionId: string;
}
export class SuggestionsReady {
  @IsUUID() readonly postingId: string;
  @IsInt() readonly entered: number;
}
export class SuggestionApproved {
  @IsUUID() readonly suggestionId: string;
  /** The approval it speaks of: after an undo the suggestion's revision has moved on. */
  @IsInt() readonly revision: number;
}
export class SuggestionAnswered {
  @IsUUID() readonly suggestionId: string;
  @IsIn(['need', 'offer']) readonly side: 'need' | 'offer';
  @IsIn(ANSWERS) readonly answer: Answer;
}
export class ApplicationsReady {
  @IsUUID() readonly offerId: string;
  @IsInt() readonly count: number;
}
/** An edit has moved the deadline of a call. */
export class CallDeadlineMoved {
  @IsUUID() readonly offerId: string;
  /** The one that the edit has made. */
  @IsInt() readonly revision: number;
}
export class AnswerAwaited {
  @IsUUID() readonly suggestionId: string;
  @IsInt() readonly revision: number;
  /** Its days to answer run on and a reminder has come due, or the time that one side asked for is over. */
  @IsIn(['reminder', 'considered']) readonly because: 'reminder' | 'considered';
  /** Null: whichever side still waits. */
  @IsOptional() @IsIn(['need', 'offer']) readonly side: 'need' | 'offer' | null;
}
export class SecondAwaited {
  @IsUUID() readonly suggestionId: string;
  /** The revision that the first approval made. */
  @IsInt() readonly revision: number;
}
export class MessageWritten {
  /** A bigint, as text. */
  @IsNumberString() readonly messageId: string;
}
export class SuggestionClosed {
  @IsUUID() readonly suggestionId: string;
  @IsIn(['expired', 'superseded', 'suspended']) readonly how: 'expired' | 'superseded' | 'suspended';
  /** Of one that was superseded: the offer's revision that it rested on. Not said by messages of earlier versions. */
  @IsOptional() @IsInt() readonly offerRevision?: number;
}
export class PartnershipChanged {
  @IsUUID() readonly partnershipId: string;
  @IsInt() readonly revision: number;
  /** Not said by messages of earlier versions: then the first revision is the draft, all others are edits. */
  @IsOptional() @IsIn(PARTNERSHIP_EVENTS) readonly event?: PartnershipEvent;
  @IsOptional() @IsIn(['need', 'offer']) readonly by?: 'need' | 'offer';
  /** Of a move, what an edit in the same request has done. */
  @IsOptional() @IsIn(TERMS_AFTER) readonly terms?: TermsAfter;
  /** Of the move of a tranche, which. */
  @IsOptional() @IsUUID() readonly trancheId?: string;
}
export class PartnershipNoted {
  @IsUUID() readonly noteId: string;
}
export class ApprovalDue {
  @IsUUID() readonly approvalId: string;
  /** The day that is recalled: put off since, it is recalled by another message. */
  @IsDateString() readonly due: string;
}
export class TrancheDue {
  @IsUUID() readonly trancheId: string;
  /** The due date that is told: moved since, it is told by another message. */
  @IsDateString() readonly due: string;
  @IsIn(TRANCHE_NEWS) readonly news: TrancheNews;
}
export class OrganisationApplied {
  @IsUUID() readonly organisationId: string;
}
export class OrganisationJudged {
  @IsUUID() readonly organisationId: string;
  /** The row of organisation_decisions it speaks of; a bigint, as text. */
  @IsNumberString() readonly decisionId: string;
}
export class MemberInvited {
  @IsUUID() readonly membershipId: string;
}
export class EditorsGone {
  @IsUUID() readonly organisationId: string;
  /** The membership whose end left nobody. */
  @IsUUID() readonly membershipId: string;
}
export class MailDue {
  @IsUUID() readonly mailId: string;
}
/** The digest of one person for one digest time. */
export class DigestDue {
  @IsUUID() readonly personId: string;
  @IsISO8601() readonly time: string;
}
export class SmsDue {
  @IsUUID() readonly noticeId: string;
}
export class SignInAsked {
  @IsUUID() readonly challengeId: string;
}
/** One attempt of one delivery; each attempt is a message of its own. */
export class WebhookDue {
  @IsUUID() readonly deliveryId: string;
  /** How many attempts were made before. */
  @IsInt() readonly attempts: number;
}

export class WeightsAsked {
  @IsUUID() readonly proposalId: string;
}
/** One slice of scoring all anew; each puts the message of the next. */
export class RescoringDue {
  @IsUUID() readonly rescoringId: string;
  /** How many slices were made before. */
  @IsInt() readonly slice: number;
}

/** All lists have been made anew. */
export class ListsRescored {
  @IsUUID() readonly rescoringId: string;
}

/** How a failing message is tried again: `attempts` in all, waiting `backoffMs` × 2ⁿ between them. */
interface RetryPolicy {
  readonly attempts: number;
  readonly backoffMs: number;
}
export interface Message<Payload extends object> {
  readonly name: string;
  readonly payload: new () => Payload;
  readonly queue: QueueName;
  readonly retry: RetryPolicy;
  /** How many of them one job may carry, all to one call of their handler. */
  readonly together: number;
}

const soon: RetryPolicy = { attempts: 10, backoffMs: 200 };
/** Over about a day: mail servers ask to come back later. */
const patiently: RetryPolicy = { attempts: 14, backoffMs: 5_000 };
/** Over about a quarter of an hour: somebody waits for it. */
const urgently: RetryPolicy = { attempts: 10, backoffMs: 1_000 };

function define<P extends object>(
  name: string,
  payload: new () => P,
  queue: QueueName,
  retry: RetryPolicy,
  together = 1,
): Message<P> {
  return { name, payload, queue, retry, together };
}

/** An import posts hundreds at a time: their lists are made by the same few statements, and each list that they touch once. */
const POSTINGS_TOGETHER = 100;

/** Everything that may be put into the outbox. The worker refuses to start if one has no handler, or two. */
export const messages = {
  postingChanged: define('posting-changed', PostingChanged, 'scoring', soon, POSTINGS_TOGETHER),
  nearMissesAsked: define('near-misses-asked', NearMissesAsked, 'scoring', soon),
  suggestionJudged: define('suggestion-judged', SuggestionChanged, 'scoring', soon),
  weightsAsked: define('weights-asked', WeightsAsked, 'scoring', soon),
  rescoringDue: define('rescoring-due', RescoringDue, 'scoring', soon),
  listsRescored: define('lists-rescored', ListsRescored, 'notices', soon),
  suggestionsReady: define('suggestions-ready', SuggestionsReady, 'notices', soon),
  suggestionApproved: define('suggestion-approved', SuggestionApproved, 'notices', soon),
  suggestionAnswered: define('suggestion-answered', SuggestionAnswered, 'notices', soon),
  applicationsReady: define('applications-ready', ApplicationsReady, 'notices', soon),
  callDeadlineMoved: define('call-deadline-moved', CallDeadlineMoved, 'notices', soon),
  suggestionClosed: define('suggestion-closed', SuggestionClosed, 'notices', soon),
  answerAwaited: define('answer-awaited', AnswerAwaited, 'notices', soon),
  secondAwaited: define('second-awaited', SecondAwaited, 'notices', soon),
  messageWritten: define('message-written', MessageWritten, 'notices', soon),
  partnershipChanged: define('partnership-changed', PartnershipChanged, 'notices', soon),
  organisationApplied: define('organisation-applied', OrganisationApplied, 'notices', soon),
  organisationJudged: define('organisation-judged', OrganisationJudged, 'notices', soon),
  memberInvited: define('member-invited', MemberInvited, 'notices', soon),
  editorsGone: define('editors-gone', EditorsGone, 'notices', soon),
  signInAsked: define('sign-in-asked', SignInAsked, 'mail', urgently),
  partnershipNoted: define('partnership-noted', PartnershipNoted, 'notices', soon),
  approvalDue: define('approval-due', ApprovalDue, 'notices', soon),
  trancheDue: define('tranche-due', TrancheDue, 'notices', soon),
  mailDue: define('mail-due', MailDue, 'mail', patiently),
  digestDue: define('digest-due', DigestDue, 'notices', soon),
  smsDue: define('sms-due', SmsDue, 'mail', patiently),
  // its own queue: a receiver that takes its time must not hold the mails up
  webhookDue: define('webhook-due', WebhookDue, 'webhooks', soon),
  // its own queue: scoring never waits for the endpoint
  embeddingDue: define('embedding-due', EmbeddingDue, 'embeddings', patiently),
} as const;

export const allMessages: readonly Message<object>[] = Object.values(messages);

/** By the name that outbox and queue know it by; undefined for a name of no message. */
export function messageNamed(name: string): Message<object> | undefined {
  return allMessages.find((message) => message.name === name);
}
