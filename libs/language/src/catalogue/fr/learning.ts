/** Weights, and what is learnt from those who judge. */
export const frLearning = {
  'score.only': 'Indice de concordance sur 100 : ce n’est pas une probabilité.',
  'score.probability':
    'Une fois la proposition validée, les deux parties acceptent dans {percent, number} % des cas comparables, d’après l’issue de {outcomes, number} propositions validées ; ne pas répondre à temps compte comme un refus.',

  'problem.weights-too-few-judgements.title': 'Trop peu d’avis',
  'problem.weights-too-few-judgements.detail':
    'Depuis que la version en vigueur est établie, les coordonnateurs n’ont pas encore rendu assez d’avis pour lui en comparer une autre.',
  'problem.weights-not-better.title': 'Pas de meilleure prévision',
  'problem.weights-not-better.detail':
    'Sur les avis mis de côté, ces pondérations ne prévoient pas mieux que celles en vigueur : elles ne peuvent pas les remplacer.',
  'problem.weights-region-loses.title': 'Une région perdrait trop de propositions',
  'problem.weights-region-loses.detail':
    'Avec ces pondérations, la part d’au moins une région dans les propositions baisserait de plus de 10 % : elles ne peuvent pas être mises en vigueur.',
  'problem.not-yet-made.title': 'Aperçu en préparation',
  'problem.not-yet-made.detail':
    'L’effet de ces pondérations sur les listes est encore en cours de calcul : réessayez dans quelques instants.',
  'problem.too-few-answers.title': 'Trop peu d’issues connues',
  'problem.too-few-answers.detail':
    'L’issue de trop peu de propositions validées est connue, ou elle se laisse trop mal prévoir : l’indice reste un indice, et n’est pas présenté comme une probabilité.',
  'problem.nothing-to-go-back-to.title': 'Aucune version à rétablir',
  'problem.nothing-to-go-back-to.detail':
    'Il n’y a pas de version à rétablir : celle qui est en vigueur est la première, vient d’être rétablie ou a été livrée avec la plateforme.',
} as const;
