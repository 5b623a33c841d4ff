/** The home page, and the accessibility statement. */
export const frPageHome = {
  'page.home.title': 'La place où les territoires rencontrent leurs partenaires',
  'page.home.lead':
    'Les collectivités territoriales et les agences régionales de développement du Sénégal publient leurs besoins en matière de migration et de développement local. Leurs partenaires publient leurs offres d’appui. Penc les rapproche, et dit pourquoi.',
  'page.home.see-needs': 'Voir les besoins',
  'page.home.see-offers': 'Voir les offres d’appui',
  'page.home.how': 'Comment cela se passe',
  'page.home.how.post': 'Publier',
  'page.home.how.post.text':
    'Un territoire décrit ce qu’il lui faut : une subvention, une formation, une expertise. Un partenaire décrit ce qu’il peut apporter, à qui et où.',
  'page.home.how.suggest': 'Rapprocher',
  'page.home.how.suggest.text':
    'La plateforme compare chaque besoin à chaque offre et explique ses propositions, critère par critère. La coordination les examine et décide de les transmettre.',
  'page.home.how.agree': 'S’entendre',
  'page.home.how.agree.text':
    'Les deux parties sont prévenues et répondent. Quand l’intérêt est partagé, elles prennent contact, concluent une convention et en suivent l’exécution ici.',
  'page.home.name': 'Pourquoi « Penc » ?',
  'page.home.name.text':
    'En wolof, le penc est la place du village où l’on se réunit pour régler ensemble les affaires communes.',
  'page.home.individuals': 'Vous cherchez une aide pour vous-même ?',
  'page.home.individuals.text':
    'Penc s’adresse aux organisations et ne traite aucune demande individuelle. Le bureau d’accueil, d’orientation et de suivi (BAOS) de votre région reçoit les particuliers : migrants de retour, candidats au départ, familles.',
  'page.home.illustrative':
    'Les organisations d’illustration sont signalées comme telles : leurs besoins, leurs offres et leurs montants sont fictifs.',
  'page.accessibility.link': 'Accessibilité',
  'page.accessibility.title': 'Accessibilité de Penc',
  'page.accessibility.lead':
    'Penc doit pouvoir servir à tout le monde, avec un petit téléphone, une connexion lente, un lecteur d’écran ou un clavier seul.',
  'page.accessibility.aim': 'Ce que nous visons',
  'page.accessibility.aim.text':
    'Les pages visent le niveau AA des règles WCAG 2.2. Elles fonctionnent sans JavaScript, s’adaptent à un écran de 320 pixels, suivent le mode sombre et les contrastes choisis sur votre appareil, et se parcourent entièrement au clavier.',
  'page.accessibility.how': 'Comment nous le vérifions',
  'page.accessibility.how.text':
    'Chaque page est contrôlée automatiquement (axe-core) en français et en anglais, sur téléphone et sur ordinateur, en clair, en sombre et en couleurs forcées. Ces contrôles ne voient pas tout : aucun audit par des personnes concernées n’a encore eu lieu.',
  'page.accessibility.limits': 'Ce que nous savons imparfait',
  'page.accessibility.limits.text':
    'Les textes des besoins et des offres s’affichent dans la langue où ils ont été publiés. Les documents joints par les organisations ne sont pas contrôlés.',
  'page.accessibility.contact': 'Signaler une difficulté',
  'page.accessibility.contact.text':
    'Si quelque chose vous arrête, dites-le à la coordination de votre région ou à l’administration de la plateforme : indiquez la page et ce que vous utilisez.',
} as const;
