/** Judging and answering: refusals, faults and notices of that room. `side` is the reader's side. */
export const frJudging = {
  'problem.conflict-of-interest.title': 'Conflit d’intérêts',
  'problem.conflict-of-interest.detail':
    'Vous appartenez à une organisation partie à cette proposition, ou pour laquelle une partie agit : son examen revient à un autre coordonnateur de la région ou, à défaut, au coordonnateur national.',
  'problem.conflict-of-interest.rival.detail':
    'Une organisation dont vous êtes membre a été invitée à répondre au même appel, ou y a répondu : tant que cet appel n’a pas reçu toutes ses suites, l’examen des dossiers concurrents revient à un autre coordonnateur de la région ou, à défaut, au coordonnateur national.',
  'problem.conflict-of-interest.evaluator.detail':
    'Vous êtes aussi membre d’une organisation qui répond à cet appel, ou y a été invitée : la suite à donner aux dossiers revient à une autre personne de votre organisation.',
  'problem.second-person-needed.title': 'Seconde validation requise',
  'problem.second-person-needed.detail':
    'Au-delà du montant fixé, deux personnes différentes valident : la première validation est la vôtre, la seconde revient à une autre personne.',

  'fault.until-required': 'Indiquez une date.',
  'fault.until-past': 'La date doit être postérieure à aujourd’hui.',
  'fault.postponed-too-long':
    'Une proposition se diffère de {days, number} jours au plus : choisissez une date au plus tard le {latest}.',
  'fault.considering-too-long':
    'L’étude dure {days, number} jours au plus à compter de la première demande : choisissez une date au plus tard le {latest}.',
  'fault.ids-or-filter': 'Indiquez soit une liste de propositions, soit un filtre.',
  'fault.bulk-too-many':
    'Le filtre retient {found, number} propositions ; {max, number} au plus sont traitées à la fois : resserrez-le.',

  'notice.suggestion-considering.title': 'L’autre partie étudie la proposition : « {need} »',
  'notice.suggestion-considering.body': `{side, select,
    need {{offerOrganisation} étudie la mise en relation avec votre besoin « {need} »}
    other {{needOrganisation} étudie la mise en relation avec votre offre d’appui « {offer} »}
  } jusqu’au {until}. Les rappels et le délai de réponse sont suspendus d’ici là{answerDue, select, none {} other { ; le délai court désormais jusqu’au {answerDue}}}.`,
  'notice.suggestion-reminder.title': 'Rappel, votre réponse est attendue : « {need} »',
  'notice.suggestion-reminder.body': `{side, select,
    need {L’offre d’appui « {offer} » ({offerOrganisation}) vous a été proposée pour votre besoin « {need} ».}
    other {Le besoin « {need} » ({needOrganisation}) vous a été proposé pour votre offre d’appui « {offer} ».}
  } Confirmez votre intérêt, déclinez, ou demandez un délai d’étude{answerDue, select, none {} other { au plus tard le {answerDue}}}. Sans réponse, la proposition sera classée sans suite.{deadline, select, none {} other { L’appel est ouvert jusqu’au {deadline}.}}`,
  'notice.suggestion-considered.title': 'Votre délai d’étude est écoulé : « {need} »',
  'notice.suggestion-considered.body':
    'Le délai que vous aviez demandé pour étudier la mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}) est écoulé. Votre réponse est attendue{answerDue, select, none {} other { au plus tard le {answerDue}}}.',
  'notice.suggestion-message.title': 'Nouveau message au sujet de « {need} »',
  'notice.suggestion-message.body':
    '{from, select, need {{needOrganisation} a} offer {{offerOrganisation} a} other {La coordination a}} écrit au sujet de la mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}). Lisez le message sur la plateforme et répondez-y.',
  'notice.suggestion-second.title': 'Une seconde validation est attendue : « {need} »',
  'notice.suggestion-second.body':
    'Une première personne a validé la mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}). Au-delà du montant fixé, une seconde personne doit la confirmer avant que les parties en soient informées.',
} as const;
