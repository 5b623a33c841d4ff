import type { frPageBaskets } from '../../fr/pages/baskets';

export const enPageBaskets: Record<keyof typeof frPageBaskets, string> = {
  'page.inbox.needs.title': 'Needs without a suggestion',
  'page.inbox.needs.lead':
    'Open needs for which no offer is suggested, the oldest first, with what comes nearest to them.',
  'page.inbox.needs.none': 'Every open need of your territory has at least one suggestion.',
  'page.inbox.needs.since': 'Without a suggestion since {at}',
  'page.inbox.needs.dismissed': '{count, plural, one {# suggestion dismissed} other {# suggestions dismissed}} before',
  'page.inbox.needs.misses': 'Near misses, as the territory reads them',
  'page.inbox.needs.misses.all':
    'All that nearly fits ({misses, plural, one {# offer} other {# offers}}, {gains, plural, one {# change that would do} other {# changes that would do}})',
  'page.inbox.needs.misses.none': 'No offer is one or two requirements away.',
  'page.inbox.needs.misses.asked': 'The near misses are being worked out: reload the page in a moment.',
  'page.inbox.needs.score': 'score {score, number} once it is met',
  'page.inbox.second.title': 'Second approvals awaited',
  'page.inbox.second.lead':
    'Above {above, select, none {the set amount} other {{above}}}, or where the amount is not known, two different persons approve. These suggestions have received a first approval.',
  'page.inbox.second.whose':
    '{whose, select, others {These wait for somebody else’s approval.} other {These wait for your approval.}}',
  'page.inbox.second.turn':
    '{whose, select, others {See those that wait for yours} other {See those that wait for somebody else}}',
  'page.inbox.second.none':
    '{whose, select, own {No suggestion waits for your second approval.} others {No suggestion waits for somebody else’s second approval.} other {No suggestion waits for a second approval.}}',
  'page.inbox.second.first': 'First approval',
  'page.inbox.postponed.title': 'Postponed suggestions',
  'page.inbox.postponed.lead': 'They come back to review by themselves; the first to come back are on top.',
  'page.inbox.postponed.none': 'No suggestion is postponed.',
  'page.inbox.postponed.until': 'Until',
  'page.inbox.postponed.why': 'Reason and details',
  'page.inbox.silent.title': 'Sides to call',
  'page.inbox.silent.lead':
    'Approved suggestions that a side has not answered, with the numbers to call; the oldest first.',
  'page.inbox.silent.none': 'All sides that were told have answered.',
  'page.inbox.silent.who': 'To call',
  'page.inbox.silent.told': 'Told on',
  'page.inbox.silent.reminders': '{count, plural, =0 {no reminder} one {# reminder} other {# reminders}}',
  'page.inbox.silent.other': 'Answer of the other side',
  'page.inbox.silent.nobody': 'No editor in office.',
  'page.inbox.silent.no-phone': 'no number given',
  'page.inbox.next-step': 'What next',
  'page.inbox.due-title': 'Answer due by',
  'page.inbox.expiring.title': 'Answers due soon',
  'page.inbox.expiring.lead': 'Approved suggestions whose time to answer ends within seven days.',
  'page.inbox.expiring.none': 'No time to answer ends within seven days.',
  'page.inbox.expiring.need': 'Answer of the territory',
  'page.inbox.expiring.offer': 'Answer of the partner',
  'page.bulk.title': 'Decide on several suggestions',
  'page.bulk.lead':
    'Tick the suggestions and choose a decision: a preview first says what will happen, and nothing is recorded before you confirm.',
  'page.bulk.which': 'Suggestions',
  'page.bulk.action': 'Decision',
  'page.bulk.reason.hint': 'Needed to dismiss, optional to postpone.',
  'page.bulk.until.hint': 'Needed to postpone.',
  'page.bulk.preview': 'See the preview',
  'page.bulk.preview.title': 'Preview of the decision',
  'page.bulk.preview.lead':
    '{pairs, plural, =0 {No suggestion would be concerned} one {# suggestion would be concerned} other {# suggestions would be concerned}}{refused, plural, =0 {} one {; # would be excluded} other {; # would be excluded}}. Nothing is recorded yet.',
  'page.bulk.back': 'Choice of suggestions',
  'page.bulk.sides': 'Postings concerned',
  'page.bulk.sides.count':
    '{needs, plural, one {# need} other {# needs}}, {offers, plural, one {# offer of support} other {# offers of support}}',
  'page.bulk.beyond.capacity': 'More partnerships asked for than these offers can take on:',
  'page.bulk.beyond.envelope': 'More money asked for than is left to these offers:',
  'page.bulk.outcomes': 'Suggestion by suggestion',
  'page.bulk.outcome': 'Effect',
  'page.bulk.included': 'concerned',
  'page.bulk.decided':
    '{action, select, approve {approved} dismiss {dismissed} postpone {postponed} first {first approval} other {reopened}}',
  'page.bulk.excluded': 'excluded',
  'page.bulk.pending': 'not yet done',
  'page.bulk.undone': 'decision undone',
  'page.bulk.not-undone': 'It was too late to undo it.',
  'page.bulk.unknown': 'Suggestion not found',
  'page.bulk.confirm':
    '{action, select, approve {Approve} dismiss {Dismiss} postpone {Postpone} other {Reopen}} {pairs, plural, one {# suggestion} other {# suggestions}}',
  'page.bulk.cancel': 'Change nothing',
  'page.bulk.outcome.title': 'Decision on several',
  'page.bulk.outcome.lead':
    '{pairs, plural, =0 {No suggestion} one {# suggestion} other {# suggestions}} {action, select, approve {approved} dismiss {dismissed} postpone {postponed} other {reopened}}{refused, plural, =0 {} one {; # excluded} other {; # excluded}}{undone, plural, =0 {} one {; # undone since} other {; # undone since}}.',
  'page.bulk.undo': 'Undo all',
  'page.bulk.undo.over': `{count, plural,
    one {One decision could not be undone: the time to undo had passed, or the suggestion has changed meanwhile.}
    other {# decisions could not be undone: the time to undo had passed, or the suggestions have changed meanwhile.}
  } {action, select,
    approve {Both sides have been told, or soon will be.}
    other {{count, plural,
      one {The suggestion can still be reviewed again from its page.}
      other {Each suggestion can still be reviewed again from its page.}
    }}
  }`,
};
