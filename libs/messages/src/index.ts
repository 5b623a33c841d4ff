export {
  MailDue,
  PartnershipChanged,
  PostingChanged,
  QUEUES,
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
export {
  BadPayload,
  OUTBOX_CHANNEL,
  claim,
  done,
  fail,
  handBack,
  isDone,
  payloadOf,
  put,
  redispatch,
  triedAgainIn,
} from './outbox';
export type { OutboxRow } from './outbox';
