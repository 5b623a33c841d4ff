/**
 * What is suggested to a side, why, and what it answers. `side` and `kind` are need or offer; `action` is the code of
 * an answer.
 */
export const frPageSuggestions = {
  'page.nav.suggestions': 'Propositions',
  'page.suggestions.title': 'Propositions de mise en relation',
  'page.suggestions.lead':
    'La coordination a jugé que ces mises en relation méritent votre attention. Confirmer votre intérêt n’emporte aucun engagement financier.',
  'page.suggestions.none':
    'Aucune proposition ne vous a encore été transmise. Dès que la coordination en valide une pour votre organisation, elle paraît ici et une notification vous en informe.',
  'page.suggestions.none.begin':
    'Elles viennent de vos fiches publiées : publiez-en, ou voyez ce qui débloquerait celles que vous avez.',
  'page.suggestions.mine': 'À vous de répondre ({count, number})',
  'page.suggestions.partnerships':
    '{count, plural, one {Un partenariat attend votre organisation} other {# partenariats attendent votre organisation}}',
  'page.suggestions.mine.none': 'Aucune proposition n’attend votre réponse.',
  'page.suggestions.colleagues': 'À décider par une autre personne de votre organisation ({count, number})',
  'page.suggestions.theirs': 'En attente de l’autre partie ({count, number})',
  'page.suggestions.agreed': 'Intérêt partagé ({count, number})',
  'page.suggestions.past': 'Propositions closes ({count, number})',
  'page.suggestions.again': 'Retirées après modification d’une fiche ({count, number})',
  'page.suggestions.again.text':
    'La coordination les réexamine au vu des fiches telles qu’elles sont maintenant. Une notification vous avertit si l’une d’elles vous est de nouveau transmise.',
  'page.suggestions.again.one': '« {need} » et « {offer} »',
  'page.suggestions.none-for': 'Aucune proposition n’est ouverte pour cette fiche.',
  'page.suggestions.posting': 'Besoin ou offre d’appui',
  'page.suggestions.posting.all': 'Tous vos besoins et offres',
  'page.suggestions.posting.one': '{title} ({count, number})',
  'page.suggestions.more': '{count, plural, one {Et # autre.} other {Et # autres.}}',
  'page.suggestions.for':
    '{side, select, need {Pour votre besoin « {posting} »} offer {Pour votre offre d’appui « {posting} »} other {Pour le besoin « {posting} »}}',
  'page.suggestions.reference': 'Dossier {reference}',
  'page.suggestions.score': 'Concordance : {score, number} sur 100',
  'page.suggestion.title':
    '{side, select, call {Un appel pour votre besoin} need {Une offre d’appui pour votre besoin} offer {Un besoin pour votre offre d’appui} other {Proposition de mise en relation}}',
  'page.suggestion.standing': 'Où en est cette proposition',
  'page.suggestion.waiting': 'Votre réponse est attendue',
  'page.suggestion.colleagues': 'À décider par une autre personne',
  'page.suggestion.evaluator':
    'Conflit d’intérêts : vous êtes aussi membre d’une organisation qui répond à cet appel, ou y a été invitée. Vous pouvez lire ce dossier ; le présélectionner, le retenir ou non revient à une autre personne de votre organisation.',
  'page.suggestion.considering': 'À l’étude jusqu’au {day}',
  'page.suggestion.agreed': 'Intérêt partagé',
  'page.suggestion.due': 'Répondre au plus tard le {day}',
  'page.suggestion.due.long': 'Une réponse est attendue au plus tard le {day}.',
  'page.suggestion.other':
    '{side, select, need {Le territoire qui porte le besoin : {answer}.} other {Le partenaire qui porte l’offre : {answer}.}}',
  'page.suggestion.other.considering': 'à l’étude jusqu’au {day}',
  'page.suggestion.apply':
    'Déposez votre dossier auprès de cette organisation ({organisation}) au plus tard le {deadline}, puis signalez-en ici le dépôt.',
  'page.suggestion.other.call':
    'L’organisation qui lance l’appel ne sait rien de cette proposition : par égalité de traitement, elle ne prend connaissance des dossiers signalés qu’après la date limite.',
  'page.suggestion.other.later':
    'L’autre partie ne sait encore rien de cette proposition : elle n’en sera informée que si vous confirmez votre intérêt.',
  'page.suggestion.judge': 'Examiner cette proposition',
  'page.suggestion.look': 'Voir cette proposition parmi celles à examiner',
  'page.suggestion.application': 'Référence du dossier déposé : {reference}.',
  'page.suggestion.reads-only':
    'Votre rôle permet de lire cette proposition. Pour y répondre, adressez-vous à une personne de votre organisation qui publie ou signe pour elle.',
  'page.suggestion.contacts': 'Prendre contact',
  'page.suggestion.partnership': 'Ouvrir le partenariat',
  'page.suggestion.reasons': 'Pourquoi cette proposition',
  'page.suggestion.score': 'Indice de concordance : {score, number} sur 100',
  'page.suggestion.verify': '{count, plural, one {Un point à vérifier} other {# points à vérifier}}',
  'page.suggestion.criterion':
    '{value, number} sur 100 ; compte pour {points, number} {points, plural, one {point} other {points}} sur {weight, number} dans la concordance',
  'page.suggestion.criterion.unknown':
    'Comparaison impossible : valeur neutre ; compte pour {points, number} {points, plural, one {point} other {points}} sur {weight, number} dans la concordance',
  'page.suggestion.gates': 'Conditions vérifiées d’abord',
  'page.suggestion.pair': 'Le besoin et l’offre d’appui',
  'page.suggestion.posting':
    '{kind, select, need {{own, select, yes {Votre besoin} other {Le besoin}}} other {{own, select, yes {Votre offre d’appui} other {L’offre d’appui}}}}',
  'page.suggestion.text': 'Lire la description',
  'page.suggestion.history': 'Historique',
  'page.suggestion.history.entry': `{action, select,
    approve {{reader, select,
      side {La coordination vous a transmis la proposition.}
      other {La coordination a validé la proposition.}
    }}
    accept {{organisation} a confirmé son intérêt.}
    decline {{by, select, none {L’une des parties a décliné.} other {{organisation} a décliné.}}}
    considering {{organisation} met la proposition à l’étude.}
    submit {{organisation} a déposé son dossier.}
    shortlist {{organisation} a présélectionné le dossier.}
    award {{organisation} a retenu le dossier.}
    reject {{organisation} n’a pas retenu le dossier.}
    reopen {La coordination a rouvert la proposition.}
    first {Une première validation a été donnée.}
    dismiss {La coordination a écarté la proposition.}
    postpone {La coordination a différé la proposition.}
    undo {La coordination est revenue sur sa décision.}
    other {La proposition a changé d’état.}
  }`,
  'page.suggestion.history.reason': 'Motif : {reason}',

  'page.replay.title': 'Recalcul de la proposition',
  'page.replay.do': 'Recalculer cette proposition',
  'page.replay.lead':
    'La proposition est recalculée à partir de ce qui avait été retenu lors du premier calcul, puis les deux résultats sont comparés. Rien n’est modifié.',
  'page.replay.equal':
    'Les deux résultats sont identiques au bit près : total, conditions requises, critères, phrases et points à vérifier.',
  'page.replay.differs.engine':
    'Les deux résultats diffèrent : la méthode de calcul a changé entre-temps (version {was}, puis {now}).',
  'page.replay.differs.same':
    'Les deux résultats diffèrent, alors que la méthode de calcul est la même : signalez-le à l’administration de la plateforme.',
  'page.replay.parts': 'Ce qui diffère',
  'page.replay.part.total': 'le total, dont l’indice de concordance est tiré',
  'page.replay.part.gates': 'les conditions requises ou leur état',
  'page.replay.part.criteria': 'la valeur ou le poids de certains critères',
  'page.replay.part.known': 'les critères pour lesquels une comparaison est possible',
  'page.replay.part.sentences': 'l’explication de certaines conditions ou de certains critères',
  'page.replay.part.to-verify': 'les points à vérifier',
  'page.replay.stored': 'Premier calcul',
  'page.replay.recomputed': 'Recalcul',
  'page.replay.absent': 'absent',
  'page.replay.unknown': 'comparaison impossible',
  'page.replay.criteria': 'Différences, critère par critère',
  'page.replay.criteria.hint': 'Valeur × poids, l’une et l’autre sur 10 000.',
  'page.replay.said': 'Différences dans l’explication',
  'page.replay.of': 'Condition ou critère',
  'page.replay.to-verify': 'Points à vérifier',
  'page.replay.to-verify.none': 'Aucun.',
  'page.replay.basis': 'Ce qui a été comparé',
  'page.replay.came': 'total de {total} sur 100 000 000, soit un indice de {score, number} sur 100',
  'page.replay.day': 'Jour du premier calcul',
  'page.replay.revisions': 'Fiches',
  'page.replay.revisions.text': 'besoin, version {need, number} ; offre d’appui, version {offer, number}',
  'page.replay.weights': 'Pondérations',
  'page.replay.weights.text':
    'version {version, number}{kept, select, yes {} other {, qui n’est plus conservée : les poids sont lus dans le premier résultat}}',
  'page.replay.engine': 'Méthode de calcul',
  'page.replay.engine.text': '{same, select, yes {version {now}} other {version {was}, puis {now}}}',

  'page.answer.title':
    '{action, select, accept {Confirmer votre intérêt} considering {Mettre la proposition à l’étude} decline {Décliner la proposition} submit {Signaler le dépôt du dossier} shortlist {Présélectionner ce dossier} award {Retenir ce dossier} other {Ne pas retenir ce dossier}}',
  'page.answer.button':
    '{action, select, accept {Confirmer l’intérêt} considering {Mettre à l’étude} decline {Décliner} submit {Signaler le dépôt} shortlist {Présélectionner} award {Retenir} other {Ne pas retenir}}',
  'page.answer.about': 'Besoin : « {need} ». Offre d’appui : « {offer} ».',
  'page.answer.meaning': `{action, select,
    accept {Confirmer votre intérêt n’emporte aucun engagement financier. {other, select,
      told {Dès que l’autre partie le confirme aussi, Penc communique les coordonnées de chacun et ouvre un projet de convention.}
      call {L’organisation qui lance l’appel n’en est pas informée : déposez ensuite votre dossier auprès d’elle, puis signalez le dépôt.}
      other {La proposition est alors transmise à l’autre partie ; dès qu’elle confirme aussi son intérêt, Penc communique les coordonnées de chacun et ouvre un projet de convention.}
    }}
    considering {Les rappels sont suspendus jusqu’à la date que vous indiquez, et le délai de réponse est prolongé d’autant. {other, select,
      told {L’autre partie en est informée.}
      call {L’organisation qui lance l’appel n’en est pas informée, et la date limite de l’appel ne change pas.}
      other {L’autre partie n’en est pas informée.}
    }}
    decline {{other, select,
      told {La proposition est close pour les deux parties. L’autre partie apprend qu’il n’y est pas donné suite, sans en connaître le motif : celui-ci n’est lu que par la coordination, pour mieux proposer ensuite.}
      call {La proposition est close. L’organisation qui lance l’appel n’en est pas informée ; le motif n’est lu que par la coordination, pour mieux proposer ensuite.}
      other {La proposition est close. L’autre partie n’en est pas informée ; le motif n’est lu que par la coordination, pour mieux proposer ensuite.}
    }}
    submit {Votre dossier se dépose selon les modalités de l’appel, hors de Penc. Signaler son dépôt arrête les rappels ; le partenaire en prend connaissance à la clôture de l’appel.}
    shortlist {Le territoire est informé que son dossier reste en lice.}
    award {Le dossier est retenu : les coordonnées sont échangées et un projet de convention est ouvert.}
    other {Le dossier n’est pas retenu : la proposition est close. Le motif n’est lu que par la coordination.}
  }`,
  'page.answer.until': 'À l’étude jusqu’au',
  'page.answer.until.hint': 'Par exemple {example} ; un mois vaut pour son dernier jour.',
  'page.answer.until.latest': 'Au plus tard le {day}.',
  'page.answer.until.latest.again': 'Au plus tard {days, number} jours après votre première demande.',
  'page.answer.reference': 'Référence du dossier',
  'page.answer.reference.hint': 'Facultatif : le numéro que le partenaire a donné à votre dossier',
  'page.answer.reason': 'Motif',
  'page.answer.reason.hint': 'Il n’est pas communiqué à l’autre partie.',
  'page.answer.note': 'Précisions pour la coordination',
  'page.answer.note.hint': 'Facultatif, sauf pour un autre motif',
  'page.answer.note.considering.hint':
    'Facultatif : ce que vous attendez, par exemple la prochaine réunion du conseil. Seules votre organisation et la coordination le lisent.',
  'page.answer.back': 'Revenir à la proposition',
  'page.answer.done': `{action, select,
    accept {Votre intérêt est enregistré.}
    considering {La proposition est mise à l’étude.}
    decline {Votre réponse est enregistrée : la proposition est close.}
    submit {Le dépôt de votre dossier est enregistré.}
    shortlist {Le dossier est présélectionné.}
    award {Le dossier est retenu.}
    other {Votre réponse est enregistrée.}
  }`,

  'page.talk.title': 'Questions et réponses',
  'page.talk.none': 'Personne n’a encore posé de question.',
  'page.talk.more': 'Seuls les cent premiers messages sont affichés.',
  'page.talk.write': 'Poser une question ou répondre',
  'page.talk.text': 'Votre question ou votre réponse',
  'page.talk.text.hint': `{by, select,
    alone {Seule la coordination lit ce message, car l’autre partie n’est pas encore informée de la proposition.}
    coordinator {Les parties voient le nom de votre organisation, et le vôtre une fois l’intérêt partagé.}
    other {L’autre partie voit le nom de votre organisation, et le vôtre une fois l’intérêt partagé.}
  } N’écrivez rien qui concerne une personne en particulier.`,
  'page.talk.to': 'Destinataires',
  'page.talk.to.all': '{by, select, coordinator {Les deux parties} other {L’autre partie et la coordination}}',
  'page.talk.to.one':
    '{to, select, coordinator {La coordination seulement} need {Le territoire seulement} other {Le partenaire seulement}}',
  'page.talk.to.only':
    '{to, select, coordinator {Destinataire : la coordination.} need {Destinataire : le territoire.} other {Destinataire : le partenaire.}}',
  'page.talk.send': 'Envoyer',
  'page.talk.sent': 'Votre message est envoyé.',
  'page.talk.by': '{name}, {organisation}',
  'page.talk.addressed':
    '{to, select, coordinator {pour la coordination seulement} need {pour le territoire seulement} other {pour le partenaire seulement}}',

  'suggestion.sent-to-you': 'proposition qui vous est transmise',
  'page.withdrawn.title': 'Proposition close',
  'page.withdrawn.about':
    'Besoin : « {need} » ({needOrganisation}). Offre d’appui : « {offer} » ({offerOrganisation}).',
  'page.withdrawn.lead':
    'Cette proposition n’appelle plus de réponse. Si elle redevient d’actualité, une notification vous en informera.',
  'page.withdrawn.over': 'proposition close',
} as const;
