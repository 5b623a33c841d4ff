/** The home page of the platform: a few paragraphs, each its own. */
export const frHome = {
  'home.title': 'Penc, la place où les territoires rencontrent leurs partenaires',
  'home.what':
    'Au Sénégal, le penc est la place du village où l’on se réunit pour régler ensemble les affaires communes. Sur celle-ci, les collectivités territoriales et les agences régionales de développement publient leurs besoins en matière de migration et de développement local ; leurs partenaires y publient leurs offres d’appui. Penc propose des mises en relation et en donne les raisons, la coordination les examine, et les deux parties décident.',
  'home.individuals':
    'Penc s’adresse aux organisations. Si vous cherchez une aide pour vous-même ou pour un proche, adressez-vous au bureau d’accueil, d’orientation et de suivi (BAOS) de votre région : il reçoit les particuliers.',
  'home.api': 'L’interface de programmation (API) de la plateforme est décrite à l’adresse {url}.',
  'home.illustrative':
    'Les données d’illustration sont signalées comme telles : leurs besoins, leurs offres et leurs montants sont fictifs et n’engagent aucune des organisations nommées.',
} as const;
