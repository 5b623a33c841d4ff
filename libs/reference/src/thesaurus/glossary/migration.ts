import { entry } from './entry';

/** Leaving, staying in touch, coming back. */
export const migrationTerms = [
  entry(
    'migrants de retour; émigrés de retour; migrant de retour; personnes de retour; jeunes de retour; retournés; rapatriés; expulsés; refoulés; pêcheurs de retour',
    'returnees; returned migrants; return migrants; returning migrants; people who came back; deportees; repatriated; came home; sent back; deported; forced return',
    'gcm:21 dac:15190',
  ),
  entry(
    'réintégration; réinsertion; réinstallation; réintégrer; reconversion; retour volontaire',
    'reintegration; resettlement; resettled; voluntary return; starting again; start over',
    'gcm:21',
  ),
  entry(
    'réintégration économique; insertion économique; réinsertion économique; activités génératrices de revenus; AGR; moyens de subsistance',
    'economic reintegration; income-generating activities; livelihoods; livelihood; earn a living',
    'dac:16020 gcm:21 dac:43060',
  ),
  entry(
    'diaspora; émigrés; Sénégalais de l’extérieur; ressortissants; expatriés; modou-modou; modou modou; compatriotes de l’étranger; établis à l’étranger',
    'diaspora; emigrants; hometown association; hometown associations; nationals abroad; living abroad; expatriates; overseas community',
    'gcm:19 dac:15190',
  ),
  entry(
    'codéveloppement; co-développement; développement solidaire; projets de la diaspora',
    'co-development; codevelopment; diaspora-funded projects; diaspora projects',
    'gcm:19 dac:43042',
  ),
  entry(
    'investissement de la diaspora; investissement productif; épargne de la diaspora; épargne des émigrés; investisseurs de la diaspora; actionnariat de la diaspora',
    'diaspora investment; diaspora savings; diaspora investors; migrant savings; productive investment',
    'gcm:19 dac:32130 dac:25010',
  ),
  entry(
    'compétences de la diaspora; experts de la diaspora; professionnels de la diaspora; retour de compétences; circulation des compétences; mission d’expertise',
    'diaspora skills; diaspora experts; diaspora professionals; brain gain; brain circulation; knowledge transfer',
    'gcm:19 gcm:18',
  ),
  entry(
    'transferts de fonds; envois de fonds; transferts des migrants; argent des émigrés; rapatriement de l’épargne',
    'remittances; remittance; money sent home; money transfers; sending money; send money',
    'dac:24050 gcm:20 sdg:10.c',
  ),
  entry(
    'BAOS; bureau d’accueil d’orientation et de suivi; bureau d’appui aux migrants; guichet migrants; accueil et orientation',
    'BAOS; migrant support office; migrant resource centre; reception desk; reception and guidance; referral office',
    'gcm:21 gcm:3 dac:15190',
  ),
  entry(
    'candidats au départ; candidats à la migration; tentés par le départ; migration irrégulière; départs irréguliers; pirogues; barça ou barsakh; barsakh; traversée; voyage en mer; départ clandestin; migration clandestine',
    'irregular migration; would-be migrants; potential migrants; sea route; dangerous journeys; tempted to leave; illegal migration; boat journeys; crossing by boat; perilous crossing',
    'gcm:2 gcm:3 gcm:9',
  ),
  entry(
    'sensibilisation aux risques; campagne d’information; information des migrants; risques de la migration',
    'awareness campaign; information campaign; risks of migration; awareness raising',
    'gcm:3',
  ),
  entry(
    'traite; traite des personnes; trafic de migrants; passeurs; exploitation',
    'trafficking; human trafficking; smuggling; smugglers; exploitation',
    'gcm:10 gcm:9',
  ),
  entry(
    'profil migratoire; observatoire des migrations; données migratoires; données sur la migration; statistiques migratoires; diagnostic migratoire',
    'migration profile; migration observatory; migration data; migration statistics; data on mobility; migration diagnosis',
    'gcm:1 dac:15190 dac:16062',
  ),
  entry(
    'intégrer la migration; inscrire la migration; migration dans la planification; migration et développement; prise en compte de la migration; mouvements de population; mobilité humaine',
    'mainstreaming migration; migration into planning; migration in local plans; migration and development; migration into budgets; population movements; human mobility',
    'dac:15190 gcm:23 sdg:10.7',
  ),
  entry(
    'migrations internes; migrants saisonniers; exode rural; migration saisonnière; saisonniers; navétanes',
    'internal migration; seasonal migrants; rural exodus; seasonal workers; rural-urban migration',
    'dac:15190 gcm:15',
  ),
  entry(
    'mobilité pastorale; transhumance; pasteurs; éleveurs nomades',
    'pastoral mobility; transhumance; pastoralists; nomadic herders',
    'dac:31163 dac:15190',
  ),
  entry(
    'transfrontalier; mobilité transfrontalière; frontière; poste frontière; CEDEAO; libre circulation',
    'cross-border; border; border post; ECOWAS; free movement',
    'gcm:11 gcm:23',
  ),
  entry('réfugiés; demandeurs d’asile; apatrides', 'refugees; asylum seekers; stateless', 'gcm:7 dac:72010 gcm:12'),
  entry(
    'déplacés; personnes déplacées; familles déplacées; déplacement interne',
    'displaced people; internally displaced; displaced families; displacement; moved inland',
    'dac:72010 sdg:10.7 gcm:2',
  ),
  entry(
    'travailleurs migrants; main-d’œuvre migrante; recrutement équitable; droits des travailleurs',
    'migrant workers; labour migration; fair recruitment; workers’ rights; labor migration',
    'gcm:6 dac:16070 sdg:8.8',
  ),
  entry(
    'orpaillage; orpailleurs; sites miniers; mines artisanales; placers',
    'gold panning; artisanal mining; gold miners; small-scale mining; mining sites',
    'dac:32265 dac:16070',
  ),
  entry(
    'mineurs non accompagnés; enfants en mobilité; enfants migrants; enfants isolés',
    'unaccompanied minors; children on the move; migrant children; separated children',
    'gcm:7 dac:16015',
  ),
  entry(
    'daara; daaras; talibés; talibé; enfants de la rue; école coranique; mendicité; enfants mendiants; mendier',
    'daara; daaras; talibe; street children; koranic school; quranic school; begging; beggars',
    'dac:16015 dac:11220 sdg:16.2',
  ),
  entry(
    'écoute psychosociale; accompagnement psychosocial; soutien psychologique; santé mentale; traumatisme',
    'psychosocial; counselling; psychological support; mental health; trauma; listening',
    'dac:12340 gcm:7 sdg:3.4',
  ),
  entry(
    'état civil; actes de naissance; audiences foraines; papiers d’identité; identité légale',
    'civil registration; birth certificates; identity papers; legal identity; registry office; civil status',
    'gcm:4 sdg:16.9 dac:15130',
  ),
  entry(
    'cohésion sociale; communautés d’accueil; vivre ensemble; xénophobie; médiation',
    'social cohesion; host communities; living together; xenophobia; mediation',
    'gcm:16 gcm:17 dac:15220',
  ),
  entry(
    'services consulaires; consulat; ambassade; protection consulaire',
    'consular services; consulate; embassy; consular protection',
    'gcm:14 dac:15121',
  ),
  entry(
    'coopération décentralisée; jumelage; collectivités jumelées; partenariat entre collectivités; commune jumelle',
    'decentralised cooperation; twinning; twin towns; sister cities; municipal partnership; decentralized cooperation',
    'dac:15112 gcm:23 sdg:17.16',
  ),
  entry(
    'portabilité des droits; sécurité sociale des migrants; protection sociale; couverture maladie; mutuelle de santé; CMU; filets sociaux',
    'portability of benefits; social protection; health insurance; health mutual; safety nets; social security',
    'dac:16010 gcm:22 sdg:1.3',
  ),
  entry(
    'reconnaissance des diplômes; certification des compétences; validation des acquis; certificat',
    'recognition of qualifications; skills certification; prior learning; certificate; diploma recognition',
    'gcm:18 dac:11330',
  ),
  entry(
    'changement climatique; érosion côtière; avancée de la mer; salinisation; désertification; dégradation des terres',
    'climate change; coastal erosion; eroded coast; sea level; salinisation; desertification; land degradation',
    'dac:41010 sdg:13.1 gcm:2 dac:43060',
  ),
];
