/** Signing in: the mail, its page, refusals; sessions, second factors and keys. */
export const frAccess = {
  'mail.sign-in.subject': 'Votre connexion à Penc',
  'mail.sign-in.body':
    'Vous avez demandé à vous connecter à Penc. Ouvrez le lien ci-dessous, puis appuyez sur le bouton de la page ; ou saisissez ce code là où vous l’avez demandé.',
  'mail.sign-in.code': 'Code : {code}',
  'mail.sign-in.limits':
    'Le lien et le code servent une seule fois, pendant {minutes, number} minutes après l’envoi de ce courriel.',
  'mail.sign-in.link': 'Lien de connexion : {url}',
  'mail.sign-in.why':
    'Penc, la place où les besoins des territoires du Sénégal rencontrent les offres d’appui de leurs partenaires. Vous recevez ce courriel parce que cette adresse a été saisie pour se connecter ; si ce n’est pas vous, n’en tenez pas compte : sans ce lien ni ce code, personne n’entre.',
  'mail.sign-in.stop':
    'Ce courriel ne part que lorsque quelqu’un saisit cette adresse pour se connecter, et quelques fois par quart d’heure au plus : il n’y a pas d’envoi régulier à arrêter.',
  'mail.sign-in.secret': 'Ne transmettez ce lien et ce code à personne : Penc ne vous les demandera jamais.',

  'sign-in.page.title': 'Se connecter à Penc',
  'sign-in.page.body': 'Appuyez sur le bouton pour ouvrir votre session sur cet appareil. Le lien sert une seule fois.',
  'sign-in.page.warning': 'Si vous n’avez pas demandé à vous connecter, fermez cette page.',
  'sign-in.page.button': 'Se connecter',
  'sign-in.failed.title': 'La connexion n’a pas pu se faire',
  'session.device':
    '{browser, select, firefox {Firefox} edge {Edge} opera {Opera} samsung {Samsung Internet} chrome {Chrome} safari {Safari} program {programme} other {navigateur inconnu}}{system, select, android { sur Android} ios { sur iPhone ou iPad} windows { sur Windows} macos { sur Mac} linux { sur Linux} other {}}',

  'problem.sign-in-failed.title': 'Connexion refusée',
  'problem.sign-in-failed.detail':
    'Ce lien ou ce code est faux, a déjà servi ou n’est plus valable. Un code mal recopié peut être saisi de nouveau, jusqu’à cinq essais ; ensuite ni le code ni son lien ne servent plus : demandez-en un nouveau.',
  'problem.cross-site-request.title': 'Demande venue d’un autre site',
  'problem.cross-site-request.detail':
    'Avec une session, seule la plateforme elle-même peut modifier quelque chose : cette demande semble venir d’un autre site. Un programme utilise une clé d’API.',
  'problem.scope-missing.title': 'Clé d’API trop restreinte',
  'problem.scope-missing.detail':
    'Cette clé d’API n’a pas la portée « {scope} » : créez-en une qui l’ait, si votre rôle le permet.',
  'problem.session-required.title': 'Session requise',
  'problem.session-required.detail':
    'Cela ne se fait pas avec une clé d’API : connectez-vous par courriel, puis recommencez.',
  'problem.second-factor-required.title': 'Double authentification requise',
  'problem.second-factor-required.detail': `{step, select,
    enrol {Votre rôle demande la double authentification : activez-la d’abord (POST /api/v1/me/totp), en scannant le code avec une application d’authentification.}
    other {Saisissez d’abord le code à six chiffres de votre application d’authentification, ou un code de secours (POST /api/v1/sign-in/second-factor).}
  }`,
  'problem.wrong-second-factor.title': 'Code refusé',
  'problem.wrong-second-factor.detail':
    'Ce code est faux, a déjà servi ou n’est plus valable : attendez le suivant, ou vérifiez l’heure de votre appareil.',
  'problem.second-factor-enrolled.title': 'Double authentification déjà active',
  'problem.second-factor-enrolled.detail':
    'Désactivez d’abord la double authentification en vigueur, avec l’un de ses codes.',
  'problem.second-factor-not-begun.title': 'Double authentification inactive',
  'problem.second-factor-not-begun.detail': 'Aucune double authentification n’est en cours d’activation ni active.',
  'problem.too-many-keys.title': 'Trop de clés d’API',
  'problem.too-many-keys.detail':
    'Vous avez déjà {max, plural, one {# clé d’API valable} other {# clés d’API valables}} : révoquez celles qui ne servent plus.',

  'fault.not-an-address': 'Ce n’est pas une adresse électronique.',
  'fault.not-a-code': 'Un code compte six chiffres ; un code de secours, douze lettres et chiffres.',
  'fault.scope-beyond-role': 'Votre rôle ne permet rien de ce qu’ouvre la portée « {scope} ».',
  'fault.day-past': 'Ce jour est déjà passé.',
  'fault.day-too-far': 'Ce jour est trop lointain : un an au plus.',
} as const;
