/** What `npm run bench` prints. */
export const frLab = {
  'lab.usage':
    'Usage : npm run bench -- api | queue [--profile DOSSIER] ; npm run bench -- learning [--seeds N] ; npm run bench -- pipeline | rescoring [--size N,N…]',
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
  'lab.usage-evaluate': 'Usage : npm run [-s] evaluate -- FICHIER… [--direction needs|offers] [--json]',
  'lab.unreadable-benchmark': 'Le banc d’essai {file} ne peut pas être lu : {why}',
  'lab.wrong-benchmark':
    'Le banc d’essai {file} n’a pas la forme attendue à l’endroit {pointer} ; voir apps/lab/src/evaluate/benchmark.ts.',
  'lab.evaluating': 'Évaluation en cours…',
  'lab.unknown-ids':
    '{file} : {count, plural, one {une paire parle d’un besoin ou d’une offre} other {# paires parlent d’un besoin ou d’une offre}} absents du fichier ; laissé de côté',
  'lab.lists-of-needs':
    '{needs, plural, one {# besoin} other {# besoins}}, {offers, plural, one {# offre} other {# offres}} ; {lists, plural, one {# liste} other {# listes}} d’offres pour un besoin',
  'lab.lists-of-offers':
    '{needs, plural, one {# besoin} other {# besoins}}, {offers, plural, one {# offre} other {# offres}} ; {lists, plural, one {# liste} other {# listes}} de besoins pour une offre',
  'lab.read-of-each':
    '{model} : certains textes dépassent ce que ce moteur accepte ; il n’a lu que les {most, number} premiers caractères de chacun',
  'lab.differences': 'Avance de Penc, intervalle à 95 % (bootstrap apparié)',
  'lab.slices': 'nDCG@10 selon que le champ est rempli (+) ou vide (−)',
  'lab.title-learning':
    'apprentissage : pondérations apprises d’avis simulés, contre celles des experts ({seeds, number} mondes ; vérité connue)',
  'lab.judgements': '{count, number} avis',
  'lab.way-experts': 'experts',
  'lab.way-map': 'appris (MAP, poids ≥ 0)',
  'lab.way-free': 'sans contrainte',
  'lab.learnt-always': 'appris, toujours en vigueur :',
  'lab.learnt-unless-refused':
    'appris, en vigueur sauf refus (ne prévoient pas mieux ce qui est mis de côté : {refused, number} sur {seeds, number}, où les experts restent) :',
  'lab.difference':
    '{mark} : écart moyen aux experts {mean} [{low} ; {high}], apparié à 95 % ; en dessous dans {below, number} sur {seeds, number}, au pire {worst} : {verdict, select, above {en moyenne, au-dessus} below {EN MOYENNE, EN DESSOUS} other {en moyenne, on ne peut rien dire}}',
  'lab.calibration-reached': 'erreur de calibration {error} [{low} ; {high}] : visé {aim}, atteint',
  'lab.calibration-missed': 'erreur de calibration {error} [{low} ; {high}] : visé {aim}, manqué',
  'lab.later':
    '{count, number} avis de plus, quand des pondérations apprises de {before, number} sont en vigueur : de meilleures sont proposées dans {better, number} mondes sur {seeds, number} ; {refused, number} refusées, dont {betterRefused, number} meilleures ; {worseKept, number} moins bonnes admises ; gain moyen en AUC de ce qui est admis {gain}',
  'lab.usage-corpus':
    'Usage : npm run bench -- topk | reverse | batch | near-misses [--size N,N…] [--k N] [--queries N]',
  'lab.by-index': 'index',
  'lab.by-packed-scan': 'lecture de toutes les fiches compactes',
  'lab.by-plain-scan': 'lecture des colonnes',
  'lab.by-gin': 'PostgreSQL, GIN',
  'lab.by-seq-scan': 'PostgreSQL, lecture',
  'lab.by-objects': 'objets un à un',
  'lab.topk-size':
    '{size, number} offres, les {k} meilleures pour un besoin ; {share} % des paires remplissent toutes les conditions',
  'lab.topk-reverse': '{size, number} besoins, les {k} meilleurs pour une offre',
  'lab.topk-memory': 'index construit en {built} ms ; {megabytes} Mo en plus des fiches',
  'lab.mismatches':
    '{by, select, typed {fiches compactes} columns {colonnes} other {objets}} : {count, plural, =0 {aucune réponse différente} one {1 réponse différente} other {# réponses différentes}} sur {queries, number}',
  'lab.topk-aims':
    'visé pour 1 000 000 avec --k 50 : moyenne ≤ {most} ms, p95 ≤ {p95} ms ; ×{overPacked}, ×{overGin} et ×{overScan} plus rapide que lecture compacte, GIN et lecture PostgreSQL ; ici ×{packed}, ×{gin} et ×{scan}',
  'lab.topk-sql':
    'PostgreSQL applique les mêmes conditions ; sa note laisse de côté la proximité entre codes différents, les textes, les références et le lien d’origine.',
  'lab.reverse-size': '{size, number} besoins et {size, number} offres : dans quelles listes entre une offre nouvelle',
  'lab.reverse-found': 'listes touchées par offre : {mean} en moyenne ; visé p50 ≤ 0,5 ms, p95 ≤ 5 ms',
  'lab.batch-size': '{size, number} besoins et {size, number} offres, listes de {k} : tout recalculer',
  'lab.batch-took':
    '{lists, number} listes en {seconds} s (besoins {needs} s, offres {offers} s), par tranches de {slice} ; la plus longue {longest} ms ; visé ≤ 15 s sur un cœur',
  'lab.batch-beside': 'une liste : {walk} ms ; en lisant toutes les fiches compactes : {scan} ms, ×{times}',
  'lab.batch-resumed':
    'reprise au milieu à partir du curseur : {same, select, true {les mêmes listes} other {DES LISTES DIFFÉRENTES}}',
  'lab.near-size': '{size, number} offres, les {k} plus proches pistes d’un besoin ; visé p95 ≤ 30 ms',
  'lab.near-told.need': '{size, number} offres, tout ce qu’un besoin apprend de ses pistes',
  'lab.near-told.offer': '{size, number} besoins, tout ce qu’une offre apprend de ses pistes',
  'lab.pipeline':
    '{size, number} fiches publiées : de la réponse 201 à la proposition lisible, p50 {p50} ms, p95 {p95} ms ; jusqu’à ce que toutes les autres listes soient justes, p50 {settled50} ms, p95 {settled95} ms',
  'lab.pipeline-reached': 'la plus grande place prend {ratio} fois le temps de la plus petite : visé {aim}, atteint',
  'lab.pipeline-missed': 'la plus grande place prend {ratio} fois le temps de la plus petite : visé {aim}, manqué',
  'lab.rescoring-size':
    '{needs, number} besoins et {offers, number} offres : toutes les listes à refaire avec une autre pondération, sur un vrai PostgreSQL',
  'lab.rescoring-took':
    '{lists, number} listes en {seconds} s, {rate, number} par seconde ; {places, number} places ; le worker tué à {killed, number} listes a repris à {resumed, number}',
  'lab.rescoring-right':
    'listes enregistrées autrement que celles de l’index sur toutes les fiches : {wrong, number} (visé 0)',
  'lab.rescoring-told': 'notifications aux {coordinators, number} coordonnateurs : {notices, number}',
  'lab.mates': 'Textes français et anglais sur un même sujet : retrouver le sien (dev : vus en réglant ; test : non)',
  'lab.proposals': 'Secteurs proposés pour des descriptions du CAD que le modèle n’a pas vues',
} as const;
