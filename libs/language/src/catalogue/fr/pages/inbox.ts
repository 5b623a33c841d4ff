/** The coordinator’s inbox: the queue, the pair that is open, what is decided of it. */
export const frPageInbox = {
  'page.nav.inbox': 'À examiner',
  'page.inbox.title': 'Propositions à examiner',
  'page.inbox.tabs': 'Listes à traiter',
  'page.inbox.tab.needs': 'Besoins sans proposition',
  'page.inbox.tab.judge': 'À examiner',
  'page.inbox.tab.second': 'Seconde validation',
  'page.inbox.tab.postponed': 'Différées',
  'page.inbox.tab.silent': 'Parties à relancer',
  'page.inbox.tab.expiring': 'Délais proches',
  'page.inbox.tab.count': '({count, number}{many, select, yes {+} other {}})',
  'page.inbox.none': 'Aucune proposition n’attend votre examen. Les prochaines apparaîtront ici d’elles-mêmes.',
  'page.inbox.queue': 'File d’attente',
  'page.inbox.narrowed': 'Seules les propositions d’une seule fiche sont affichées.',
  'page.inbox.narrowed.all': 'Voir toutes les propositions à examiner',
  'page.inbox.narrowed.none': 'Aucune proposition de cette fiche n’attend votre examen.',
  'page.inbox.sort.score': 'Par indice',
  'page.inbox.sort.age': 'Par ancienneté',
  'page.inbox.queue.line':
    'Indice {score, number} ; depuis le {day}{second, select, yes { ; seconde validation attendue} other {}}',
  'page.inbox.several': 'Décider de plusieurs à la fois',
  'page.inbox.before': 'Précédente',
  'page.inbox.after': 'Suivante',
  'page.inbox.to-queue': 'Voir la file',
  'page.inbox.pair': 'Proposition de mise en relation',
  'page.inbox.need': 'Besoin',
  'page.inbox.offer': 'Offre d’appui',
  'page.inbox.text': 'Lire la description',
  'page.inbox.open': 'Examiner',
  'page.inbox.since': 'Proposée le {at}',
  'page.inbox.until': 'Différée jusqu’au {day}',
  'page.inbox.due': 'Réponses attendues au plus tard le {day}',
  'page.inbox.judged-by':
    'Examen : {judgedBy, select, region {coordination régionale} country {coordination nationale} other {aucun coordonnateur sans conflit d’intérêts}}',
  'page.inbox.score': 'Indice de concordance : {score, number} sur 100',
  'page.inbox.probability': 'Probabilité d’un double accord : {percent, number} %',
  'page.inbox.rank.need': 'Rang {rank, number} parmi les offres proposées à ce besoin.',
  'page.inbox.rank.offer': 'Rang {rank, number} parmi les besoins proposés à cette offre.',
  'page.inbox.to-verify': 'Points à vérifier',
  'page.inbox.warn.conflict':
    'Conflit d’intérêts : vous appartenez à une partie, ou à une organisation pour laquelle une partie agit. L’examen revient à un autre coordonnateur.',
  'page.inbox.warn.rival':
    'Conflit d’intérêts : une organisation dont vous êtes membre a été invitée à répondre au même appel, ou y a répondu. Tant que cet appel n’a pas reçu toutes ses suites, l’examen revient à un autre coordonnateur.',
  'page.inbox.warn.nobody':
    'Aucun coordonnateur de la région ni du pays n’est libre de tout conflit d’intérêts : signalez-le à l’administration de la plateforme.',
  'page.inbox.warn.capacity':
    'Capacité de l’offre dépassée : ses partenariats et les propositions déjà validées occupent toutes ses places.',
  'page.inbox.warn.envelope': 'Enveloppe dépassée : l’offre ne dispose plus du montant que ce besoin peut demander.',
  'page.inbox.warn.need-elsewhere':
    '{count, plural, one {Ce besoin est déjà en relation avec une autre offre (proposition validée ou accord de principe).} other {Ce besoin est déjà en relation avec # autres offres (propositions validées ou accords de principe).}}',
  'page.inbox.warn.offer-elsewhere':
    '{count, plural, one {Cette offre est déjà en relation avec un autre besoin (proposition validée ou accord de principe).} other {Cette offre est déjà en relation avec # autres besoins (propositions validées ou accords de principe).}}',
  'page.inbox.two.first':
    'Deux personnes : au-delà du montant fixé, votre validation est la première ; les parties ne sont informées qu’après celle d’une seconde personne.',
  'page.inbox.two.second':
    'Première validation donnée par {by} ({organisation}), le {at}. {own, select, yes {C’est la vôtre : la seconde revient à une autre personne.} other {La vôtre serait la seconde : les parties en seront informées.}}',
  'page.inbox.decide': 'Votre décision',
  'page.inbox.approve.sides': 'Valider',
  'page.inbox.approve.second': 'Donner la seconde validation',
  'page.inbox.dismiss': 'Écarter…',
  'page.inbox.dismiss.do': 'Écarter la proposition',
  'page.inbox.reason': 'Motif',
  'page.inbox.reason.hint': 'Le motif reste entre coordonnateurs ; il sert à améliorer les propositions.',
  'page.inbox.reason.none': 'Choisissez un motif',
  'page.inbox.note': 'Précisions',
  'page.inbox.note.hint': 'Facultatif, sauf pour un autre motif. N’y écrivez aucune donnée personnelle.',
  'page.inbox.postpone': 'Différer…',
  'page.inbox.postpone.do': 'Différer la proposition',
  'page.inbox.postpone.until': 'Différer jusqu’au',
  'page.inbox.postpone.reason.hint':
    'Facultatif. Le motif reste entre coordonnateurs et se lit parmi les propositions différées.',
  'page.inbox.postpone.reason.none': 'Sans motif',
  'page.inbox.postpone.hint': 'Elle revient d’elle-même le lendemain. {days, number} jours au plus.',
  'page.inbox.reopen': 'Réexaminer cette proposition',
  'page.inbox.reopened': 'La proposition est de nouveau à examiner.',
  'page.inbox.read-only': 'Consultation seule : la décision revient aux coordonnateurs du territoire.',
  'page.inbox.undo': 'Annuler cette décision',
  'page.inbox.undo.first': 'Retirer ma validation',
  'page.inbox.undo.hint': 'Possible pendant quelques secondes, avant l’envoi des notifications.',
  'page.inbox.undo.over': 'Le délai pour annuler est passé.',
  'page.inbox.undone': 'La décision est annulée : la proposition est de nouveau à examiner.',
  'page.inbox.done':
    '{what, select, approved {Proposition validée} dismissed {Proposition écartée} postponed {Proposition différée} first {Première validation enregistrée, une seconde est attendue} other {Décision enregistrée}} : « {need} » et « {offer} ».',
  'page.inbox.criteria': 'Critères d’appréciation',
  'page.inbox.comparison': 'Les deux fiches, ligne à ligne',
  'page.inbox.facet': 'Rubrique',
  'page.inbox.unsaid': 'non précisé',
  'page.inbox.money': 'Montants',
  'page.inbox.money.sought': '{sought} recherchés',
  'page.inbox.money.left-of': '{uncovered} restent à couvrir, sur {sought} recherchés',
  'page.inbox.money.envelope-left': '{left} encore disponibles',
  'page.inbox.deadline': 'Date limite',
  'page.inbox.gates': 'Conditions requises, une à une',
  'page.inbox.history': 'Historique',
  'page.inbox.history.none': 'Aucune décision n’a encore été prise.',
  'page.inbox.because': 'motif : {reason}',
  'page.inbox.shown': 'Indice affiché alors : {score, number}.',
  'page.inbox.action': `{action, select,
    approve {Validée}
    first {Première validation}
    dismiss {Écartée}
    postpone {Différée}
    undo {Décision annulée}
    reopen {Remise à l’examen}
    accept {Intérêt confirmé}
    decline {Déclinée}
    considering {Mise à l’étude}
    submit {Dossier déposé}
    expire {Classée sans suite}
    other {Décision}
  }{side, select, need { par le territoire} offer { par le partenaire} other {}}`,
  'page.inbox.notes': 'Notes internes',
  'page.inbox.notes.hint': 'Entre coordonnateurs : les parties ne les lisent pas.',
  'page.inbox.notes.new': 'Nouvelle note',
  'page.inbox.notes.add': 'Ajouter la note',
  'page.inbox.notes.added': 'La note est ajoutée.',
  'page.inbox.too-late.title': 'Il est trop tard pour annuler',
  'page.inbox.too-late.lead': 'La décision n’a pas été annulée : elle reste telle qu’elle a été prise.',
  'page.inbox.conflict.title': 'Décision déjà prise entre-temps',
  'page.inbox.conflict.lead': 'Votre décision n’a pas été enregistrée : la proposition a changé depuis son affichage.',
  'page.inbox.conflict.stale':
    'Une autre personne s’est prononcée, ou le calcul a été refait, pendant que vous examiniez cette proposition.',
  'page.inbox.conflict.last': 'Dernière décision',
  'page.inbox.conflict.next': 'Passer à la suivante',
  'page.inbox.conflict.again': 'Relire cette proposition',
  'page.inbox.conflict.back': 'Propositions à examiner',
  'page.inbox.outcome.awaits-second-person': 'Une seconde validation sera attendue.',
  'page.inbox.outcome.stale-revision': 'Elle a changé depuis son affichage.',
  'page.inbox.outcome.posting-moved':
    'L’une des deux fiches a changé ou n’est plus publiée : attendez le nouveau calcul.',
  'page.inbox.outcome.illegal-move': 'Son état ne le permet pas.',
  'page.inbox.outcome.not-allowed': 'Elle ne relève pas de votre territoire.',
  'page.inbox.outcome.not-found': 'Elle est introuvable.',
  'page.inbox.outcome.conflict-of-interest': 'Vous y avez un conflit d’intérêts.',
  'page.inbox.outcome.confidential-pair':
    'Les deux fiches sont confidentielles : aucune partie ne peut être informée sans révéler l’autre.',
  'page.inbox.outcome.second-person-needed':
    'Votre première validation est enregistrée : une autre personne doit suivre.',
  'page.inbox.keys': 'Raccourcis clavier',
  'page.inbox.keys.a': 'valider',
  'page.inbox.keys.r': 'écarter : ouvre le choix du motif',
  'page.inbox.keys.p': 'différer : ouvre le choix de la date',
  'page.inbox.keys.z': 'annuler la dernière décision, tant que c’est possible',
  'page.inbox.keys.j': 'proposition suivante',
  'page.inbox.keys.k': 'proposition précédente',
  'page.inbox.keys.help': 'cette aide',
  'page.inbox.keys.on': 'Raccourcis actifs sur cet appareil',
  'page.inbox.keys.close': 'Fermer',
} as const;
