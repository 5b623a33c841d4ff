import type { frPageOwnPostings } from '../../fr/pages/own-postings';

export const enPageOwnPostings: Record<keyof typeof frPageOwnPostings, string> = {
  'page.nav.my-needs': 'My needs',
  'page.nav.my-offers': 'My offers',

  'page.mine.needs': 'Needs of my organisation',
  'page.mine.needs.lead': 'Your needs, drafts included, with their coverage and the suggestions that wait for you.',
  'page.mine.needs.none': 'Your organisation has no need on Penc yet.',
  'page.mine.offers': 'Offers of support of my organisation',
  'page.mine.offers.lead':
    'Your offers of support, drafts included, with what is left of them and the suggestions that wait for you.',
  'page.mine.offers.none': 'Your organisation has no offer of support on Penc yet.',
  'page.mine.unverified':
    'Your organisation is not verified yet. Until it is, you and the coordinators alone read its postings, and nothing is suggested to it. You will be told by e-mail.',
  'page.mine.none-so': 'Nothing of yours is in this state.',
  'page.mine.back.needs': 'Needs of my organisation',
  'page.mine.back.offers': 'Offers of support of my organisation',
  'page.mine.state': 'State',
  'page.posting-state.need':
    '{status, select, draft {draft} open {open} paused {paused} closed {closed} withdrawn {withdrawn} other {expired}}',
  'page.posting-state.offer':
    '{status, select, draft {draft} open {open} paused {paused} closed {closed} withdrawn {withdrawn} other {expired}}',
  'page.mine.left': 'Left',
  'page.mine.waiting': 'Suggestions awaiting your answer',
  'page.mine.uncovered': 'Still to be found: {amount}',
  'page.mine.no-envelope': 'no envelope given',
  'page.mine.capacity':
    '{left, plural, =0 {no further partnership} one {# further partnership} other {# further partnerships}} out of {capacity, number}',

  'page.new.need': 'Post a need',
  'page.new.need.lead':
    'Say in your own words what your territory needs. Penc works out sectors and target groups from it, for you to correct. Each step is saved as a draft: you can stop and go on later.',
  'page.new.offer': 'Post an offer of support',
  'page.new.offer.lead':
    'Say in your own words what you can give, to whom and for what. Penc works out sectors and target groups from it, for you to correct. Each step is saved as a draft: you can stop and go on later.',
  'page.new.nobody-by-name':
    'Write nothing by which a migrant could be identified: no name, telephone or identity number, no e-mail address.',

  'page.step.number': 'Step {number, number} of {of, number}',
  'page.step.of': 'Posting: {title}',
  'page.step.back.need': 'Back to the posting',
  'page.step.back.offer': 'Back to the posting',
  'page.step.save-draft': 'Save and continue',
  'page.step.save': 'Save the change',
  'page.step.saved': 'Your answers are saved.',
  'page.step.open':
    'This posting is open. Any change makes a new version of it, and suggestions already sent on the old version are withdrawn and looked at again.',
  'page.step.stale':
    'Somebody else in your organisation has changed this posting while you were working on it. Nothing of what you have just written was saved: copy it if you need it, then open the present version.',
  'page.step.stale.read': 'Open the present version',
  'page.step.text.need': 'Title and description of the need',
  'page.step.text.offer': 'Title and description of the offer',
  'page.step.where.need': 'Where is this need?',
  'page.step.where.offer': 'Where can your support go?',
  'page.step.about.need': 'Subject and target groups',
  'page.step.about.offer': 'Subject and target groups',
  'page.step.modalities.need': 'What support are you looking for?',
  'page.step.modalities.offer': 'What support do you offer?',
  'page.step.money.need': 'Cost and local contribution',
  'page.step.money.offer': 'How much can you give?',
  'page.step.conditions.need': 'On what conditions?',
  'page.step.conditions.offer': 'Who may benefit, and on what conditions?',
  'page.step.dates.need': 'When?',
  'page.step.dates.offer': 'When, and how is the support awarded?',
  'page.step.plan.need': 'Local plan',
  'page.step.plan.offer': 'Local plan',

  'page.step.financing.need': 'Financing plan',
  'page.step.financing.offer': 'Financing plan',
  'page.step.in-kind.need': 'Contributions in kind sought',
  'page.step.in-kind.offer': 'Contributions in kind sought',
  'page.step.mandates.need': 'Contracting authority, mandates and partners',
  'page.step.mandates.offer': 'Contracting authority, mandates and partners',
  'page.step.readiness.need': 'What is already in place',
  'page.step.readiness.offer': 'What is already in place',
  'page.step.diaspora.need': 'Countries of the diaspora',
  'page.step.diaspora.offer': 'Countries of the diaspora',
  'page.step.award.need': 'References of the call and funders',
  'page.step.award.offer': 'References of the call and funders',
  'page.step.discretion.need': 'Who may read this posting?',
  'page.step.discretion.offer': 'Who may read this posting?',

  'page.posting-title': 'Title',
  'page.posting-title.hint.need': 'In one line, such as “Market garden for returnees”',
  'page.posting-title.hint.offer': 'In one line, such as “Fund for local projects of diaspora associations”',
  'page.posting-description': 'Description',
  'page.posting-description.hint.need':
    'What is missing, for whom, what is there already, what you expect of the support',
  'page.posting-description.hint.offer': 'What you fund or give, for whom, and what you expect of projects',
  'page.posting-language': 'Language of these texts',

  'page.device.kept': 'Saved on this device at #. Your text will be erased from it when you sign out.',
  'page.device.away':
    'You are offline. What you write is saved on this device, and stays there even if you close this page.',
  'page.device.waiting':
    'You are offline: nothing has been sent yet. Your text is saved on this device; it will leave, once, as soon as this page is open with a connection.',
  'page.device.found':
    'This is what you had written on this device and not sent. It will be erased from it when you sign out.',
  'page.device.sending': 'The connection is back: sending…',
  'page.device.forget': 'Erase this text from the device',
  'page.device.offline':
    'You are offline. You can write here: your text is saved on this device, and will leave once there is a connection.',
  'page.device.ahead': 'The next steps',
  'page.device.ahead.text':
    'Optional. You can answer them already: your answers, saved on this device, will be on the pages of these steps once your text has left, and you will confirm them one by one. Axes and sectors will be proposed then, from your text.',
  'page.device.ahead.where': 'Whole regions only: you will name departments and communes once there is a connection.',
  'page.device.send': 'Send as soon as possible',

  'page.where.regions': 'Territories',
  'page.where.hint': 'Tick as many as needed. A whole region includes its departments and communes.',
  'page.where.country': 'All of Senegal',
  'page.where.smaller': 'A department or a commune?',
  'page.where.smaller.hint': 'Choose its region to see the list; what you have ticked stays ticked.',
  'page.where.smaller.none': 'Choose a region',
  'page.where.show': 'See its departments and communes',
  'page.where.department': 'Department: {name}',
  'page.where.whole-department': 'The whole department',

  'page.about.lead':
    'This is what Penc has understood of your text, and why. Untick what is wrong, tick what is missing.',
  'page.about.subthemes.hint':
    'Optional. Open an axis that you have ticked to say what it is about; readers of the public list can filter by it.',
  'page.about.sectors.hint': 'Tick the closest ones: they bring needs and offers together.',
  'page.about.search': 'Add a sector',
  'page.about.search.hint': 'Write a word, such as “livestock”; the sectors found are added to the list.',
  'page.about.search.go': 'Search',
  'page.about.search.none': 'No sector found for “{search}”: try another word.',
  'page.about.target-groups.hint': 'Optional',
  'page.modalities.hint.need': 'Tick all that would do.',
  'page.modalities.hint.offer': 'Tick all that you can give.',

  'page.money.how':
    'Write amounts the way you are used to: 45 000 000, 45 million, 1.5 billion, 68,000 euros. They are in CFA francs unless you say otherwise.',
  'page.money.amount.hint': 'Optional. All that the action costs, the local contribution included',
  'page.money.own.hint': 'Optional. What the territory itself brings',
  'page.money.envelope.hint': 'Optional. All that this offer can fund',
  'page.money.envelope-secret': 'Show the envelope to the coordinators only',
  'page.money.ticket-min': 'Minimum per project',
  'page.money.ticket-max': 'Maximum per project',
  'page.money.rate.hint': 'Optional. The largest share of the total cost that you fund, such as {example}',
  'page.money.understood': 'Have we understood you?',
  'page.money.understood.hint': 'If this is right, save. Otherwise correct it below.',

  'page.conditions.eligible.hint': 'If you tick none, all organisations may benefit.',
  'page.conditions.all': 'all',
  'page.conditions.requires': 'Requirements',
  'page.conditions.requires.hint': 'What a territory must already have. Tick only what is indispensable.',
  'page.conditions.capacity.hint': 'Optional. How many projects you can follow in all',
  'page.conditions.excluded': 'Excluded sectors: needs within them will never be suggested to you',
  'page.conditions.excluded.search': 'Exclude a sector',
  'page.conditions.excluded.hint':
    'Optional. Search below for what you never fund, then tick it. A whole field (such as “Agriculture”) excludes all of its sectors.',

  'page.day.hint': 'Such as 31/03/2027 or 31\u00a0March\u00a02027',
  'page.day.hint.first': 'Such as 31/03/2027; March\u00a02027 means the first day of the month.',
  'page.day.hint.whole':
    'Such as 31/03/2027; March\u00a02027 means all of the month, and so until 1\u00a0April\u00a02027.',
  'page.deadline.hint': 'Such as 31/03/2027; March\u00a02027 means the last day of the month.',
  'page.deadline.hint.hour': 'An hour may follow: 31/03/2027 17:00 is Dakar time; otherwise say “17:00 Paris time”.',
  'page.period.hint': 'Such as 31/03/2027, March\u00a02027 or Q1\u00a02027',
  'page.optional': 'Optional',
  'page.dates.start': 'Start',
  'page.dates.end': 'End',
  'page.dates.need-deadline.hint': 'Optional. After this day the posting expires.',
  'page.dates.offer-deadline.hint': 'Required for a call, optional otherwise.',

  'page.plan': 'Local plan',
  'page.plan.lead': 'Optional. Many partners ask that the action be listed in the local authority’s development plan.',
  'page.plan.kind': 'Plan',
  'page.plan.none': 'No plan to name',
  'page.plan.status': 'Where the action stands',
  'page.plan.years': 'Years of the plan',
  'page.plan.years.hint': 'Such as 2023-2028',
  'page.plan.action': 'Name of the action in the plan',

  'page.check.title': 'Check your answers',
  'page.check.title.open': 'Manage the posting',
  'page.check.change': 'Change',
  'page.check.envelope-secret': '(not public: you and the coordinators alone see it)',
  'page.check.wanted': 'To be completed',
  'page.check.empty': 'Not given',
  'page.check.go-on': 'Complete it',
  'page.check.missing': 'Still missing before it can be published:',
  'page.check.publish.need': 'Publish this need',
  'page.check.publish.need.text': `{seen, select,
    public {Everybody will be able to see it.}
    members {Verified organisations will be able to see it.}
    embargo {It stays confidential; it opens on {until}.}
    other {It stays confidential: you and the coordinators alone see it.}
  } Penc compares it with the offers of support, and the coordinators send you the suggestions that are of use.`,
  'page.check.publish.offer': 'Publish this offer',
  'page.check.publish.offer.text': `{seen, select,
    public {Everybody will be able to see it.}
    members {Verified organisations will be able to see it.}
    embargo {It stays confidential; it opens on {until}.}
    other {It stays confidential: you and the coordinators alone see it.}
  } {way, select,
    call {Penc compares it with the needs of territories, and the coordinators point it out to those that it suits. For equal treatment, you see who has recorded an application only after the deadline.}
    other {Penc compares it with the needs of territories, and the coordinators send you the suggestions that are of use.}
  }`,
  'page.check.withdraw.need': 'Give up this draft',
  'page.check.withdraw.offer': 'Give up this draft',
  'page.check.public': 'See the posting',

  'page.check.closed': 'Reason for closing: {reason}.',
  'page.check.merged-into': 'See the posting that has taken its place',
  'page.moved.publish': `Your {kind, select, need {need} other {offer}} is published. {way, select,
      unverified {It is shown and compared as soon as your organisation is verified: you will be told by e-mail.}
      call {Penc compares it with the needs, and the coordinators point it out to those that it suits; you will be told after the deadline if applications have been recorded.}
      other {Penc compares it with the {kind, select, need {offers of support} other {needs}}; you will be told as soon as the coordinators send you a suggestion.}
  }`,
  'page.moved.pause': 'Your {kind, select, need {need} other {offer}} is paused.',
  'page.moved.resume': 'Your {kind, select, need {need} other {offer}} is open again.',
  'page.moved.withdraw': 'Your {kind, select, need {need} other {offer}} is withdrawn.',
  'page.moved.close': 'Your {kind, select, need {need} other {offer}} is closed.',
  'page.moved.reopen': 'Your {kind, select, need {need} other {offer}} is reopened.',

  'fault.typed-money': 'We could not read this amount. Write it like 45 000 000, 45 million or 68,000 euros.',
  'fault.typed-deadline':
    'Write a day or a month, and an hour if you wish, such as 31/03/2027, March 2027 or 31/03/2027 17:00 Paris time.',
  'fault.typed-bound': 'Write a day, a month, a quarter or a year, such as 31/03/2027, March 2027 or Q1 2027.',
  'fault.typed-day': 'Write a day of the calendar, such as 31/03/2027.',
  'fault.typed-percent': 'Write a percentage, such as 80%.',
};
