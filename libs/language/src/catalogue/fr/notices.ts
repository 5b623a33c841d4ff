/** Titles and bodies of notices, and what frames a mail. `side` is the reader's side. */
export const frNotices = {
  'notice.suggestions-ready.title':
    '{entered, plural, one {Proposition à examiner} other {Propositions à examiner}} : « {posting} »',
  'notice.suggestions-ready.body':
    '{entered, plural, one {Une nouvelle proposition de mise en relation attend} other {# nouvelles propositions de mise en relation attendent}} votre examen pour « {posting} ».',
  'notice.lists-rescored.title': 'Listes recalculées avec la pondération n° {version}',
  'notice.lists-rescored.body': `{entered, plural,
    =0 {Aucune nouvelle proposition de mise en relation n’est entrée}
    one {Une nouvelle proposition de mise en relation est entrée}
    other {# nouvelles propositions de mise en relation sont entrées}
  } dans les listes{needs, plural, =0 {} one { (un besoin concerné)} other { (# besoins concernés)}}.{entered, plural,
    =0 {}
    one { Vous la trouverez parmi les propositions à examiner.}
    other { Vous les trouverez parmi les propositions à examiner.}
  }`,
  'notice.suggestion-approved.title':
    '{side, select, need {Une offre d’appui correspond à votre besoin « {need} »} other {Un besoin correspond à votre offre d’appui « {offer} »}}',
  'notice.suggestion-approved.body': `{side, select,
    need {La coordination vous propose une mise en relation : l’offre d’appui « {offer} » ({offerOrganisation}) pourrait répondre à votre besoin « {need} ».}
    other {La coordination vous propose une mise en relation : le besoin « {need} » ({needOrganisation}) pourrait relever de votre offre d’appui « {offer} ».}
  } Consultez les raisons de cette proposition et confirmez votre intérêt ou déclinez{answerDue, select, none {} other { au plus tard le {answerDue}}}. Confirmer votre intérêt n’emporte aucun engagement financier.`,
  'notice.call-proposed.title': 'Un appel correspond à votre besoin « {need} »',
  'notice.call-proposed.body': `La coordination vous signale l’appel « {offer} » ({offerOrganisation}), qui pourrait répondre à votre besoin « {need} ». Déposez votre dossier auprès de cette organisation{deadline, select, none {} other { au plus tard le {deadline}}}, puis signalez le dépôt sur Penc.{answerDue, select,
    none {}
    other { D’ici au {answerDue}, indiquez sur Penc si vous comptez y répondre, déclinez ou signalez le dépôt : sans réponse, la proposition sera classée sans suite.}
  } Par égalité de traitement, l’organisation ne saura pas avant la date limite qui a déposé un dossier.`,
  'notice.call-deadline-moved.title':
    'Date limite {way, select, later {repoussée} other {avancée}} : appel « {offer} », besoin « {need} »',
  'notice.call-deadline-moved.body': `{offerOrganisation} a {way, select, later {repoussé} other {avancé}} la date limite de dépôt de son appel « {offer} ». Ancienne date limite : {deadlineBefore}. Nouvelle date limite : {deadline}. {filed, select,
    yes {Le dépôt que vous avez signalé pour votre besoin « {need} » reste enregistré : vous n’avez rien à refaire sur Penc.}
    other {Si vous y répondez pour votre besoin « {need} », déposez votre dossier auprès de cette organisation avant la nouvelle date, puis signalez le dépôt sur Penc.}
  } Toutes les organisations à qui cet appel a été signalé en sont informées.`,
  'notice.suggestion-accepted.title': 'L’autre partie confirme son intérêt : « {need} »',
  'notice.suggestion-accepted.body': `{side, select,
    need {{offerOrganisation} confirme son intérêt pour votre besoin « {need} », au titre de son offre d’appui « {offer} ».}
    other {{needOrganisation} confirme, pour son besoin « {need} », son intérêt pour votre offre d’appui « {offer} ».}
  } Votre réponse est attendue{answerDue, select, none {} other { au plus tard le {answerDue}}}.`,
  'notice.suggestion-declined.title': 'L’autre partie ne donne pas suite : « {need} »',
  'notice.suggestion-declined.body':
    'La proposition de mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}) n’aura pas de suite.',
  'notice.suggestion-expired.title': 'Délai de réponse dépassé : « {need} »',
  'notice.suggestion-expired.body':
    'La proposition de mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}) est close : le délai de réponse est dépassé. Si elle vous intéresse toujours, écrivez à la coordination.',
  'notice.suggestion-superseded.title': 'Proposition retirée : « {need} »',
  'notice.suggestion-superseded.body':
    'La proposition de mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}) est retirée, car l’une des deux fiches a été modifiée ou retirée. Une nouvelle proposition vous parviendra si les deux fiches se correspondent encore.{deadlineBefore, select, none {} other { La date limite de cet appel a changé en même temps : {deadline}, et non plus {deadlineBefore}.}}',
  'notice.applications-ready.title':
    '{count, plural, one {Dossier à examiner} other {Dossiers à examiner}} : « {offer} »',
  'notice.applications-ready.body':
    'La date limite de votre appel « {offer} » est passée. {count, plural, one {Un territoire a signalé sur Penc avoir déposé un dossier : vous pouvez désormais le consulter} other {Les territoires ont signalé sur Penc le dépôt de # dossiers : vous pouvez désormais les consulter}} et indiquer votre décision.',
  'notice.application-shortlisted.title': 'Dossier présélectionné : « {need} »',
  'notice.application-shortlisted.body':
    '{offerOrganisation} a présélectionné votre dossier « {need} » pour « {offer} ».',
  'notice.application-rejected.title': 'Dossier non retenu : « {need} »',
  'notice.application-rejected.body': '{offerOrganisation} n’a pas retenu votre dossier « {need} » pour « {offer} ».',
  'notice.partnership-drafted.title':
    '{awarded, select, yes {Dossier retenu, prenez contact : « {need} »} other {Intérêt partagé, prenez contact : « {need} »}}',
  'notice.partnership-drafted.body': `{awarded, select,
    yes {{side, select,
      need {{offerOrganisation} a retenu votre dossier « {need} » pour « {offer} ».}
      other {Vous avez retenu le dossier « {need} » ({needOrganisation}) pour « {offer} ».}
    }}
    other {{side, select,
      need {{offerOrganisation} et vous-même avez confirmé votre intérêt pour le besoin « {need} ».}
      other {{needOrganisation} et vous-même avez confirmé votre intérêt pour l’offre d’appui « {offer} ».}
    }}
  } Les coordonnées de chaque partie sont désormais visibles sur la plateforme, et une convention de partenariat est en préparation : complétez-en les lignes ensemble.`,
  'notice.calendar-ending.title':
    '{warning, select, ended {Le calendrier des fêtes est épuisé depuis le {due}} other {Le calendrier des fêtes s’arrête le {due}}}',
  'notice.calendar-ending.body':
    'Penc connaît les dates de la Korité, de la Tabaski, de la Tamkharit, du Magal et du Gamou jusqu’au {due}. {warning, select, ended {Depuis, ces fêtes comptent} other {Au-delà, ces fêtes compteraient}} comme des jours ouvrables : les délais de réponse y {warning, select, ended {courent} other {courraient}}, les rappels et les récapitulatifs y {warning, select, ended {partent} other {partiraient}}. Les week-ends, les fêtes à date fixe et celles de Pâques restent pris en compte. Demandez à l’équipe technique d’inscrire les années suivantes (libs/reference/data/holidays.json).',
  'mail.subject': '{title} – {named, select, yes {{organisation}} other {« {posting} » ({organisation})}}',
  'mail.greeting': 'Bonjour,',
  'deadline.instant': '{instant} (heure de Dakar)',
  'mail.open': 'Ouvrir sur Penc',
  'mail.open.at': 'Ouvrir sur Penc : {url}',
  'mail.illustrative':
    'Données d’illustration : tout ce qui précède est fictif et n’engage aucune des organisations nommées.',
  'mail.illustrative.named': 'données d’illustration',
  'mail.contact': 'Pour toute question : {address}',
  'mail.no-fees': 'Penc ne demande jamais de frais, ni pour publier, ni pour être mis en relation.',
  'mail.no-legal-value': 'Cette notification n’a pas valeur d’acte administratif.',
} as const;
