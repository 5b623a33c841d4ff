/** The other tabs of the inbox, and decisions on several suggestions at once. */
export const frPageBaskets = {
  'page.inbox.needs.title': 'Besoins sans proposition',
  'page.inbox.needs.lead':
    'Besoins publiés pour lesquels aucune offre n’est proposée, du plus ancien au plus récent, avec ce qui s’en approche le plus.',
  'page.inbox.needs.none': 'Chaque besoin publié de votre territoire a au moins une proposition.',
  'page.inbox.needs.since': 'Sans proposition depuis le {at}',
  'page.inbox.needs.dismissed':
    '{count, plural, one {# proposition écartée} other {# propositions écartées}} auparavant',
  'page.inbox.needs.misses': 'Pistes à une condition près, telles que le territoire les lit',
  'page.inbox.needs.misses.all':
    'Toutes les pistes ({misses, plural, one {# offre} other {# offres}}, {gains, plural, one {# changement qui suffirait} other {# changements qui suffiraient}})',
  'page.inbox.needs.misses.none': 'Aucune offre n’est à une ou deux conditions près.',
  'page.inbox.needs.misses.asked': 'Les pistes sont en cours de calcul : rechargez la page dans un instant.',
  'page.inbox.needs.score': 'indice {score, number} si la condition est levée',
  'page.inbox.second.title': 'Secondes validations attendues',
  'page.inbox.second.lead':
    'Au-delà {above, select, none {du montant fixé} other {de {above}}}, ou quand le montant n’est pas connu, deux personnes différentes valident. Ces propositions ont reçu une première validation.',
  'page.inbox.second.whose':
    '{whose, select, others {Celles-ci attendent une autre personne que vous.} other {Celles-ci attendent votre validation.}}',
  'page.inbox.second.turn':
    '{whose, select, others {Voir celles qui attendent la vôtre} other {Voir celles qui attendent une autre personne}}',
  'page.inbox.second.none':
    '{whose, select, own {Aucune proposition n’attend votre seconde validation.} others {Aucune proposition n’attend la seconde validation d’une autre personne.} other {Aucune proposition n’attend de seconde validation.}}',
  'page.inbox.second.first': 'Première validation',
  'page.inbox.postponed.title': 'Propositions différées',
  'page.inbox.postponed.lead': 'Elles reviennent d’elles-mêmes à l’examen ; les premières à revenir sont en tête.',
  'page.inbox.postponed.none': 'Aucune proposition n’est différée.',
  'page.inbox.postponed.until': 'Jusqu’au',
  'page.inbox.postponed.why': 'Motif et précisions',
  'page.inbox.silent.title': 'Parties à relancer',
  'page.inbox.silent.lead':
    'Propositions validées auxquelles une partie n’a pas répondu, avec les numéros à appeler ; les plus anciennes d’abord.',
  'page.inbox.silent.none': 'Toutes les parties informées ont répondu.',
  'page.inbox.silent.who': 'À appeler',
  'page.inbox.silent.told': 'Informée le',
  'page.inbox.silent.reminders': '{count, plural, =0 {aucun rappel} one {# rappel} other {# rappels}}',
  'page.inbox.silent.other': 'Réponse de l’autre partie',
  'page.inbox.silent.nobody': 'Aucun gestionnaire en fonction.',
  'page.inbox.silent.no-phone': 'numéro non communiqué',
  'page.inbox.next-step': 'Suite à donner',
  'page.inbox.due-title': 'Réponse attendue le',
  'page.inbox.expiring.title': 'Délais de réponse proches',
  'page.inbox.expiring.lead': 'Propositions validées dont le délai de réponse s’achève dans les sept jours.',
  'page.inbox.expiring.none': 'Aucun délai de réponse ne s’achève dans les sept jours.',
  'page.inbox.expiring.need': 'Réponse du territoire',
  'page.inbox.expiring.offer': 'Réponse du partenaire',
  'page.bulk.title': 'Décider de plusieurs propositions',
  'page.bulk.lead':
    'Cochez les propositions, choisissez une décision : un aperçu dit d’abord ce qui se passera, rien n’est enregistré avant votre confirmation.',
  'page.bulk.which': 'Propositions',
  'page.bulk.action': 'Décision',
  'page.bulk.reason.hint': 'Nécessaire pour écarter, facultatif pour différer.',
  'page.bulk.until.hint': 'Nécessaire pour différer.',
  'page.bulk.preview': 'Voir l’aperçu',
  'page.bulk.preview.title': 'Aperçu de la décision groupée',
  'page.bulk.preview.lead':
    '{pairs, plural, =0 {Aucune proposition ne serait concernée} one {# proposition serait concernée} other {# propositions seraient concernées}}{refused, plural, =0 {} one { ; # serait exclue} other { ; # seraient exclues}}. Rien n’est encore enregistré.',
  'page.bulk.back': 'Choix des propositions',
  'page.bulk.sides': 'Fiches concernées',
  'page.bulk.sides.count':
    '{needs, plural, one {# besoin} other {# besoins}}, {offers, plural, one {# offre d’appui} other {# offres d’appui}}',
  'page.bulk.beyond.capacity': 'Plus de partenariats demandés que ces offres ne peuvent en conclure :',
  'page.bulk.beyond.envelope': 'Plus de fonds demandés qu’il n’en reste à ces offres :',
  'page.bulk.outcomes': 'Proposition par proposition',
  'page.bulk.outcome': 'Effet',
  'page.bulk.included': 'concernée',
  'page.bulk.decided':
    '{action, select, approve {validée} dismiss {écartée} postpone {différée} first {première validation} other {à réexaminer}}',
  'page.bulk.excluded': 'exclue',
  'page.bulk.pending': 'pas encore traitée',
  'page.bulk.undone': 'décision annulée',
  'page.bulk.not-undone': 'Il n’était plus possible d’annuler.',
  'page.bulk.unknown': 'Proposition introuvable',
  'page.bulk.confirm':
    '{action, select, approve {Valider} dismiss {Écarter} postpone {Différer} other {Réexaminer}} {pairs, plural, one {# proposition} other {# propositions}}',
  'page.bulk.cancel': 'Ne rien changer',
  'page.bulk.outcome.title': 'Décision groupée',
  'page.bulk.outcome.lead': `{pairs, plural, =0 {Aucune proposition} one {# proposition} other {# propositions}} {action, select,
    approve {{pairs, plural, =0 {validée} one {validée} other {validées}}}
    dismiss {{pairs, plural, =0 {écartée} one {écartée} other {écartées}}}
    postpone {{pairs, plural, =0 {différée} one {différée} other {différées}}}
    other {à réexaminer}
  }{refused, plural, =0 {} one { ; # exclue} other { ; # exclues}}{undone, plural, =0 {} one { ; # annulée depuis} other { ; # annulées depuis}}.`,
  'page.bulk.undo': 'Tout annuler',
  'page.bulk.undo.over': `{count, plural,
    one {Une décision n’a pas pu être annulée : le délai pour annuler était passé, ou la proposition a changé entre-temps.}
    other {# décisions n’ont pas pu être annulées : le délai pour annuler était passé, ou les propositions ont changé entre-temps.}
  } {action, select,
    approve {Les deux parties ont été informées, ou le seront sous peu.}
    other {{count, plural,
      one {La proposition peut encore être réexaminée depuis sa page.}
      other {Chaque proposition peut encore être réexaminée depuis sa page.}
    }}
  }`,
} as const;
