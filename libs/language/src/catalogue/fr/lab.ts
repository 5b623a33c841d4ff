/** What `npm run bench` prints. */
export const frLab = {
  'lab.usage': 'Usage : npm run bench -- api | queue [--profile DOSSIER]',
  'lab.measuring': 'Mesure en cours, quelques minutes…',
  'lab.title-api': 'api : ce que coûtent contrôles, droits, journal et idempotence',
  'lab.title-queue': 'file : messages calculés par seconde, contre des tâches qui ne font rien',
  'lab.per-second': 'par s',
  'lab.product': 'Penc',
  'lab.bare': 'le strict minimum',
  'lab.ratio': 'rapport {ratio} (de {least} à {most} en {rounds} manches)',
  'lab.ratio-reached': 'rapport {ratio} (de {least} à {most} en {rounds} manches) : visé {aim}, atteint',
  'lab.ratio-missed': 'rapport {ratio} (de {least} à {most} en {rounds} manches) : visé {aim}, manqué',
  'lab.posting': 'publier un besoin',
  'lab.posting-once': 'publier un besoin avec Idempotency-Key',
  'lab.listing': 'lister les besoins',
  'lab.scoring-edited': 'fiches modifiées, file sur {backend}',
  'lab.scoring-same': 'fiches à revoir dont rien n’a changé, file sur {backend}',
  'lab.no-redis': 'Aucun Redis ici : mesuré sur PostgreSQL seul.',
} as const;
