/** Saving the database to a file, and putting it back. */
export const frBackup = {
  'local.backup.done':
    'Sauvegarde faite : {file} ({megabytes} Mo). Elle contient des données personnelles : gardez-la en lieu sûr.',
  'local.restore.done':
    'Base rétablie : sauvegarde du {madeAt}, {postings, plural, one {# fiche} other {# fiches}}. Les messages en attente repartiront au prochain démarrage.',
  'local.reason.exists': '{file} existe déjà',
  'local.reason.no-file': 'fichier introuvable',
  'local.reason.is-folder': 'elle vient du PostgreSQL embarqué ; retirez DATABASE_URL pour la rétablir dans ce dernier',
  'local.reason.is-dump': 'elle vient d’une base de DATABASE_URL ; indiquez dans DATABASE_URL celle où la rétablir',
  'local.reason.other-machine': 'elle vient de {theirs}, ici {ours}',
  'local.fault.nothing-to-back-up': 'Rien à sauvegarder : aucune base de Penc ici.',
  'local.fault.backup-failed':
    'La sauvegarde n’a pas pu être faite ({reason}) : vérifiez le dossier et l’espace disque.',
  'local.fault.pg-tools-missing':
    'Il faut pg_dump et pg_restore en version {version} ou plus récente (versions présentes : {found}) : installez le paquet Debian {package}, ou ajoutez leur dossier au PATH.',
  'local.fault.backup-damaged':
    '{file} n’est pas une sauvegarde entière ({reason}) : rien n’a été modifié ; prenez-en une autre.',
  'local.fault.backup-newer':
    'Cette sauvegarde vient d’une version plus récente de Penc ({migrations}) : rien n’a été modifié ; mettez Penc à jour, puis recommencez.',
  'local.fault.backup-not-fitting': 'Cette sauvegarde ne peut pas être rétablie ici : {reason}. Rien n’a été modifié.',
  'local.fault.database-not-empty':
    'La base contient déjà quelque chose : rien n’a été modifié. Ajoutez --replace pour la remplacer par la sauvegarde, après l’avoir elle-même sauvegardée.',
  'local.fault.database-in-use':
    'La base est utilisée ({count, plural, one {# connexion} other {# connexions}}) : arrêtez l’api et le worker, puis recommencez. Rien n’a été modifié.',
  'local.fault.restore-failed':
    'La sauvegarde n’a pas pu être rétablie ({reason}) : les données d’avant sont intactes.',
} as const;
