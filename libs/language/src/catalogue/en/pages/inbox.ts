import type { frPageInbox } from '../../fr/pages/inbox';

export const enPageInbox: Record<keyof typeof frPageInbox, string> = {
  'page.nav.inbox': 'To review',
  'page.inbox.title': 'Suggestions to review',
  'page.inbox.tabs': 'Lists to deal with',
  'page.inbox.tab.needs': 'Needs without a suggestion',
  'page.inbox.tab.judge': 'To review',
  'page.inbox.tab.second': 'Second approval',
  'page.inbox.tab.postponed': 'Postponed',
  'page.inbox.tab.silent': 'Sides to call',
  'page.inbox.tab.expiring': 'Expiring soon',
  'page.inbox.tab.count': '({count, number}{many, select, yes {+} other {}})',
  'page.inbox.none': 'No suggestion waits for your review. The next ones will appear here by themselves.',
  'page.inbox.queue': 'Queue',
  'page.inbox.narrowed': 'Only suggestions for one posting are shown.',
  'page.inbox.narrowed.all': 'See all suggestions to review',
  'page.inbox.narrowed.none': 'No suggestion for this posting waits for your review.',
  'page.inbox.sort.score': 'By score',
  'page.inbox.sort.age': 'By age',
  'page.inbox.queue.line':
    'Score {score, number}; since {day}{second, select, yes {; second approval awaited} other {}}',
  'page.inbox.several': 'Decide on several at once',
  'page.inbox.before': 'Previous',
  'page.inbox.after': 'Next',
  'page.inbox.to-queue': 'See the queue',
  'page.inbox.pair': 'Suggestion',
  'page.inbox.need': 'Need',
  'page.inbox.offer': 'Offer of support',
  'page.inbox.text': 'Read the description',
  'page.inbox.open': 'Review',
  'page.inbox.since': 'Suggested on {at}',
  'page.inbox.until': 'Postponed until {day}',
  'page.inbox.due': 'Answers due by {day}',
  'page.inbox.judged-by':
    'Review: {judgedBy, select, region {regional coordination} country {national coordination} other {no coordinator free of conflict of interest}}',
  'page.inbox.score': 'Match score: {score, number} out of 100',
  'page.inbox.probability': 'Probability that both sides accept: {percent, number}%',
  'page.inbox.rank.need': 'Rank {rank, number} among the offers suggested for this need.',
  'page.inbox.rank.offer': 'Rank {rank, number} among the needs suggested for this offer.',
  'page.inbox.to-verify': 'To verify',
  'page.inbox.warn.conflict':
    'Conflict of interest: you belong to a side, or to an organisation for which a side acts. Another coordinator reviews it.',
  'page.inbox.warn.rival':
    'Conflict of interest: an organisation that you belong to was invited to answer the same call, or has answered it. Until all that answered have been decided upon, another coordinator reviews it.',
  'page.inbox.warn.nobody':
    'No coordinator of the region or the country is free of conflict of interest: tell the administration of the platform.',
  'page.inbox.warn.capacity':
    'Capacity used: the partnerships of the offer and what is approved already take all of its places.',
  'page.inbox.warn.envelope': 'Envelope used: the offer no longer has the amount that this need may ask for.',
  'page.inbox.warn.need-elsewhere':
    '{count, plural, one {This need is already in touch with another offer (approved or agreed).} other {This need is already in touch with # other offers (approved or agreed).}}',
  'page.inbox.warn.offer-elsewhere':
    '{count, plural, one {This offer is already in touch with another need (approved or agreed).} other {This offer is already in touch with # other needs (approved or agreed).}}',
  'page.inbox.two.first':
    'Two persons: above the set amount your approval is the first; the sides are told only after that of a second person.',
  'page.inbox.two.second':
    'First approval given by {by} ({organisation}) on {at}. {own, select, yes {It is yours: the second is for another person.} other {Yours would be the second: the sides will be told.}}',
  'page.inbox.decide': 'Your decision',
  'page.inbox.approve.sides': 'Approve',
  'page.inbox.approve.second': 'Give the second approval',
  'page.inbox.dismiss': 'Dismiss…',
  'page.inbox.dismiss.do': 'Dismiss the suggestion',
  'page.inbox.reason': 'Reason',
  'page.inbox.reason.hint': 'The reason stays among coordinators; it helps to make better suggestions.',
  'page.inbox.reason.none': 'Choose a reason',
  'page.inbox.note': 'Details',
  'page.inbox.note.hint': 'Optional, except with another reason. Write no personal data.',
  'page.inbox.postpone': 'Postpone…',
  'page.inbox.postpone.do': 'Postpone the suggestion',
  'page.inbox.postpone.until': 'Postpone until',
  'page.inbox.postpone.reason.hint':
    'Optional. The reason stays among coordinators and is read among the postponed suggestions.',
  'page.inbox.postpone.reason.none': 'No reason',
  'page.inbox.postpone.hint': 'It comes back by itself on the day after. At most {days, number} days.',
  'page.inbox.reopen': 'Review this suggestion again',
  'page.inbox.reopened': 'The suggestion is to be reviewed again.',
  'page.inbox.read-only': 'Reading only: the coordinators of the territory decide.',
  'page.inbox.undo': 'Undo this decision',
  'page.inbox.undo.first': 'Take my approval back',
  'page.inbox.undo.hint': 'Possible for a few seconds, before the notices leave.',
  'page.inbox.undo.over': 'The time to undo has passed.',
  'page.inbox.undone': 'The decision is undone: the suggestion is to be reviewed again.',
  'page.inbox.done':
    '{what, select, approved {Suggestion approved} dismissed {Suggestion dismissed} postponed {Suggestion postponed} first {First approval recorded, a second one is awaited} other {Decision recorded}}: “{need}” and “{offer}”.',
  'page.inbox.criteria': 'Criteria',
  'page.inbox.comparison': 'The two postings, line by line',
  'page.inbox.facet': 'Line',
  'page.inbox.unsaid': 'not said',
  'page.inbox.money': 'Amounts',
  'page.inbox.money.sought': '{sought} sought',
  'page.inbox.money.left-of': '{uncovered} still uncovered, of {sought} sought',
  'page.inbox.money.envelope-left': '{left} still available',
  'page.inbox.deadline': 'Deadline',
  'page.inbox.gates': 'Requirements, one by one',
  'page.inbox.history': 'History',
  'page.inbox.history.none': 'Nothing has been decided yet.',
  'page.inbox.because': 'reason: {reason}',
  'page.inbox.shown': 'Score shown then: {score, number}.',
  'page.inbox.action': `{action, select,
    approve {Approved}
    first {First approval}
    dismiss {Dismissed}
    postpone {Postponed}
    undo {Decision undone}
    reopen {Reopened}
    accept {Interest confirmed}
    decline {Declined}
    considering {Under consideration}
    submit {Application submitted}
    expire {Expired}
    other {Decision}
  }{side, select, need { by the territory} offer { by the partner} other {}}`,
  'page.inbox.notes': 'Internal notes',
  'page.inbox.notes.hint': 'Among coordinators: the sides do not read them.',
  'page.inbox.notes.new': 'New note',
  'page.inbox.notes.add': 'Add the note',
  'page.inbox.notes.added': 'The note is added.',
  'page.inbox.too-late.title': 'It is too late to undo',
  'page.inbox.too-late.lead': 'The decision was not undone: it stands as it was taken.',
  'page.inbox.conflict.title': 'Already decided meanwhile',
  'page.inbox.conflict.lead': 'Your decision was not recorded: the suggestion has changed since you opened it.',
  'page.inbox.conflict.stale': 'Somebody else has decided, or it was scored again, while you were reviewing it.',
  'page.inbox.conflict.last': 'Last decision',
  'page.inbox.conflict.next': 'Go on to the next one',
  'page.inbox.conflict.again': 'Read this suggestion again',
  'page.inbox.conflict.back': 'Suggestions to review',
  'page.inbox.outcome.awaits-second-person': 'A second approval will be awaited.',
  'page.inbox.outcome.stale-revision': 'It has changed since it was shown.',
  'page.inbox.outcome.posting-moved':
    'One of the two postings has changed or is no longer open: wait until it is scored again.',
  'page.inbox.outcome.illegal-move': 'Its state does not allow it.',
  'page.inbox.outcome.not-allowed': 'It does not lie in your territory.',
  'page.inbox.outcome.not-found': 'It cannot be found.',
  'page.inbox.outcome.conflict-of-interest': 'You have a conflict of interest in it.',
  'page.inbox.outcome.confidential-pair':
    'Both postings are confidential: no side can be told without giving the other away.',
  'page.inbox.outcome.second-person-needed': 'Your first approval is recorded: another person has to follow.',
  'page.inbox.keys': 'Keyboard shortcuts',
  'page.inbox.keys.a': 'approve',
  'page.inbox.keys.r': 'dismiss: opens the choice of the reason',
  'page.inbox.keys.p': 'postpone: opens the choice of the day',
  'page.inbox.keys.z': 'undo the last decision, while that is possible',
  'page.inbox.keys.j': 'next suggestion',
  'page.inbox.keys.k': 'previous suggestion',
  'page.inbox.keys.help': 'this help',
  'page.inbox.keys.on': 'Shortcuts work on this device',
  'page.inbox.keys.close': 'Close',
};
