import type { frProblems } from '../fr/problems';

export const enProblems: Record<keyof typeof frProblems, string> = {
  'problem.invalid-input.title': 'Input to correct',
  'problem.invalid-input.detail': 'The request has errors: correct the points listed, then send it again.',
  'problem.invalid-json.title': 'Unreadable JSON',
  'problem.invalid-json.detail': 'The body of the request is not a valid JSON document.',
  'problem.unsupported-media-type.title': 'Unsupported content type',
  'problem.unsupported-media-type.detail':
    'Send the body of the request as JSON, encoded in UTF-8 (Content-Type: application/json). Only files are sent otherwise: a spreadsheet to import as application/octet-stream, an IATI file as application/xml.',
  'problem.body-too-large.title': 'Request too large',
  'problem.body-too-large.detail': 'The body of the request is larger than the 1 MB allowed.',
  'problem.malformed-request.title': 'Malformed request',
  'problem.malformed-request.detail': 'The request could not be read.',
  'problem.method-not-allowed.title': 'Method not allowed',
  'problem.method-not-allowed.detail': 'This address does not accept this HTTP method.',
  'problem.not-authenticated.title': 'Identification required',
  'problem.not-authenticated.detail':
    'Sign in, or send a valid API key with the request (header “Authorization: Bearer …”).',
  'problem.not-found.title': 'Not found',
  'problem.not-found.detail': 'Nothing exists at this address, or you have no access to it.',
  'problem.not-allowed.title': 'Action not allowed',
  'problem.not-allowed.detail': 'Your role does not allow this action here.',
  'problem.illegal-move.title': 'Not possible in the present state',
  'problem.illegal-move.detail': `{subject, select,
    posting {This posting is {from, select,
      draft {a draft}
      open {open}
      paused {paused}
      closed {closed}
      withdrawn {withdrawn}
      expired {expired}
      other {in another state}
    }}
    suggestion {This suggestion is {from, select,
      suggested {still to review}
      approved {approved}
      dismissed {dismissed}
      postponed {postponed}
      superseded {superseded}
      agreed {already accepted by both sides}
      declined {declined}
      expired {expired}
      other {in another state}
    }}
    organisation {This organisation is {from, select,
      applied {waiting to be verified}
      verified {verified}
      suspended {suspended}
      other {in another state}
    }}
    other {These weights are {from, select,
      proposed {proposed}
      shadow {on trial}
      deployed {in force}
      retired {retired}
      other {in another state}
    }}
  }: {action, select,
    undo {{from, select,
      approved {the time to undo is over, the approval can no longer be undone}
      dismissed {the time to undo this is over, review it again instead}
      postponed {the time to undo this is over, review it again instead}
      other {there is nothing to undo}
    }}
    other {it is not possible {action, select,
      publish {to publish it}
      pause {to pause it}
      resume {to resume it}
      withdraw {to withdraw it}
      close {to close it}
      reopen {to {subject, select, posting {open it again} other {review it again}}}
      edit {to edit it}
      approve {to approve it}
      dismiss {to dismiss it}
      postpone {to postpone it}
      accept {to confirm interest}
      considering {to ask for time to consider}
      decline {to decline it}
      verify {to verify it}
      suspend {to suspend it}
      restore {to restore it}
      shadow {to put them on trial}
      deploy {to put them into force}
      other {to do this}
    }}
  }.`,
  'problem.stale-revision.title': 'Changed in the meantime',
  'problem.stale-revision.detail':
    'You started from revision {given, number}, but revision {current, number} is current: read it, then try again.',
  'problem.posting-moved.title': 'Posting changed in the meantime',
  'problem.posting-moved.detail':
    'The need or the offer has changed since this suggestion was scored: wait for the new suggestion, then read it.',
  'problem.partner-unverified.title': 'Organisation not verified',
  'problem.partner-unverified.detail':
    'The organisation on the other side is not, or is no longer, verified on Penc: nothing can be agreed with it for now.',
  'problem.idempotency-key-reused.title': 'Idempotency key already used',
  'problem.idempotency-key-reused.detail': 'This Idempotency-Key was used with another request: choose a new one.',
  'problem.already-answered.title': 'Already answered',
  'problem.already-answered.detail': 'Your organisation has already answered this suggestion.',
  'problem.confidential-pair.title': 'Confidential postings',
  'problem.confidential-pair.detail':
    'Neither side can be told without revealing what the other keeps to itself: first agree with one of them on the visibility of its posting.',
  'problem.deadline-passed.title': 'Deadline passed',
  'problem.deadline-passed.detail': 'The submission deadline of this call has passed.',
  'problem.envelope-exceeded.title': 'Envelope exceeded',
  'problem.envelope-exceeded.detail':
    'This commitment would take {wantedXof, number}\u00a0F\u00a0CFA from the envelope, which has {leftXof, number}\u00a0F\u00a0CFA left: agree on less, or have the envelope raised first in the offer of support.',
  'problem.too-many-requests.title': 'Too many requests',
  'problem.too-many-requests.detail': 'Wait a moment before you send more requests.',
  'problem.unavailable.title': 'Unavailable for the moment',
  'problem.unavailable.detail': 'The service cannot answer just now. Send the same request again in a moment.',
  'problem.internal-error.title': 'Internal error',
  'problem.internal-error.detail':
    'An unexpected error happened and was recorded. Nothing was left half saved; you may try again.',

  'fault.required': 'This field is required.',
  'fault.unknown-field': 'There is no such field.',
  'fault.wrong-type':
    'The value is not of the expected type{expected, select, string {: a text} number {: a number} boolean {: true or false} array {: a list} object {: an object} other {}}.',
  'fault.text-empty': 'The text is empty.',
  'fault.text-too-long': 'The text is too long: {max, plural, one {# character} other {# characters}} at most.',
  'fault.text-too-short': 'The text is too short: at least {min, plural, one {# character} other {# characters}}.',
  'fault.nul-byte': 'The text contains a NUL character, which cannot be stored.',
  'fault.control-character':
    'This text contains an invisible control character, or a line break where there should be none: remove it.',
  'fault.lone-surrogate': 'The text contains an incomplete Unicode character.',
  'fault.forbidden-key': 'This field name is forbidden.',
  'fault.unknown-code': 'The code “{value}” does not exist in this list.',
  'fault.duplicate-code': 'The code “{value}” is already in the list.',
  'fault.list-empty': 'Choose at least one.',
  'fault.half-period': 'A period has a beginning and an end: give both, or leave both empty.',
  'fault.list-too-long': 'The list is too long: {max, plural, one {# element} other {# elements}} at most.',
  'fault.not-a-day': 'This is not a day of the calendar, written YYYY-MM-DD.',
  'fault.end-before-start': 'The end comes before the start.',
  'fault.money.format': 'Write the amount in digits, with a point for decimals, for example “45000000”.',
  'fault.money.currency': 'The currency must be XOF, EUR, USD or CHF.',
  'fault.money.negative': 'The amount cannot be negative.',
  'fault.money.precision':
    'The amount has too many decimals for its currency (none in CFA francs, two at most elsewhere).',
  'fault.money.too-large': 'The amount is too large to be plausible.',
  'fault.money.zero': 'The amount must be more than zero.',
  'fault.ticket-max-below-min': 'The maximum per project is below the minimum.',
  'fault.own-contribution-above-amount': 'The local contribution is above the total cost.',
  'fault.not-a-number': 'The value must be a number.',
  'fault.not-an-integer': 'The value must be a whole number.',
  'fault.two-decimals': 'The value has too many decimals: two at most.',
  'fault.out-of-range': 'The value must be between {min, number} and {max, number}.',
  'fault.not-an-id': 'This is not a valid id.',
  'fault.reason-required': 'Give a reason.',
  'fault.note-required': 'This reason asks for details: write them in this field.',
  'fault.bad-cursor': 'This cursor does not fit this list: start again from the first page.',
  'fault.bad-limit': 'The page size must be a whole number of at least 1.',
  'fault.limit-too-large': 'The page size cannot be above {max, number}.',
  'fault.too-deep': 'The data are nested too deeply.',
  'fault.idempotency-key-format': 'The idempotency key must have 1 to 255 visible ASCII characters, without spaces.',
  'fault.deadline-past': 'The deadline has already passed.',
  'fault.period-past': 'The implementation period is already over.',
  'fault.line-delivered-above-agreed': 'What is disbursed or delivered is above what is agreed.',
  'fault.nothing-to-change': 'The request changes nothing.',
  'fault.not-a-deadline': 'Write a date (YYYY-MM-DD) or an instant with its zone (for example 2027-03-31T12:00:00Z).',
  'fault.not-a-web-address':
    'Write a complete web address, beginning with “https://” or “http://”, without user name or password.',
  'fault.own-contribution-in-plan':
    'The financing plan already says what each source brings: put the local contribution there, not beside it.',
  'fault.plan-above-amount': 'Together, the sources of the financing plan exceed the total cost.',
  'fault.subtheme-outside-themes': 'This subtheme belongs to none of the axes chosen.',
  'fault.call-without-deadline': 'A call must state its submission deadline.',
  'fault.call-applied-to': 'Applications to this call have been submitted: how it is awarded can no longer change.',
  'fault.call-deadline-sooner':
    'Applications to this call have been submitted: its deadline can be put off, not brought forward.',
  'fault.call-opened':
    'The deadline has passed and the applications are open: it can no longer change. Post a new call.',
  'fault.results-before-deadline': 'Results cannot come before the submission deadline.',
  'fault.not-mergeable':
    'Name another posting of the same kind and of the same organisation, one that is neither withdrawn nor merged itself.',
  'fault.not-its-type':
    '“{name}” is registered on Penc as: {type}. Choose this type, or say that it is another organisation of this name.',
  'fault.said-twice': 'This requirement is already in the list.',
  'fault.status-not-allowed': 'This state cannot be set here: use the action meant for it.',
};
