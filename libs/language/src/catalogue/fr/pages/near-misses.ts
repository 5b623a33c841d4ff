/** What nearly fits a posting, and why, why not: one pair, requirement by requirement. */
export const frPageNearMisses = {
  'page.near-misses.title.need': 'Ce qui débloquerait ce besoin',
  'page.near-misses.title.offer': 'Ce qui élargirait cette offre',
  'page.near-misses.lead.need':
    'Les offres d’appui auxquelles il ne manque qu’une condition ou deux, et ce qu’il faudrait changer.',
  'page.near-misses.lead.offer':
    'Les besoins auxquels il ne manque qu’une condition ou deux, et ce qu’il faudrait changer.',
  'page.near-misses.as-read.need': 'Telles que les lit l’organisation qui porte le besoin : « vous » s’adresse à elle.',
  'page.near-misses.as-read.offer': 'Tels que les lit l’organisation qui porte l’offre : « vous » s’adresse à elle.',
  'page.near-misses.not-open': 'Ces pistes ne concernent que les fiches publiées par une organisation vérifiée.',
  'page.near-misses.asked': 'Ces pistes sont en cours de calcul. Revenez dans un instant.',
  'page.near-misses.refresh': 'Actualiser',
  'page.near-misses.withheld':
    'Jusqu’à la date limite de l’appel, seuls des nombres vous sont montrés : aucun candidat n’est nommé.',
  'page.near-misses.gains': 'Un seul changement, et…',
  'page.near-misses.list.need': 'Offres d’appui à une ou deux conditions près',
  'page.near-misses.list.offer': 'Besoins à une ou deux conditions près',
  'page.near-misses.none.need': 'Aucune offre d’appui n’est à une ou deux conditions près de ce besoin aujourd’hui.',
  'page.near-misses.none.offer': 'Aucun besoin n’est à une ou deux conditions près de cette offre aujourd’hui.',
  'page.near-misses.own': 'Cela ne dépend que de vous',
  'page.near-misses.other': 'Cela dépend de l’autre partie',
  'page.near-misses.score': 'Indice de concordance une fois le blocage levé : {score, number} sur 100',
  'page.near-misses.failed': 'Ce qui bloque',
  'page.near-misses.change': 'Modifier',
  'page.near-misses.changes': 'Ce qui débloquerait',
  'page.near-misses.edit.need': 'Modifier le besoin',
  'page.near-misses.edit.offer': 'Modifier l’offre',
  'page.near-misses.as-of': 'Situation au {instant}.',

  'page.fit.title': 'Pourquoi, pourquoi pas',
  'page.fit.lead':
    'Un besoin et une offre d’appui, comparés tels qu’ils sont aujourd’hui : condition par condition, puis critère par critère.',
  'page.fit.posting': '{kind, select, need {Besoin :} other {Offre d’appui :}}',
  'page.fit.open':
    'Aucune condition requise ne s’y oppose et l’indice atteint le seuil : cette mise en relation peut être proposée.',
  'page.fit.low':
    'Aucune condition requise ne s’y oppose, mais l’indice n’atteint pas le seuil à partir duquel une mise en relation est proposée.',
  'page.fit.refused':
    '{count, plural, one {Une condition requise n’est pas remplie} other {# conditions requises ne sont pas remplies}} : en l’état, cette mise en relation ne peut pas être proposée.',
  'page.fit.gates': 'Conditions requises',
  'page.fit.gate': 'Condition requise',
  'page.fit.outcome': 'État',
  'page.fit.outcome.pass': 'remplie',
  'page.fit.outcome.fail': 'non remplie',
  'page.fit.outcome.unknown': 'à vérifier',
  'page.fit.why': 'Pourquoi',
  'page.fit.criteria': 'Critères d’appréciation',
  'page.fit.score.refused':
    'L’indice compare les deux fiches telles qu’elles sont ; il ne compte pas tant qu’une condition requise n’est pas remplie. Ce n’est pas une probabilité.',
  'page.fit.as-of': 'Calculé le {day}, avec la version {version, number} des pondérations.',
} as const;
