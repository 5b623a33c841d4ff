import type { frPageSuggestions } from '../../fr/pages/suggestions';

export const enPageSuggestions: Readonly<Record<keyof typeof frPageSuggestions, string>> = {
  'page.nav.suggestions': 'Suggestions',
  'page.suggestions.title': 'Suggested partners',
  'page.suggestions.lead':
    'The coordinators found these worth your attention. Confirming interest commits you to no payment.',
  'page.suggestions.none':
    'Nothing has been suggested to you yet. As soon as the coordinators approve a suggestion for your organisation, you are told and it appears here.',
  'page.suggestions.none.begin':
    'They come from your open postings: post some, or see what would unlock those you have.',
  'page.suggestions.mine': 'Waiting for your answer ({count, number})',
  'page.suggestions.partnerships':
    '{count, plural, one {A partnership is waiting for your organisation} other {# partnerships are waiting for your organisation}}',
  'page.suggestions.mine.none': 'Nothing waits for your answer.',
  'page.suggestions.colleagues': 'For somebody else of your organisation to decide ({count, number})',
  'page.suggestions.theirs': 'Waiting for the other side ({count, number})',
  'page.suggestions.agreed': 'Both interested ({count, number})',
  'page.suggestions.past': 'Closed ({count, number})',
  'page.suggestions.again': 'Withdrawn after an edit ({count, number})',
  'page.suggestions.again.text':
    'The coordinators review them as the two postings stand now. A notice tells you if one of them is sent to you again.',
  'page.suggestions.again.one': '“{need}” and “{offer}”',
  'page.suggestions.none-for': 'No suggestion is open for this posting.',
  'page.suggestions.posting': 'Need or offer of support',
  'page.suggestions.posting.all': 'All your needs and offers',
  'page.suggestions.posting.one': '{title} ({count, number})',
  'page.suggestions.more': 'And {count, number} more.',
  'page.suggestions.for':
    '{side, select, need {For your need “{posting}”} offer {For your offer of support “{posting}”} other {For the need “{posting}”}}',
  'page.suggestions.reference': 'Application {reference}',
  'page.suggestions.score': 'Match: {score, number} out of 100',
  'page.suggestion.title':
    '{side, select, call {A call for your need} need {An offer of support for your need} offer {A need for your offer of support} other {Suggestion}}',
  'page.suggestion.standing': 'Where this suggestion stands',
  'page.suggestion.waiting': 'Your answer is awaited',
  'page.suggestion.colleagues': 'For somebody else to decide',
  'page.suggestion.evaluator':
    'Conflict of interest: you also belong to an organisation that answers this call, or was invited to. You may read this application; to shortlist, award or reject it is for another person of your organisation.',
  'page.suggestion.considering': 'Under consideration until {day}',
  'page.suggestion.agreed': 'Both interested',
  'page.suggestion.due': 'Answer by {day}',
  'page.suggestion.due.long': 'An answer is expected by {day}.',
  'page.suggestion.other':
    '{side, select, need {The territory whose need it is: {answer}.} other {The partner whose offer it is: {answer}.}}',
  'page.suggestion.other.considering': 'under consideration until {day}',
  'page.suggestion.apply':
    'Hand in your application to this organisation ({organisation}) by {deadline}, then report here that you have.',
  'page.suggestion.other.call':
    'The organisation that issued the call knows nothing of this suggestion: for equal treatment, it sees who has recorded an application only after the deadline.',
  'page.suggestion.other.later':
    'The other side knows nothing of this suggestion yet: it is told only if you confirm your interest.',
  'page.suggestion.judge': 'Review this suggestion',
  'page.suggestion.look': 'See this suggestion among those to review',
  'page.suggestion.application': 'Reference of the application: {reference}.',
  'page.suggestion.reads-only':
    'Your role lets you read this suggestion. To answer it, ask somebody in your organisation who posts or signs for it.',
  'page.suggestion.contacts': 'Get in touch',
  'page.suggestion.partnership': 'Open the partnership',
  'page.suggestion.reasons': 'Why it is suggested',
  'page.suggestion.score': 'Match score: {score, number} out of 100',
  'page.suggestion.verify': '{count, plural, one {One thing to check} other {# things to check}}',
  'page.suggestion.criterion':
    '{value, number} out of 100; brings {points, number} {points, plural, one {point} other {points}} of {weight, number} to the match',
  'page.suggestion.criterion.unknown':
    'Nothing to compare: a neutral value; brings {points, number} {points, plural, one {point} other {points}} of {weight, number} to the match',
  'page.suggestion.gates': 'Conditions checked first',
  'page.suggestion.pair': 'The need and the offer of support',
  'page.suggestion.posting':
    '{kind, select, need {{own, select, yes {Your need} other {The need}}} other {{own, select, yes {Your offer of support} other {The offer of support}}}}',
  'page.suggestion.text': 'Read the description',
  'page.suggestion.history': 'History',
  'page.suggestion.history.entry': `{action, select,
    approve {{reader, select,
      side {The coordinators sent you the suggestion.}
      other {The coordinators approved the suggestion.}
    }}
    accept {{organisation} confirmed its interest.}
    decline {{by, select, none {One of the sides declined.} other {{organisation} declined.}}}
    considering {{organisation} has taken the suggestion under consideration.}
    submit {{organisation} has submitted its application.}
    shortlist {{organisation} has shortlisted the application.}
    award {{organisation} has selected the application.}
    reject {{organisation} has not selected the application.}
    reopen {The coordinators reopened the suggestion.}
    first {A first approval was given.}
    dismiss {The coordinators dismissed the suggestion.}
    postpone {The coordinators postponed the suggestion.}
    undo {The coordinators took their decision back.}
    other {The suggestion changed its state.}
  }`,
  'page.suggestion.history.reason': 'Reason: {reason}',

  'page.replay.title': 'Suggestion scored again',
  'page.replay.do': 'Score this suggestion again',
  'page.replay.lead':
    'The suggestion is scored again from what was known when it was first scored, and the two results are compared. Nothing is changed.',
  'page.replay.equal':
    'The two results are the same to the last bit: total, requirements, criteria, sentences and what is to be verified.',
  'page.replay.differs.engine': 'The two results differ: the scorer has changed since (version {was}, then {now}).',
  'page.replay.differs.same':
    'The two results differ although the scorer is the same: tell the administrators of the platform.',
  'page.replay.parts': 'What differs',
  'page.replay.part.total': 'the total that the match score is drawn from',
  'page.replay.part.gates': 'requirements, or whether they are met',
  'page.replay.part.criteria': 'the value or the weight of some criteria',
  'page.replay.part.known': 'the criteria that could be compared',
  'page.replay.part.sentences': 'how some requirements or criteria are explained',
  'page.replay.part.to-verify': 'what is to be verified',
  'page.replay.stored': 'First scored',
  'page.replay.recomputed': 'Scored again',
  'page.replay.absent': 'absent',
  'page.replay.unknown': 'cannot be compared',
  'page.replay.criteria': 'Differences, criterion by criterion',
  'page.replay.criteria.hint': 'Value × weight, both out of 10,000.',
  'page.replay.said': 'Differences in what is explained',
  'page.replay.of': 'Requirement or criterion',
  'page.replay.to-verify': 'To verify',
  'page.replay.to-verify.none': 'Nothing.',
  'page.replay.basis': 'What was compared',
  'page.replay.came': 'a total of {total} out of 100,000,000, which makes a match score of {score, number} out of 100',
  'page.replay.day': 'Day of the first result',
  'page.replay.revisions': 'Postings',
  'page.replay.revisions.text': 'need, version {need, number}; offer of support, version {offer, number}',
  'page.replay.weights': 'Weights',
  'page.replay.weights.text':
    'version {version, number}{kept, select, yes {} other {, which is not kept any more: the weights are read from the first result}}',
  'page.replay.engine': 'Scorer',
  'page.replay.engine.text': '{same, select, yes {version {now}} other {version {was}, then {now}}}',

  'page.answer.title':
    '{action, select, accept {Confirm your interest} considering {Take the suggestion under consideration} decline {Decline the suggestion} submit {Record your application} shortlist {Shortlist this application} award {Select this application} other {Do not select this application}}',
  'page.answer.button':
    '{action, select, accept {Confirm interest} considering {Take under consideration} decline {Decline} submit {Record the submission} shortlist {Shortlist} award {Select} other {Do not select}}',
  'page.answer.about': 'Need: “{need}”. Offer of support: “{offer}”.',
  'page.answer.meaning': `{action, select,
    accept {Confirming interest commits you to no payment. {other, select,
      told {As soon as the other side confirms as well, Penc gives each the other’s contact details and opens a draft agreement.}
      call {The organisation that issued the call is not told: submit your application to it, then record the submission.}
      other {The suggestion is then sent to the other side; as soon as it confirms as well, Penc gives each the other’s contact details and opens a draft agreement.}
    }}
    considering {Reminders pause until the day you give, and the time to answer is longer by as much. {other, select,
      told {The other side is told.}
      call {The organisation that issued the call is not told, and the deadline of the call stays as it is.}
      other {The other side is not told.}
    }}
    decline {{other, select,
      told {The suggestion is closed for both sides. The other side learns that it is not taken up, and not why: the reason is for the coordinators, so that they suggest better.}
      call {The suggestion is closed. The organisation that issued the call is not told; the reason is for the coordinators, so that they suggest better.}
      other {The suggestion is closed. The other side is not told; the reason is for the coordinators, so that they suggest better.}
    }}
    submit {You apply as the call says, outside Penc. Recording it here stops the reminders; the partner sees it when the call closes.}
    shortlist {The territory is told that its application is still in the running.}
    award {The application is selected: contact details are exchanged and a draft agreement is opened.}
    other {The application is not selected: the suggestion is closed. The reason is for the coordinators alone.}
  }`,
  'page.answer.until': 'Under consideration until',
  'page.answer.until.hint': 'For example {example}; a month stands for its last day.',
  'page.answer.until.latest': 'By {day} at the latest.',
  'page.answer.until.latest.again': 'Within {days, number} days of the first time you asked.',
  'page.answer.reference': 'Reference of the application',
  'page.answer.reference.hint': 'Optional: the number that the partner gave your application',
  'page.answer.reason': 'Reason',
  'page.answer.reason.hint': 'It is not told to the other side.',
  'page.answer.note': 'Details for the coordinators',
  'page.answer.note.hint': 'Optional, unless the reason is “Other”',
  'page.answer.note.considering.hint':
    'Optional: what you are waiting for, such as the next meeting of the council. Only your organisation and the coordinators read it.',
  'page.answer.back': 'Back to the suggestion',
  'page.answer.done': `{action, select,
    accept {Your interest is recorded.}
    considering {The suggestion is under consideration.}
    decline {Your answer is recorded: the suggestion is closed.}
    submit {Your application is recorded.}
    shortlist {The application is shortlisted.}
    award {The application is selected.}
    other {Your answer is recorded.}
  }`,

  'page.talk.title': 'Questions and answers',
  'page.talk.none': 'Nobody has asked anything yet.',
  'page.talk.more': 'Only the first hundred messages are shown.',
  'page.talk.write': 'Ask or answer',
  'page.talk.text': 'Your question or answer',
  'page.talk.text.hint': `{by, select,
    alone {The coordinators alone read this message, because the other side does not know of the suggestion yet.}
    coordinator {The sides see the name of your organisation, and yours once both are interested.}
    other {The other side sees the name of your organisation, and yours once both are interested.}
  } Write nothing about a particular person.`,
  'page.talk.to': 'To',
  'page.talk.to.all': '{by, select, coordinator {Both sides} other {Other side and coordinators}}',
  'page.talk.to.one':
    '{to, select, coordinator {The coordinators only} need {The territory only} other {The partner only}}',
  'page.talk.to.only':
    '{to, select, coordinator {To: the coordinators.} need {To: the territory.} other {To: the partner.}}',
  'page.talk.send': 'Send',
  'page.talk.sent': 'Your message is sent.',
  'page.talk.by': '{name}, {organisation}',
  'page.talk.addressed':
    '{to, select, coordinator {for the coordinators only} need {for the territory only} other {for the partner only}}',

  'suggestion.sent-to-you': 'sent to you',
  'page.withdrawn.title': 'Suggestion closed',
  'page.withdrawn.about': 'Need: “{need}” ({needOrganisation}). Offer of support: “{offer}” ({offerOrganisation}).',
  'page.withdrawn.lead': 'This suggestion no longer needs an answer. Should it come up again, a notice will tell you.',
  'page.withdrawn.over': 'suggestion closed',
};
