/** The launcher's words: steps, refusals with their remedy, and the page it prints once all is up. */
export const frLocal = {
  'local.title': 'Penc : le système complet sur cette machine',
  'local.step.folder': 'Dossier de travail',
  'local.step.postgres-new': 'PostgreSQL embarqué (création)',
  'local.step.postgres': 'PostgreSQL embarqué',
  'local.step.database': 'Base de données de DATABASE_URL',
  'local.step.queue': 'File d’attente',
  'local.step.mail': 'Boîte aux lettres locale',
  'local.step.migrations': 'Schéma de la base',
  'local.step.services': 'api et worker',
  'local.step.demonstration': 'Données de démonstration',
  'local.step.scoring': 'Calcul des propositions',
  'local.step.total': 'Prêt',
  'local.queue.redis-url': 'Redis de REDIS_URL (version {version})',
  'local.queue.redis-path': '{name} {version} privé, démarré par cette commande',
  'local.queue.postgres': 'PostgreSQL (BullMQ sur Postgres : aucun Redis ou Valkey ≥ 6.2 dans le PATH)',
  'local.queue.postgres-asked': 'PostgreSQL (BullMQ sur Postgres, demandé par QUEUE)',
  'local.database.embedded': 'PostgreSQL embarqué, données dans {folder}',
  'local.database.given': 'PostgreSQL de DATABASE_URL (version {version})',
  'local.mail-caught': 'Courriel intercepté',
  'local.mail-code': 'code {code}',
  'local.channel.mail': 'courriel',
  'local.channel.in-app': 'sur la plateforme',
  'local.setting.key': '{name} (attendu : 64 chiffres hexadécimaux, par exemple ceux de « openssl rand -hex 32 »)',
  'local.setting.integer': '{given} (attendu : un nombre entier de {min} à {max})',
  'local.setting.choice': '{given} (attendu, au choix : {choices})',
  'local.setting.url': '{given} (attendu : une adresse qui commence par {starts})',
  'local.reason.gone': 'processus disparu',
  'local.reason.no-answer': 'pas de réponse',
  'local.reason.read-only': 'lecture seule',
  'local.stopping': 'Arrêt en cours…',
  'local.stopped': 'Tout est arrêté. Les données restent dans {folder} ; « npm run reset » les efface.',
  'local.reset.done': 'Effacé : {folder}. Le prochain « npm start » repart de zéro.',
  'local.reset.nothing': 'Rien à effacer : {folder} n’existe pas.',
  'local.reset.database-kept': 'La base de DATABASE_URL n’a pas été touchée.',
  'local.summary.suggestions': 'Meilleures propositions de mise en relation (données illustratives)',
  'local.summary.no-suggestion': 'Aucune proposition pour l’instant.',
  'local.summary.score': 'Indice',
  'local.summary.pair': 'Besoin ↔ offre d’appui',
  'local.summary.reasons': 'Pourquoi',
  'local.summary.notices': 'Notifications envoyées',
  'local.summary.no-notice':
    'Aucune pour l’instant : elles partent quand un coordonnateur valide une proposition ; les courriels interceptés seront dans {folder}.',
  'local.summary.more': '{count, plural, one {… et # autre} other {… et # autres}}',
  'local.summary.accounts': 'Comptes de démonstration',
  'local.summary.keys': 'Clés d’accès à l’API : {file}',
  'local.summary.sign-in':
    'Pour vous connecter : ouvrez {url} et saisissez l’une de ces adresses ; le code s’affiche ici même, avec le courriel intercepté (il est aussi dans {folder}).',
  'local.summary.place': 'Où',
  'local.summary.address': 'Adresse',
  'local.summary.worker': 'Worker',
  'local.summary.database': 'Base',
  'local.summary.queue': 'File d’attente',
  'local.summary.mails': 'Courriels',
  'local.summary.logs': 'Journaux',
  'local.summary.stop': 'Ctrl-C arrête tout ; les données restent.',
  'local.role.ard': 'gestionnaire, ARD',
  'local.role.agency': 'gestionnaire, partenaire',
  'local.role.coordinator': 'coordonnateur national',
  'local.role.admin': 'administrateur',
  'local.fault.unexpected': 'Panne imprévue : {reason}. Les journaux sont dans {folder}.',
  'local.fault.usage':
    'Commande inconnue ou incomplète : {command}. Utilisez « npm start », « npm run reset », « npm run import:iati FICHIER [--organisation ID] », « npm run appoint -- ADRESSE », « npm run backup [-- DOSSIER] » ou « npm run restore -- FICHIER [--replace] ».',
  'local.appointed':
    '{address} est désormais administrateur ou administratrice de Penc, au nom de l’organisation « {organisation} », qui est vérifiée. La suite se fait sur la plateforme.',
  'local.fault.administrator-there':
    'Penc a déjà un administrateur ou une administratrice : c’est à cette personne d’en désigner d’autres, sur la plateforme.',
  'local.fault.applicant-unknown':
    'Aucune organisation en cours d’inscription ou inscrite n’a {address} pour membre : faites d’abord la demande d’inscription sur la plateforme, avec cette adresse.',
  'local.fault.folder-closed':
    'Ce compte ne peut pas lire et écrire tout ce que contient le dossier {folder} : rendez-le-lui (chown -R) ou supprimez-le, puis relancez.',
  'local.fault.folder-is-file':
    '{folder} est un fichier, là où Penc a besoin d’un dossier : déplacez-le ou supprimez-le, puis relancez.',
  'local.fault.already-running':
    'Penc tourne déjà depuis ce dossier (processus {pid}) : arrêtez-le par Ctrl-C dans son terminal, puis relancez.',
  'local.fault.port-busy':
    'Le port {port} est déjà pris : libérez-le, ou choisissez-en un autre, par exemple « PORT={other} npm start ».',
  'local.fault.port-forbidden':
    'Ce compte ne peut pas ouvrir le port {port} : choisissez un port au-dessus de 1023, par exemple « PORT=3000 npm start ».',
  'local.fault.settings-refused': 'Réglages refusés : {faults}. Corrigez les variables d’environnement, puis relancez.',
  'local.fault.database-refused':
    'La base de DATABASE_URL ne répond pas comme il faut ({reason}) : corrigez l’adresse, ou retirez DATABASE_URL pour utiliser le PostgreSQL embarqué.',
  'local.fault.database-too-old':
    'PostgreSQL {version} est trop ancien : il faut la version 15 ou une plus récente ; à défaut, retirez DATABASE_URL pour utiliser le PostgreSQL embarqué.',
  'local.fault.database-not-started':
    'Le PostgreSQL embarqué n’a pas démarré ({reason}) : voyez {log}, vérifiez l’espace disque, ou indiquez une base dans DATABASE_URL.',
  'local.fault.machine-not-covered':
    'Aucun PostgreSQL embarqué pour {machine} : indiquez une base (version 15 ou plus récente) dans DATABASE_URL.',
  'local.fault.migration-failed':
    'Le schéma de la base n’a pas pu être mis à jour ({reason}) : utilisez une base à part, ou « npm run reset » si ses données peuvent être perdues.',
  'local.fault.redis-refused':
    'Le Redis de REDIS_URL ne répond pas ({reason}) : corrigez l’adresse, ou retirez REDIS_URL pour laisser Penc choisir.',
  'local.fault.redis-evicts':
    'Le Redis de REDIS_URL peut jeter des tâches (maxmemory-policy {policy}) : réglez « maxmemory-policy noeviction », ou retirez REDIS_URL.',
  'local.fault.redis-too-old':
    'Le Redis de REDIS_URL est trop ancien ({version}) : installez la version 6.2 ou une plus récente, ou retirez REDIS_URL.',
  'local.fault.redis-not-started':
    'Le Redis privé n’a pas démarré ({reason}) : voyez {log}, ou lancez « QUEUE=postgres npm start ».',
  'local.fault.redis-missing':
    'QUEUE=redis demande un Redis, et le PATH n’en contient aucun : installez Valkey ou Redis (version 6.2 ou plus récente), indiquez-en un dans REDIS_URL, ou lancez « QUEUE=postgres npm start ».',
  'local.fault.service-not-started': '{service} n’a pas démarré ({reason}) : voyez {log}.',
  'local.fault.service-died': '{service} s’est arrêté de lui-même ({reason}) : tout a été arrêté ; voyez {log}.',
  'local.fault.demonstration-failed':
    'Les données de démonstration n’ont pas pu être chargées ({reason}) : « npm run reset », puis relancez.',
} as const;
