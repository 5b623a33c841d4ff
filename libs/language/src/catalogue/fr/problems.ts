/** Refusals: `problem.<code>` for the whole request, `fault.<code>` for one of its fields. */
export const frProblems = {
  'problem.invalid-input.title': 'Saisie à corriger',
  'problem.invalid-input.detail': 'La demande contient des erreurs : corrigez les points signalés, puis renvoyez-la.',
  'problem.invalid-json.title': 'JSON illisible',
  'problem.invalid-json.detail': 'Le corps de la demande n’est pas un document JSON valide.',
  'problem.unsupported-media-type.title': 'Type de contenu non pris en charge',
  'problem.unsupported-media-type.detail':
    'Envoyez le corps de la demande en JSON, encodé en UTF-8 (Content-Type: application/json). Seuls les fichiers font exception : un tableur à importer s’envoie en application/octet-stream, un fichier IATI en application/xml.',
  'problem.body-too-large.title': 'Demande trop volumineuse',
  'problem.body-too-large.detail': 'Le corps de la demande dépasse la taille admise de 1 Mo.',
  'problem.malformed-request.title': 'Demande mal formée',
  'problem.malformed-request.detail': 'La demande n’a pas pu être lue.',
  'problem.method-not-allowed.title': 'Méthode non admise',
  'problem.method-not-allowed.detail': 'Cette adresse n’accepte pas cette méthode HTTP.',
  'problem.not-authenticated.title': 'Identification requise',
  'problem.not-authenticated.detail':
    'Connectez-vous, ou joignez une clé d’API valide à la demande (en-tête « Authorization: Bearer … »).',
  'problem.not-found.title': 'Introuvable',
  'problem.not-found.detail': 'Rien n’existe à cette adresse, ou vous n’y avez pas accès.',
  'problem.not-allowed.title': 'Action non autorisée',
  'problem.not-allowed.detail': 'Votre rôle ne permet pas cette action ici.',
  'problem.illegal-move.title': 'Action impossible dans l’état actuel',
  'problem.illegal-move.detail': `{subject, select,
    posting {Cette fiche est {from, select,
      draft {à l’état de brouillon}
      open {publiée}
      paused {suspendue}
      closed {clôturée}
      withdrawn {retirée}
      expired {arrivée à échéance}
      other {dans un autre état}
    }}
    suggestion {Cette proposition est {from, select,
      suggested {à examiner}
      approved {validée}
      dismissed {écartée}
      postponed {différée}
      superseded {caduque}
      agreed {déjà acceptée par les deux parties}
      declined {déclinée}
      expired {classée sans suite}
      other {dans un autre état}
    }}
    organisation {Cette organisation est {from, select,
      applied {en attente de vérification}
      verified {vérifiée}
      suspended {suspendue}
      other {dans un autre état}
    }}
    other {Ces pondérations sont {from, select,
      proposed {proposées}
      shadow {à l’essai}
      deployed {en vigueur}
      retired {retirées}
      other {dans un autre état}
    }}
  } : {action, select,
    undo {{from, select,
      approved {le délai d’annulation est passé, il n’est plus possible d’annuler la validation}
      dismissed {le délai d’annulation est passé, réexaminez-la plutôt}
      postponed {le délai d’annulation est passé, réexaminez-la plutôt}
      other {il n’y a rien à annuler}
    }}
    other {il n’est pas possible {action, select,
      publish {de la publier}
      pause {de la suspendre}
      resume {de la reprendre}
      withdraw {de la retirer}
      close {de la clôturer}
      reopen {{subject, select, posting {de la rouvrir} other {de la réexaminer}}}
      edit {de la modifier}
      approve {de la valider}
      dismiss {de l’écarter}
      postpone {de la différer}
      accept {d’y confirmer un intérêt}
      considering {d’y demander un délai d’étude}
      decline {de la décliner}
      verify {de la vérifier}
      suspend {de la suspendre}
      restore {de la rétablir}
      shadow {de les mettre à l’essai}
      deploy {de les mettre en vigueur}
      other {de faire cela}
    }}
  }.`,
  'problem.stale-revision.title': 'Modifié entre-temps',
  'problem.stale-revision.detail':
    'Votre demande part de la révision {given, number}, mais la révision {current, number} est en vigueur : relisez-la, puis recommencez.',
  'problem.posting-moved.title': 'Fiche modifiée entre-temps',
  'problem.posting-moved.detail':
    'Le besoin ou l’offre d’appui a changé depuis le calcul de cette proposition : attendez la nouvelle proposition, puis relisez-la.',
  'problem.partner-unverified.title': 'Organisation non vérifiée',
  'problem.partner-unverified.detail':
    'L’organisation de l’autre partie n’est pas, ou n’est plus, vérifiée sur Penc : rien ne peut être convenu avec elle pour le moment.',
  'problem.idempotency-key-reused.title': 'Clé d’idempotence déjà utilisée',
  'problem.idempotency-key-reused.detail':
    'Cette clé Idempotency-Key a déjà servi pour une autre demande : choisissez-en une nouvelle.',
  'problem.already-answered.title': 'Réponse déjà donnée',
  'problem.already-answered.detail': 'Votre organisation a déjà répondu à cette proposition.',
  'problem.confidential-pair.title': 'Fiches confidentielles',
  'problem.confidential-pair.detail':
    'Aucune des deux parties ne peut être informée sans dévoiler ce que l’autre garde pour elle : convenez d’abord avec l’une d’elles de la visibilité de sa fiche.',
  'problem.deadline-passed.title': 'Date limite dépassée',
  'problem.deadline-passed.detail': 'La date limite de dépôt de cet appel est passée.',
  'problem.envelope-exceeded.title': 'Enveloppe dépassée',
  'problem.envelope-exceeded.detail':
    'Cet engagement prendrait {wantedXof, number}\u00a0F\u00a0CFA sur l’enveloppe, où il reste {leftXof, number}\u00a0F\u00a0CFA : réduisez le montant convenu, ou faites d’abord relever l’enveloppe dans la fiche de l’offre d’appui.',
  'problem.too-many-requests.title': 'Trop de demandes',
  'problem.too-many-requests.detail': 'Patientez quelques instants avant d’envoyer d’autres demandes.',
  'problem.unavailable.title': 'Momentanément indisponible',
  'problem.unavailable.detail':
    'Le service ne peut pas répondre pour l’instant. Renvoyez la même demande dans quelques instants.',
  'problem.internal-error.title': 'Erreur interne',
  'problem.internal-error.detail':
    'Une erreur imprévue s’est produite et a été consignée. Rien n’a été enregistré à moitié ; vous pouvez réessayer.',

  'fault.required': 'Ce champ est obligatoire.',
  'fault.unknown-field': 'Ce champ n’existe pas.',
  'fault.wrong-type':
    'La valeur n’est pas du type attendu{expected, select, string { : un texte} number { : un nombre} boolean { : vrai ou faux} array { : une liste} object { : un objet} other {}}.',
  'fault.text-empty': 'Le texte est vide.',
  'fault.text-too-long': 'Le texte est trop long : {max, plural, one {# caractère} other {# caractères}} au plus.',
  'fault.text-too-short': 'Le texte est trop court : {min, plural, one {# caractère} other {# caractères}} au moins.',
  'fault.nul-byte': 'Le texte contient un caractère nul, qui ne peut pas être enregistré.',
  'fault.control-character':
    'Ce texte contient un caractère de commande invisible, ou un retour à la ligne là où il n’en faut pas : retirez-le.',
  'fault.lone-surrogate': 'Le texte contient un caractère Unicode incomplet.',
  'fault.forbidden-key': 'Ce nom de champ est interdit.',
  'fault.unknown-code': 'Le code « {value} » n’existe pas dans cette liste.',
  'fault.duplicate-code': 'Le code « {value} » figure déjà dans la liste.',
  'fault.list-empty': 'Faites au moins un choix.',
  'fault.half-period': 'Une période a un début et une fin : indiquez les deux, ou laissez les deux vides.',
  'fault.list-too-long': 'La liste est trop longue : {max, plural, one {# élément} other {# éléments}} au plus.',
  'fault.not-a-day': 'Ce n’est pas une date du calendrier, écrite AAAA-MM-JJ.',
  'fault.end-before-start': 'La fin précède le début.',
  'fault.money.format': 'Écrivez le montant en chiffres, avec un point pour les décimales, par exemple « 45000000 ».',
  'fault.money.currency': 'La devise doit être XOF, EUR, USD ou CHF.',
  'fault.money.negative': 'Le montant ne peut pas être négatif.',
  'fault.money.precision':
    'Le montant a trop de décimales pour sa devise (aucune en francs CFA, deux au plus ailleurs).',
  'fault.money.too-large': 'Le montant est trop élevé pour être plausible.',
  'fault.money.zero': 'Le montant doit être supérieur à zéro.',
  'fault.ticket-max-below-min': 'Le montant maximal par projet est inférieur au montant minimal.',
  'fault.own-contribution-above-amount': 'La contrepartie locale dépasse le coût total.',
  'fault.not-a-number': 'La valeur doit être un nombre.',
  'fault.not-an-integer': 'La valeur doit être un nombre entier.',
  'fault.two-decimals': 'La valeur a trop de décimales : deux au plus.',
  'fault.out-of-range': 'La valeur doit être comprise entre {min, number} et {max, number}.',
  'fault.not-an-id': 'Ce n’est pas un identifiant valide.',
  'fault.reason-required': 'Indiquez un motif.',
  'fault.note-required': 'Ce motif demande des précisions : écrivez-les dans ce champ.',
  'fault.bad-cursor': 'Ce curseur n’est pas valable pour cette liste : reprenez depuis la première page.',
  'fault.bad-limit': 'La taille de page doit être un nombre entier d’au moins 1.',
  'fault.limit-too-large': 'La taille de page ne peut pas dépasser {max, number}.',
  'fault.too-deep': 'Les données sont imbriquées trop profondément.',
  'fault.idempotency-key-format':
    'La clé d’idempotence doit compter de 1 à 255 caractères ASCII visibles, sans espace.',
  'fault.deadline-past': 'La date limite est déjà passée.',
  'fault.period-past': 'La période de mise en œuvre est déjà terminée.',
  'fault.line-delivered-above-agreed': 'Ce qui est décaissé ou livré dépasse ce qui est convenu.',
  'fault.nothing-to-change': 'La demande ne modifie rien.',
  'fault.not-a-deadline':
    'Écrivez une date (AAAA-MM-JJ) ou un instant avec son fuseau (par exemple 2027-03-31T12:00:00Z).',
  'fault.not-a-web-address':
    'Écrivez une adresse web complète, commençant par « https:// » ou « http:// », sans nom d’utilisateur ni mot de passe.',
  'fault.own-contribution-in-plan':
    'Le plan de financement dit déjà ce qu’apporte chaque source : indiquez-y la contrepartie locale, pas à part.',
  'fault.plan-above-amount': 'Les sources du plan de financement dépassent ensemble le coût total.',
  'fault.subtheme-outside-themes': 'Cette thématique n’appartient à aucun des axes choisis.',
  'fault.call-without-deadline': 'Un appel doit indiquer sa date limite de dépôt.',
  'fault.call-applied-to':
    'Des dossiers ont été déposés en réponse à cet appel : son mode d’attribution ne peut plus changer.',
  'fault.call-deadline-sooner':
    'Des dossiers ont été déposés en réponse à cet appel : sa date limite peut être reculée, pas avancée.',
  'fault.call-opened':
    'La date limite est passée et les dossiers déposés sont ouverts : elle ne peut plus changer. Publiez un nouvel appel.',
  'fault.results-before-deadline': 'Les résultats ne peuvent pas précéder la date limite de dépôt.',
  'fault.not-mergeable':
    'Indiquez une autre fiche de la même nature et de la même organisation, qui ne soit ni retirée ni elle-même regroupée avec une autre.',
  'fault.not-its-type':
    '« {name} » est inscrite sur Penc sous le type « {type} » : choisissez-le, ou précisez qu’il s’agit d’une autre organisation de ce nom.',
  'fault.said-twice': 'Cette condition figure déjà dans la liste.',
  'fault.status-not-allowed': 'Cet état ne peut pas être fixé ici : utilisez l’action prévue.',
} as const;
