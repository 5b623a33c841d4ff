export {
  ApplicationsReady,
  EditorsGone,
  ApprovalDue,
  MailDue,
  MemberInvited,
  OrganisationApplied,
  OrganisationJudged,
  PartnershipChanged,
  PartnershipNoted,
  PostingChanged,
  QUEUES,
  SignInAsked,
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
