/** What every page shares: its frame, its forms, its refusals. */
export const frPageLayout = {
  'page.skip': 'Aller au contenu',
  'page.nav.label': 'Rubriques',
  'page.nav.menu': 'Menu',
  'page.nav.needs': 'Besoins',
  'page.nav.offers': 'Offres d’appui',
  'page.nav.me': 'Mon compte',
  'page.nav.sign-in': 'Se connecter',
  'page.notices':
    '{count, plural, =0 {Notifications} one {Notifications (# non lue)} other {Notifications (# non lues)}}',
  'page.individuals':
    'Penc s’adresse aux organisations. Si vous cherchez une aide pour vous-même ou pour un proche, adressez-vous au bureau d’accueil, d’orientation et de suivi (BAOS) de votre région : il reçoit les particuliers.',
  'page.contact': 'Une question, un accès, une signature à enregistrer ? Écrivez à',
  'page.api': 'Description de l’interface de programmation (API, fichier JSON)',
  'page.error-prefix': 'Erreur : ',
  'page.error-title': 'Il y a un problème',
  'page.personal-data.title': 'Relisez votre texte avant de continuer',
  'page.personal-data.found': 'Ce texte semble contenir {kinds}.',
  'page.personal-data.phone': 'un numéro de téléphone',
  'page.personal-data.identity-number': 'un numéro de carte d’identité',
  'page.personal-data.passport': 'un numéro de passeport',
  'page.personal-data.email': 'une adresse électronique',
  'page.personal-data.stay':
    'Rien ici ne doit permettre d’identifier une personne migrante : retirez ce qui désigne quelqu’un. S’il ne s’agit de personne en particulier, envoyez de nouveau le formulaire : votre texte sera pris tel quel.',
  'page.fault': '{field} : {fault}',
  'page.pages': 'Pages de la liste',
  'page.pages.next': 'Page suivante',
  'page.pages.first': 'Revenir à la première page',
  'page.all': 'Tous',
  'page.filter': 'Filtrer',
  'page.filter.title': 'Filtrer la liste',
  'page.filter.none': 'Effacer les filtres',
  'page.problem.home': 'Revenir à l’accueil',
  'page.problem.id': 'Si cela dure, signalez ce numéro à l’administration de la plateforme : {id}',
  'problem.form-expired.title': 'Ce formulaire n’est plus valable',
  'problem.form-expired.detail':
    'Il est resté ouvert trop longtemps, ou votre session a changé entre-temps. Revenez en arrière, rechargez la page et envoyez-le de nouveau.',
} as const;
