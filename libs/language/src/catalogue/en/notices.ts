import type { frNotices } from '../fr/notices';

export const enNotices: Record<keyof typeof frNotices, string> = {
  'notice.suggestions-ready.title':
    '{entered, plural, one {Suggestion to review} other {Suggestions to review}}: “{posting}”',
  'notice.suggestions-ready.body':
    '{entered, plural, one {One new suggestion is} other {# new suggestions are}} waiting for your review for “{posting}”.',
  'notice.lists-rescored.title': 'Lists made anew under weights no. {version}',
  'notice.lists-rescored.body': `{entered, plural,
    =0 {No new suggestion has}
    one {One new suggestion has}
    other {# new suggestions have}
  } entered the lists{needs, plural, =0 {} one { (of one need)} other { (of # needs)}}.{entered, plural,
    =0 {}
    one { You will find it among the suggestions to review.}
    other { You will find them among the suggestions to review.}
  }`,
  'notice.suggestion-approved.title':
    '{side, select, need {An offer of support fits your need “{need}”} other {A need fits your offer of support “{offer}”}}',
  'notice.suggestion-approved.body': `{side, select,
    need {The coordinator suggests that you get in touch: the offer of support “{offer}” ({offerOrganisation}) could meet your need “{need}”.}
    other {The coordinator suggests that you get in touch: the need “{need}” ({needOrganisation}) could fall under your offer of support “{offer}”.}
  } Read the reasons for this suggestion, then confirm your interest or decline{answerDue, select, none {} other { by {answerDue}}}. Confirming your interest is no financial commitment.`,
  'notice.call-proposed.title': 'A call fits your need “{need}”',
  'notice.call-proposed.body': `The coordinator draws your attention to the call “{offer}” ({offerOrganisation}), which could meet your need “{need}”. Submit your application to that organisation{deadline, select, none {} other { by {deadline}}}, then record the submission on Penc.{answerDue, select,
    none {}
    other { By {answerDue}, say on Penc whether you mean to apply, decline or record the submission: without an answer the suggestion will be closed.}
  } For equal treatment, the organisation will not know before the deadline who has applied.`,
  'notice.call-deadline-moved.title':
    'Deadline {way, select, later {extended} other {brought forward}}: call “{offer}”, need “{need}”',
  'notice.call-deadline-moved.body': `{offerOrganisation} has {way, select, later {extended} other {brought forward}} the submission deadline of its call “{offer}”. Former deadline: {deadlineBefore}. New deadline: {deadline}. {filed, select,
    yes {The submission that you recorded for your need “{need}” stands: there is nothing to do again on Penc.}
    other {If you apply for your need “{need}”, submit your application to that organisation before the new deadline, then record the submission on Penc.}
  } All organisations to whom this call was pointed out are told of this.`,
  'notice.suggestion-accepted.title': 'The other side is interested: “{need}”',
  'notice.suggestion-accepted.body': `{side, select,
    need {{offerOrganisation} has confirmed its interest in your need “{need}”, with its offer of support “{offer}”.}
    other {{needOrganisation} has confirmed, for its need “{need}”, its interest in your offer of support “{offer}”.}
  } Your answer is awaited{answerDue, select, none {} other { by {answerDue}}}.`,
  'notice.suggestion-declined.title': 'The other side is not taking this up: “{need}”',
  'notice.suggestion-declined.body':
    'The suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}) goes no further.',
  'notice.suggestion-expired.title': 'Time to answer has passed: “{need}”',
  'notice.suggestion-expired.body':
    'The suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}) is closed: the time to answer has passed. Write to the coordinator if it still interests you.',
  'notice.suggestion-superseded.title': 'Suggestion withdrawn: “{need}”',
  'notice.suggestion-superseded.body':
    'The suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}) is withdrawn, because one of the two postings was edited or taken back. A new suggestion will reach you if they still fit.{deadlineBefore, select, none {} other { The deadline of this call has moved at the same time: {deadline}, no longer {deadlineBefore}.}}',
  'notice.applications-ready.title':
    '{count, plural, one {Application to examine} other {Applications to examine}}: “{offer}”',
  'notice.applications-ready.body':
    'The deadline of your call “{offer}” has passed. {count, plural, one {One application was recorded on Penc: you may now read it} other {# applications were recorded on Penc: you may now read them}} and record your decision.',
  'notice.application-shortlisted.title': 'Application shortlisted: “{need}”',
  'notice.application-shortlisted.body': '{offerOrganisation} has shortlisted your application “{need}” for “{offer}”.',
  'notice.application-rejected.title': 'Application not selected: “{need}”',
  'notice.application-rejected.body': '{offerOrganisation} has not selected your application “{need}” for “{offer}”.',
  'notice.partnership-drafted.title':
    '{awarded, select, yes {Application selected, get in touch: “{need}”} other {Both interested, get in touch: “{need}”}}',
  'notice.partnership-drafted.body': `{awarded, select,
    yes {{side, select,
      need {{offerOrganisation} has selected your application “{need}” for “{offer}”.}
      other {You have selected the application “{need}” ({needOrganisation}) for “{offer}”.}
    }}
    other {{side, select,
      need {{offerOrganisation} and you have both confirmed interest in the need “{need}”.}
      other {{needOrganisation} and you have both confirmed interest in the offer of support “{offer}”.}
    }}
  } Each side’s contact details can now be seen on the platform, and a partnership agreement is being drafted: fill in its lines together.`,
  'notice.calendar-ending.title':
    '{warning, select, ended {The calendar of feasts ended on {due}} other {The calendar of feasts ends on {due}}}',
  'notice.calendar-ending.body':
    'Penc knows the dates of Korité, Tabaski, Tamkharit, the Magal and the Gamou until {due}. {warning, select, ended {Since then these feasts count} other {After that these feasts would count}} as working days: the time to answer {warning, select, ended {runs} other {would run}} on them, reminders and digests {warning, select, ended {leave} other {would leave}} on them. Weekends, feasts with a fixed date and those of Easter still count. Ask the technical team to enter the years to come (libs/reference/data/holidays.json).',
  'mail.subject': '{title} – {named, select, yes {{organisation}} other {“{posting}” ({organisation})}}',
  'mail.greeting': 'Hello,',
  'deadline.instant': '{instant} (Dakar time)',
  'mail.open': 'Open on Penc',
  'mail.open.at': 'Open on Penc: {url}',
  'mail.illustrative': 'Illustrative data: all of the above is fictitious and commits none of the organisations named.',
  'mail.illustrative.named': 'illustrative data',
  'mail.contact': 'For any question: {address}',
  'mail.no-fees': 'Penc never asks for fees, neither to post nor to be put in touch.',
  'mail.no-legal-value': 'This notice has no legal force.',
};
