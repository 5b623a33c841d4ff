export {
  ApplicationsReady,
  EditorsGone,
  ApprovalDue,
  AnswerAwaited,
  MailDue,
  MemberInvited,
  OrganisationApplied,
  OrganisationJudged,
  MessageWritten,
  PartnershipChanged,
  PartnershipNoted,
  PostingChanged,
  QUEUES,
  SignInAsked,
  SecondAwaited,
  SuggestionAnswered,
  SuggestionApproved,
  SuggestionChanged,
  SuggestionClosed,
  SuggestionsReady,
  allMessages,
  messageNamed,
  messages,
} from './catalogue';
export type { Message, QueueName } from './catalogue';
export { BadPayload, OUTBOX_CHANNEL, claim, done, fail, isDone, payloadOf, put, redispatch } from './outbox';
export type { OutboxRow } from './outbox';
