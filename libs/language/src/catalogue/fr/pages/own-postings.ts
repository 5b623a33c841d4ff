/** One’s own needs and offers: the lists, the steps by which they are written, their answers checked. */
export const frPageOwnPostings = {
  'page.nav.my-needs': 'Mes besoins',
  'page.nav.my-offers': 'Mes offres',

  'page.mine.needs': 'Besoins de mon organisation',
  'page.mine.needs.lead': 'Vos besoins, brouillons compris, avec leur couverture et les propositions en attente.',
  'page.mine.needs.none': 'Votre organisation n’a encore aucun besoin sur Penc.',
  'page.mine.offers': 'Offres d’appui de mon organisation',
  'page.mine.offers.lead':
    'Vos offres d’appui, brouillons compris, avec ce qu’il en reste et les propositions en attente.',
  'page.mine.offers.none': 'Votre organisation n’a encore aucune offre d’appui sur Penc.',
  'page.mine.unverified':
    'Votre organisation n’est pas encore vérifiée. D’ici là, vous et la coordination êtes seuls à lire ses fiches, et rien ne lui est proposé. Un courriel vous préviendra.',
  'page.mine.none-so': 'Aucune fiche n’est dans cet état.',
  'page.mine.back.needs': 'Besoins de mon organisation',
  'page.mine.back.offers': 'Offres d’appui de mon organisation',
  'page.mine.state': 'État',
  'page.posting-state.need':
    '{status, select, draft {brouillon} open {publié} paused {suspendu} closed {clôturé} withdrawn {retiré} other {arrivé à échéance}}',
  'page.posting-state.offer':
    '{status, select, draft {brouillon} open {publiée} paused {suspendue} closed {clôturée} withdrawn {retirée} other {arrivée à échéance}}',
  'page.mine.left': 'Reste disponible',
  'page.mine.waiting': 'Propositions en attente de votre réponse',
  'page.mine.uncovered': 'Reste à trouver : {amount}',
  'page.mine.no-envelope': 'enveloppe non indiquée',
  'page.mine.capacity':
    '{left, plural, =0 {aucun partenariat encore possible} one {# partenariat encore possible} other {# partenariats encore possibles}} sur {capacity, number}',

  'page.new.need': 'Publier un besoin',
  'page.new.need.lead':
    'Dites avec vos mots ce qu’il faut à votre territoire. Penc en déduit les secteurs et les groupes cibles, que vous corrigerez. Chaque étape est enregistrée comme brouillon : vous pouvez vous arrêter et reprendre plus tard.',
  'page.new.offer': 'Publier une offre d’appui',
  'page.new.offer.lead':
    'Dites avec vos mots ce que vous pouvez apporter, à qui et pour quoi faire. Penc en déduit les secteurs et les groupes cibles, que vous corrigerez. Chaque étape est enregistrée comme brouillon : vous pouvez vous arrêter et reprendre plus tard.',
  'page.new.nobody-by-name':
    'N’écrivez rien qui permette d’identifier une personne migrante : ni nom, ni numéro de téléphone ou de pièce d’identité, ni adresse électronique.',

  'page.step.number': 'Étape {number, number} sur {of, number}',
  'page.step.of': 'Fiche : {title}',
  'page.step.back.need': 'Fiche du besoin',
  'page.step.back.offer': 'Fiche de l’offre',
  'page.step.save-draft': 'Enregistrer et continuer',
  'page.step.save': 'Enregistrer la modification',
  'page.step.saved': 'Vos réponses sont enregistrées.',
  'page.step.open':
    'Cette fiche est publiée. Toute modification en crée une nouvelle version, et les propositions déjà transmises sur l’ancienne version sont retirées puis réexaminées.',
  'page.step.stale':
    'Une autre personne de votre organisation a modifié cette fiche pendant que vous y travailliez. Rien de ce que vous venez d’écrire n’a été enregistré : copiez-le si besoin, puis ouvrez la version actuelle.',
  'page.step.stale.read': 'Ouvrir la version actuelle',
  'page.step.text.need': 'Titre et description du besoin',
  'page.step.text.offer': 'Titre et description de l’offre',
  'page.step.where.need': 'Où se situe ce besoin ?',
  'page.step.where.offer': 'Où votre appui peut-il aller ?',
  'page.step.about.need': 'Sujet et groupes cibles',
  'page.step.about.offer': 'Sujet et groupes cibles',
  'page.step.modalities.need': 'Quel appui recherchez-vous ?',
  'page.step.modalities.offer': 'Quel appui proposez-vous ?',
  'page.step.money.need': 'Coût et contrepartie locale',
  'page.step.money.offer': 'De combien disposez-vous ?',
  'page.step.conditions.need': 'À quelles conditions ?',
  'page.step.conditions.offer': 'Qui peut en bénéficier, et à quelles conditions ?',
  'page.step.dates.need': 'Quand ?',
  'page.step.dates.offer': 'Quand, et comment l’appui est-il attribué ?',
  'page.step.plan.need': 'Inscription à un plan local',
  'page.step.plan.offer': 'Inscription à un plan local',

  'page.step.financing.need': 'Plan de financement',
  'page.step.financing.offer': 'Plan de financement',
  'page.step.in-kind.need': 'Apports en nature recherchés',
  'page.step.in-kind.offer': 'Apports en nature recherchés',
  'page.step.mandates.need': 'Maître d’ouvrage, mandats et partenaires',
  'page.step.mandates.offer': 'Maître d’ouvrage, mandats et partenaires',
  'page.step.readiness.need': 'Ce qui est déjà prêt',
  'page.step.readiness.offer': 'Ce qui est déjà prêt',
  'page.step.diaspora.need': 'Pays de la diaspora',
  'page.step.diaspora.offer': 'Pays de la diaspora',
  'page.step.award.need': 'Références de l’appel et bailleurs',
  'page.step.award.offer': 'Références de l’appel et bailleurs',
  'page.step.discretion.need': 'Qui peut lire cette fiche ?',
  'page.step.discretion.offer': 'Qui peut lire cette fiche ?',

  'page.posting-title': 'Titre',
  'page.posting-title.hint.need': 'En une ligne, par exemple « Périmètre maraîcher pour des migrants de retour »',
  'page.posting-title.hint.offer':
    'En une ligne, par exemple « Fonds d’appui aux projets locaux des associations de la diaspora »',
  'page.posting-description': 'Description',
  'page.posting-description.hint.need': 'Ce qui manque, pour qui, ce qui existe déjà, ce que vous attendez de l’appui',
  'page.posting-description.hint.offer':
    'Ce que vous financez ou apportez, pour qui, et ce que vous attendez des projets',
  'page.posting-language': 'Langue de ces textes',

  'page.device.kept': 'Enregistré sur cet appareil à #. Votre texte en sera effacé quand vous vous déconnecterez.',
  'page.device.away':
    'Vous êtes hors ligne. Ce que vous écrivez est enregistré sur cet appareil, et y reste même si vous fermez cette page.',
  'page.device.waiting':
    'Vous êtes hors ligne : rien n’est encore envoyé. Votre texte est enregistré sur cet appareil ; il partira, une seule fois, dès que cette page sera ouverte avec une connexion.',
  'page.device.found':
    'Voici ce que vous aviez écrit sur cet appareil sans l’envoyer. Il en sera effacé quand vous vous déconnecterez.',
  'page.device.sending': 'La connexion est revenue : envoi en cours…',
  'page.device.forget': 'Effacer ce texte de l’appareil',
  'page.device.offline':
    'Vous êtes hors ligne. Vous pouvez écrire ici : votre texte est enregistré sur cet appareil, et partira dès qu’il y aura une connexion.',
  'page.device.ahead': 'Les étapes suivantes',
  'page.device.ahead.text':
    'Facultatif. Vous pouvez déjà y répondre : vos réponses, enregistrées sur cet appareil, seront dans les pages de ces étapes quand votre texte sera parti, et vous les validerez une à une. Les axes et les secteurs seront proposés alors, à partir de votre texte.',
  'page.device.ahead.where':
    'Des régions entières seulement : vous préciserez les départements et les communes avec une connexion.',
  'page.device.send': 'Envoyer dès que possible',

  'page.where.regions': 'Territoires',
  'page.where.hint': 'Cochez-en autant qu’il faut. Une région entière comprend ses départements et ses communes.',
  'page.where.country': 'Tout le Sénégal',
  'page.where.smaller': 'Un département ou une commune ?',
  'page.where.smaller.hint': 'Choisissez la région pour en voir la liste ; ce que vous avez coché reste coché.',
  'page.where.smaller.none': 'Choisir une région',
  'page.where.show': 'Voir ses départements et communes',
  'page.where.department': 'Département : {name}',
  'page.where.whole-department': 'Tout le département',

  'page.about.lead':
    'Voici ce que Penc a compris de votre texte, et pourquoi. Décochez ce qui ne convient pas, cochez ce qui manque.',
  'page.about.subthemes.hint':
    'Facultatif. Ouvrez un axe que vous avez coché pour préciser ce qui est visé ; la liste publique peut être filtrée ainsi.',
  'page.about.sectors.hint': 'Cochez les plus proches : ce sont eux qui rapprochent les besoins et les offres.',
  'page.about.search': 'Ajouter un secteur',
  'page.about.search.hint': 'Écrivez un mot, par exemple « élevage » ; les secteurs trouvés s’ajoutent à la liste.',
  'page.about.search.go': 'Chercher',
  'page.about.search.none': 'Aucun secteur trouvé pour « {search} » : essayez un autre mot.',
  'page.about.target-groups.hint': 'Facultatif',
  'page.modalities.hint.need': 'Cochez tout ce qui conviendrait.',
  'page.modalities.hint.offer': 'Cochez tout ce que vous pouvez apporter.',

  'page.money.how':
    'Écrivez les montants comme vous en avez l’habitude : 45\u00a0000\u00a0000, 45\u00a0millions, 1,5\u00a0milliard, 68\u00a0000\u00a0euros. Sans autre précision, ils sont en francs CFA.',
  'page.money.amount.hint': 'Facultatif. Tout ce que coûte l’action, contrepartie comprise',
  'page.money.own.hint': 'Facultatif. Ce que le territoire apporte lui-même',
  'page.money.envelope.hint': 'Facultatif. Tout ce que cette offre peut financer',
  'page.money.envelope-secret': 'Ne montrer l’enveloppe qu’à la coordination',
  'page.money.ticket-min': 'Montant minimal par projet',
  'page.money.ticket-max': 'Montant maximal par projet',
  'page.money.rate.hint': 'Facultatif. La plus grande part du coût total que vous financez, par exemple {example}',
  'page.money.understood': 'Avons-nous bien compris ?',
  'page.money.understood.hint': 'Si c’est exact, enregistrez. Sinon, corrigez ci-dessous.',

  'page.conditions.eligible.hint': 'Si vous ne cochez rien, toutes les organisations peuvent en bénéficier.',
  'page.conditions.all': 'toutes',
  'page.conditions.requires': 'Conditions exigées',
  'page.conditions.requires.hint': 'Ce qu’un territoire doit déjà réunir. Ne cochez que l’indispensable.',
  'page.conditions.capacity.hint': 'Facultatif. Combien de projets vous pouvez suivre en tout',
  'page.conditions.excluded': 'Secteurs exclus : les besoins qui en relèvent ne vous seront jamais proposés',
  'page.conditions.excluded.search': 'Exclure un secteur',
  'page.conditions.excluded.hint':
    'Facultatif. Cherchez ci-dessous ce que vous ne financez en aucun cas, puis cochez-le. Un domaine entier (« Agriculture », par exemple) exclut tous ses secteurs.',

  'page.day.hint': 'Par exemple 31/03/2027 ou 31\u00a0mars\u00a02027',
  'page.day.hint.first': 'Par exemple 31/03/2027 ; mars\u00a02027 vaut pour le premier jour du mois.',
  'page.day.hint.whole':
    'Par exemple 31/03/2027 ; mars\u00a02027 vaut pour tout le mois, donc jusqu’au 1er\u00a0avril\u00a02027.',
  'page.deadline.hint': 'Par exemple 31/03/2027 ; mars\u00a02027 vaut pour le dernier jour du mois.',
  'page.deadline.hint.hour':
    'L’heure peut suivre : 31/03/2027 à 17 h, heure de Dakar ; sinon « 17 h, heure de Paris ».',
  'page.period.hint': 'Par exemple 31/03/2027, mars\u00a02027 ou T1\u00a02027',
  'page.optional': 'Facultatif',
  'page.dates.start': 'Début',
  'page.dates.end': 'Fin',
  'page.dates.need-deadline.hint': 'Facultatif. Passé ce jour, la fiche arrive à échéance.',
  'page.dates.offer-deadline.hint': 'Obligatoire pour un appel, facultatif sinon.',

  'page.plan': 'Plan local',
  'page.plan.lead':
    'Facultatif. Beaucoup de partenaires demandent que l’action soit inscrite au plan de développement de la collectivité.',
  'page.plan.kind': 'Plan',
  'page.plan.none': 'Aucun plan à indiquer',
  'page.plan.status': 'Situation de l’action',
  'page.plan.years': 'Années du plan',
  'page.plan.years.hint': 'Par exemple 2023-2028',
  'page.plan.action': 'Intitulé de l’action dans le plan',

  'page.check.title': 'Vérifiez vos réponses',
  'page.check.title.open': 'Gérer la fiche',
  'page.check.change': 'Modifier',
  'page.check.envelope-secret': '(non publique : vous et la coordination êtes seuls à la voir)',
  'page.check.wanted': 'À compléter',
  'page.check.empty': 'Non indiqué',
  'page.check.go-on': 'Compléter',
  'page.check.missing': 'Il manque encore, avant de publier :',
  'page.check.publish.need': 'Publier ce besoin',
  'page.check.publish.need.text': `{seen, select,
    public {La fiche devient visible de tous.}
    members {Les organisations vérifiées peuvent lire la fiche.}
    embargo {La fiche reste confidentielle ; elle s’ouvre le {until}.}
    other {La fiche reste confidentielle : vous et la coordination êtes seuls à la lire.}
  } Penc la compare aux offres d’appui, et la coordination vous transmet les propositions utiles.`,
  'page.check.publish.offer': 'Publier cette offre',
  'page.check.publish.offer.text': `{seen, select,
    public {La fiche devient visible de tous.}
    members {Les organisations vérifiées peuvent lire la fiche.}
    embargo {La fiche reste confidentielle ; elle s’ouvre le {until}.}
    other {La fiche reste confidentielle : vous et la coordination êtes seuls à la lire.}
  } {way, select,
    call {Penc la compare aux besoins des territoires, et la coordination signale l’appel à ceux auxquels il convient. Par égalité de traitement, vous ne voyez qui a déposé un dossier qu’après la date limite.}
    other {Penc la compare aux besoins des territoires, et la coordination vous transmet les propositions utiles.}
  }`,
  'page.check.withdraw.need': 'Abandonner ce brouillon',
  'page.check.withdraw.offer': 'Abandonner ce brouillon',
  'page.check.public': 'Voir la fiche',

  'page.check.closed': 'Motif de clôture : {reason}.',
  'page.check.merged-into': 'Voir la fiche qui a pris sa place',
  'page.moved.publish': `{kind, select, need {Votre besoin est publié.} other {Votre offre est publiée.}} {way, select,
      unverified {La fiche sera montrée et comparée dès que votre organisation sera vérifiée : un courriel vous en informera.}
      call {Penc la compare aux besoins, et la coordination signale l’appel à ceux auxquels il convient ; une notification vous dira après la date limite si des dossiers ont été déposés.}
      other {Penc {kind, select, need {le compare aux offres d’appui} other {la compare aux besoins}} ; une notification vous préviendra dès que la coordination vous transmettra une proposition.}
  }`,
  'page.moved.pause': '{kind, select, need {Votre besoin est suspendu.} other {Votre offre est suspendue.}}',
  'page.moved.resume':
    '{kind, select, need {Votre besoin est de nouveau publié.} other {Votre offre est de nouveau publiée.}}',
  'page.moved.withdraw': '{kind, select, need {Votre besoin est retiré.} other {Votre offre est retirée.}}',
  'page.moved.close': '{kind, select, need {Votre besoin est clôturé.} other {Votre offre est clôturée.}}',
  'page.moved.reopen': '{kind, select, need {Votre besoin est rouvert.} other {Votre offre est rouverte.}}',

  'fault.typed-money':
    'Nous n’avons pas su lire ce montant. Écrivez-le par exemple 45 000 000, 45 millions ou 68 000 euros.',
  'fault.typed-deadline':
    'Écrivez un jour ou un mois, et l’heure si vous le souhaitez, par exemple 31/03/2027, mars 2027 ou 31/03/2027 à 17 h, heure de Paris.',
  'fault.typed-bound':
    'Écrivez une date, un mois, un trimestre ou une année, par exemple 31/03/2027, mars 2027 ou T1 2027.',
  'fault.typed-day': 'Écrivez une date du calendrier, par exemple 31/03/2027.',
  'fault.typed-percent': 'Écrivez un pourcentage, par exemple 80 %.',
} as const;
