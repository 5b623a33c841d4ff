export {
  DigestDue,
  MailDue,
  PartnershipChanged,
  PostingChanged,
  QUEUES,
  SmsDue,
  SuggestionAnswered,
  SuggestionApproved,
  SuggestionChanged,
  SuggestionClosed,
  SuggestionsReady,
  WebhookDue,
  allMessages,
  messageNamed,
  messages,
} from './catalogue';
export type { Message, QueueName } from './catalogue';
export { BadPayload, OUTBOX_CHANNEL, claim, done, fail, isDone, payloadOf, put, redispatch } from './outbox';
export type { OutboxRow } from './outbox';
