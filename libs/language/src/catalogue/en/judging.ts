import type { frJudging } from '../fr/judging';

export const enJudging: Record<keyof typeof frJudging, string> = {
  'problem.conflict-of-interest.title': 'Conflict of interest',
  'problem.conflict-of-interest.detail':
    'You belong to an organisation on one side of this suggestion, or for which a side acts: another coordinator of the region reviews it or, where there is none, the national coordinator.',
  'problem.conflict-of-interest.rival.detail':
    'An organisation that you belong to was invited to answer the same call, or has answered it: until all that answered have been decided upon, another coordinator of the region reviews its rivals or, where there is none, the national coordinator.',
  'problem.conflict-of-interest.evaluator.detail':
    'You also belong to an organisation that answers this call, or was invited to: another person of your organisation decides on those who answer it.',
  'problem.second-person-needed.title': 'Second approval needed',
  'problem.second-person-needed.detail':
    'Above the amount set, two different persons approve: the first approval is yours, the second is for another person to give.',

  'fault.until-required': 'Give a date.',
  'fault.until-past': 'The date must be later than today.',
  'fault.postponed-too-long':
    'A suggestion is postponed by {days, number} days at most: choose a date no later than {latest}.',
  'fault.considering-too-long':
    'A suggestion is considered for {days, number} days at most from the first request: choose a date no later than {latest}.',
  'fault.ids-or-filter': 'Give either a list of suggestions or a filter.',
  'fault.bulk-too-many':
    'The filter finds {found, number} suggestions; {max, number} at most are handled at once: narrow it.',

  'notice.suggestion-considering.title': 'The other side is considering the suggestion: “{need}”',
  'notice.suggestion-considering.body': `{side, select,
    need {{offerOrganisation} is considering the suggestion for your need “{need}”}
    other {{needOrganisation} is considering the suggestion for your offer of support “{offer}”}
  } until {until}. Reminders and the time to answer are paused meanwhile{answerDue, select, none {} other {; the time to answer now runs until {answerDue}}}.`,
  'notice.suggestion-reminder.title': 'Reminder, your answer is awaited: “{need}”',
  'notice.suggestion-reminder.body': `{side, select,
    need {The offer of support “{offer}” ({offerOrganisation}) was suggested for your need “{need}”.}
    other {The need “{need}” ({needOrganisation}) was suggested for your offer of support “{offer}”.}
  } Confirm your interest, decline, or ask for time to consider{answerDue, select, none {} other { by {answerDue}}}. Without an answer the suggestion will be closed.{deadline, select, none {} other { The call is open until {deadline}.}}`,
  'notice.suggestion-considered.title': 'Your time to consider is over: “{need}”',
  'notice.suggestion-considered.body':
    'The time you asked for to consider the suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}) is over. Your answer is awaited{answerDue, select, none {} other { by {answerDue}}}.',
  'notice.suggestion-message.title': 'New message about “{need}”',
  'notice.suggestion-message.body':
    '{from, select, need {{needOrganisation} has} offer {{offerOrganisation} has} other {The coordinator has}} written about the suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}). Read the message on the platform and answer it.',
  'notice.suggestion-second.title': 'A second approval is awaited: “{need}”',
  'notice.suggestion-second.body':
    'A first person has approved the suggestion between the need “{need}” ({needOrganisation}) and the offer of support “{offer}” ({offerOrganisation}). Above the amount set, a second person has to confirm it before the sides are told.',
};
