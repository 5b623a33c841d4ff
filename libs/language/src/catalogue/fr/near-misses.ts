/** Pistes à une condition près: what one edit would open, and how much it would bring. */
export const frNearMisses = {
  'change.themes.add.need': 'Ajoutez cet axe, si votre besoin en relève aussi : {themes}.',
  'change.themes.add.offer': 'Ouvrez votre offre à l’axe suivant : {themes}.',
  'change.sectors.add.need': 'Ajoutez ce secteur, si votre besoin en relève aussi : {sectors}.',
  'change.sectors.add.offer': 'Ouvrez votre offre au secteur suivant : {sectors}.',
  'change.modalities.add.need': 'Acceptez aussi cette modalité d’appui : {modalities}.',
  'change.modalities.add.offer': 'Proposez aussi cette modalité d’appui : {modalities}.',
  'change.sectors.remove.need':
    'Retirez de vos secteurs ce que l’offre exclut, si votre besoin peut s’en passer : {sectors}.',
  'change.readiness.meet.need': 'Réunissez ce que l’offre exige, puis indiquez-le dans votre fiche : {requirements}.',
  'change.amount.raise.need': 'Portez le coût total à {amount} au moins, par exemple en regroupant plusieurs actions.',
  'change.territories.add.offer': 'Ajoutez {territoriesWithArticle} à vos territoires.',
  'change.eligibleTypes.add.offer': 'Ouvrez votre offre à ce type d’organisation : {types}.',
  'change.excludedSectors.remove.offer': 'Retirez de vos secteurs exclus : {sectors}.',
  'change.requires.remove.offer': 'Renoncez à exiger : {requirements}.',
  'change.ticket-min.lower.offer': 'Ramenez votre montant minimal par projet à {amount}.',
  'change.period-start.advance.need': 'Avancez le début de votre période de mise en œuvre au {day} au plus tard.',
  'change.period-start.advance.offer': 'Avancez le début de votre période de mise en œuvre au {day} au plus tard.',
  'change.period-end.extend.need': 'Prolongez votre période de mise en œuvre jusqu’au {day} au moins.',
  'change.period-end.extend.offer': 'Prolongez votre période de mise en œuvre jusqu’au {day} au moins.',
  'change.deadline.extend.need': 'Repoussez au {day} au moins la date à laquelle vous souhaitez une réponse.',
  'change.deadline.extend.offer': 'Repoussez votre date limite de dépôt au {day} au moins.',

  'other-change.territories.add.offer':
    'Seule l’autre partie y peut quelque chose : il faudrait que l’offre couvre {territoriesWithArticle}.',
  'other-change.eligibleTypes.add.offer':
    'Il faudrait que l’offre s’ouvre à ce type d’organisation ({types}), ce que seule l’autre partie peut décider. Si un maître d’ouvrage éligible porte l’action, nommez-le dans votre fiche (mandats et partenaires).',
  'other-change.excludedSectors.remove.offer':
    'Seule l’autre partie y peut quelque chose : il faudrait que l’offre n’exclue plus {sectors}.',
  'other-change.ticket-min.lower.offer':
    'Seule l’autre partie y peut quelque chose : il faudrait que l’offre ramène son montant minimal par projet à {amount}.',
  'other-change.period-start.advance.need':
    'Seule l’autre partie y peut quelque chose : il faudrait que la période du besoin commence le {day} au plus tard.',
  'other-change.period-start.advance.offer':
    'Seule l’autre partie y peut quelque chose : il faudrait que la période de l’offre commence le {day} au plus tard.',
  'other-change.period-end.extend.need':
    'Seule l’autre partie y peut quelque chose : il faudrait que la période du besoin se prolonge jusqu’au {day} au moins.',
  'other-change.period-end.extend.offer':
    'Seule l’autre partie y peut quelque chose : il faudrait que la période de l’offre se prolonge jusqu’au {day} au moins.',
  'other-change.deadline.extend.need':
    'Seule l’autre partie y peut quelque chose : il faudrait que le besoin attende une réponse jusqu’au {day} au moins.',
  'other-change.deadline.extend.offer':
    'Seule l’autre partie y peut quelque chose : il faudrait que l’offre repousse sa date limite de dépôt au {day} au moins.',

  'gain.themes.add.need':
    'Si votre besoin relevait aussi de cet axe ({themes}), {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.themes.add.offer':
    'Si votre offre s’ouvrait à cet axe ({themes}), {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.sectors.add.need':
    'Si votre besoin relevait aussi de ce secteur ({sectors}), {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.sectors.add.offer':
    'Si votre offre s’ouvrait à ce secteur ({sectors}), {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.modalities.add.need':
    'Si votre besoin acceptait aussi cette modalité d’appui ({modalities}), {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.modalities.add.offer':
    'Si votre offre proposait aussi cette modalité d’appui ({modalities}), {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.sectors.remove.need':
    'Sans ces secteurs ({sectors}) dans votre besoin, {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.readiness.meet.need':
    'Si votre besoin réunissait ce qui est exigé ({requirements}), {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.amount.raise.need':
    'Si le coût total de votre besoin atteignait {amount}, {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.territories.add.offer':
    'Si votre offre couvrait {territoriesWithArticle}, {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.eligibleTypes.add.offer':
    'Si votre offre s’ouvrait à ce type d’organisation ({types}), {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.excludedSectors.remove.offer':
    'Si votre offre n’excluait plus ces secteurs ({sectors}), {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.requires.remove.offer':
    'Si votre offre n’exigeait plus ceci ({requirements}), {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.ticket-min.lower.offer':
    'Si votre montant minimal par projet était ramené à {amount}, {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.period-start.advance.need':
    'Si votre période commençait le {day} au plus tard, {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.period-start.advance.offer':
    'Si votre période commençait le {day} au plus tard, {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.period-end.extend.need':
    'Si votre période se prolongeait jusqu’au {day}, {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.period-end.extend.offer':
    'Si votre période se prolongeait jusqu’au {day}, {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
  'gain.deadline.extend.need':
    'Si vous attendiez une réponse jusqu’au {day}, {count, plural, one {une offre de plus correspondrait} other {# offres de plus correspondraient}}.',
  'gain.deadline.extend.offer':
    'Si votre date limite de dépôt était repoussée au {day}, {count, plural, one {un besoin de plus correspondrait} other {# besoins de plus correspondraient}}.',
};
