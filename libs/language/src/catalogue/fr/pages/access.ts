/** API keys, and what one’s account leads to. */
export const frPageAccess = {
  'page.keys.title': 'Mes clés d’API',
  'page.keys.lead':
    'Par une clé, un programme agit à votre place : il peut au plus ce que vous pouvez. Ne la donnez à personne d’autre.',
  'page.keys.none': 'Vous n’avez aucune clé valable.',
  'page.keys.new': 'Créer une clé',
  'page.keys.create': 'Créer la clé',
  'page.keys.name': 'À quoi sert-elle ?',
  'page.keys.name.hint': 'Par exemple : tableau de bord du conseil départemental',
  'page.keys.scopes': 'Ce qu’elle permet',
  'page.keys.scopes.hint': 'Le moins possible : une clé qui se perd ne peut alors que cela.',
  'page.keys.scope.read': 'lire',
  'page.keys.scope.post': 'publier et modifier des fiches',
  'page.keys.scope.answer': 'répondre aux propositions',
  'page.keys.scope.judge': 'examiner les propositions',
  'page.keys.scope.partner': 'gérer les partenariats',
  'page.keys.scope.admin': 'administrer organisations, membres et liaisons',
  'page.keys.created': 'Créée le',
  'page.keys.used': 'Dernier usage',
  'page.keys.never-used': 'jamais',
  'page.keys.expires': 'Dernier jour de validité',
  'page.keys.expires.hint': 'Sans date, la clé vaut 90 jours ; un an au plus.',
  'page.keys.endless': 'sans limite',
  'page.keys.action': 'Action',
  'page.keys.revoke': 'Révoquer',
  'page.keys.revoke.title': 'Révoquer cette clé',
  'page.keys.revoke.lead':
    'Le programme qui s’en sert perdra aussitôt et définitivement son accès à Penc ; il lui faudra une autre clé.',
  'page.keys.revoke.keep': 'Garder cette clé',
  'page.keys.revoked': 'La clé est révoquée : elle n’ouvre plus rien.',
  'page.keys.made': 'Votre nouvelle clé',
  'page.keys.once': 'Recopiez cette clé maintenant : elle ne sera plus jamais affichée.',
  'page.keys.key': 'Clé',
  'page.keys.use': 'Le programme la joint à chacune de ses demandes, dans cet en-tête :',
  'page.keys.kept': 'Je l’ai recopiée',
  'page.me.more': 'Voir aussi',
  'page.me.organisation.link': 'La fiche de mon organisation',
  'page.me.members.link': 'Les membres de mon organisation',
  'page.me.webhooks.link': 'Les liaisons automatiques (webhooks)',
  'page.erase.own.title': 'Effacer mes données personnelles',
  'page.erase.own.goes':
    'Votre nom, votre adresse électronique, votre téléphone, vos connexions et vos clés d’API sont effacés, pour toutes les organisations au nom desquelles vous agissez. Vous ne pouvez plus vous connecter et ne recevez plus rien.',
  'page.erase.own.stays':
    'Ce que vous avez écrit dans les fiches, les messages et les notes appartient à votre organisation et demeure, sans votre nom. Ce que vous avez signé aussi.',
  'page.erase.own.alone':
    'Si personne d’autre n’agit pour votre organisation, invitez d’abord un ou une collègue : plus personne ne pourrait répondre aux propositions ni suivre les partenariats.',
  'page.erase.own.for-good':
    'Cet effacement est définitif. Téléchargez d’abord vos données si vous souhaitez les garder.',
  'page.erase.question': 'Confirmation',
  'page.erase.own.confirm': 'Oui, effacer définitivement mes données personnelles',
  'page.erase.own.do': 'Effacer mes données',
  'page.erase.keep': 'Ne rien changer',
  'page.erase.own.done': 'Vos données personnelles sont effacées ; vous n’êtes plus connecté(e).',
  'page.erase.other.title': 'Effacer les données de cette personne',
  'page.erase.other.goes':
    'Son nom, son adresse électronique, son téléphone, ses connexions et ses clés d’API sont effacés, pour toutes les organisations au nom desquelles cette personne agit. Elle ne peut plus se connecter et ne reçoit plus rien.',
  'page.erase.other.stays':
    'Ce qu’elle a écrit dans les fiches, les messages et les notes appartient à son organisation et demeure, sans son nom. Ce qu’elle a signé aussi.',
  'page.erase.other.alone':
    'Si personne d’autre n’agit pour son organisation, plus personne n’y pourra répondre aux propositions ni suivre les partenariats : l’administration en est avertie.',
  'page.erase.other.for-good':
    'Cet effacement est définitif. Assurez-vous d’abord que la personne elle-même le demande.',
  'page.erase.other.confirm': 'Oui, effacer définitivement ses données personnelles',
  'page.erase.other.do': 'Effacer ses données',
  'page.erase.other.done': 'Les données de cette personne sont effacées.',
} as const;
