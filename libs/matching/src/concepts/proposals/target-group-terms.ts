import type { Language, TargetGroup } from '@penc/domain';

type Terms = Readonly<Record<Language, string>>;

/** How people call those whom a project is for. */
export const targetGroupTerms: Readonly<Record<TargetGroup, Terms>> = {
  returnees: {
    fr: 'migrants de retour; émigrés de retour; rapatriés; expulsés; refoulés; personnes de retour; rentrés; retournés; jeunes de retour; réintégration; revenus de Libye; rentrés de Libye; revenus du Maroc; retour volontaire',
    en: 'returnees; returned migrants; returning migrants; deportees; deported; repatriated; back from Libya; back from Morocco; people who came back; return migrants; reintegration; voluntary return',
  },
  diaspora: {
    fr: 'diaspora; émigrés; ressortissants; Sénégalais de l’extérieur; Sénégalais de l’étranger; associations de migrants; établis à l’étranger; vivant à l’étranger; expatriés; modou-modou; transferts de fonds; envois de fonds',
    en: 'diaspora; emigrants; living abroad; nationals abroad; hometown associations; migrant associations; expatriates; overseas community; remittances; Senegalese abroad',
  },
  'migrant-families': {
    fr: 'familles de migrants; familles des migrants; épouses d’émigrés; femmes de migrants; familles restées; enfants d’émigrés; familles de disparus; restées au village; familles d’émigrés',
    en: 'migrant families; migrants’ families; migrants’ wives; wives of migrants; left behind; families left behind; families of the missing; children of migrants',
  },
  'potential-migrants': {
    fr: 'candidats au départ; candidats à la migration; candidats à l’émigration; tentés par le départ; migration irrégulière; émigration clandestine; migration clandestine; départs irréguliers; pirogue; pirogues; dangers de la traversée; prévention des départs',
    en: 'potential migrants; would-be migrants; irregular migration; tempted to leave; illegal migration; boat departures; risk of leaving; dangerous journeys; sea crossing',
  },
  immigrants: {
    fr: 'immigrés; immigrants; étrangers; nouveaux arrivants; migrants en transit; ressortissants de la CEDEAO; travailleurs étrangers; migrants étrangers; victimes de traite',
    en: 'immigrants; foreigners; newcomers; migrants in transit; foreign workers; ECOWAS nationals; foreign nationals; victims of trafficking',
  },
  'internal-migrants': {
    fr: 'migrants internes; saisonniers; migrants saisonniers; exode rural; navétanes; migration interne; ouvriers saisonniers; transhumants; bonnes; travailleurs domestiques',
    en: 'internal migrants; seasonal workers; seasonal migrants; seasonal labourers; rural exodus; internal migration; domestic workers; herders on the move',
  },
  displaced: {
    fr: 'déplacés; personnes déplacées; familles déplacées; déplacés internes; sinistrés; relogement; recasement; villages abandonnés',
    en: 'displaced; displaced people; displaced families; internally displaced; IDPs; rehousing; relocated families; disaster victims',
  },
  refugees: {
    fr: 'réfugiés; demandeurs d’asile; apatrides; asile',
    en: 'refugees; asylum seekers; stateless; asylum',
  },
  'host-communities': {
    fr: 'communautés d’accueil; communautés hôtes; communautés d’origine; cohésion sociale; villages d’origine; populations hôtes; vivre ensemble',
    en: 'host communities; home communities; communities of origin; social cohesion; home villages; receiving communities; living together',
  },
  youth: {
    fr: 'jeunes; jeunesse; adolescents; adolescentes; jeunes filles; jeunes diplômés; lycéens; étudiants; apprentis; foyer des jeunes',
    en: 'youth; young people; youths; teenagers; adolescents; young graduates; young women; students; apprentices; youngsters',
  },
  women: {
    fr: 'femmes; féminin; groupements de femmes; groupements féminins; mères; sages-femmes; GPF; femmes transformatrices; filles; femmes enceintes; autonomisation; genre',
    en: 'women; women’s groups; mothers; girls; female; pregnant; gender; wives; midwives; women’s empowerment',
  },
  children: {
    fr: 'enfants; enfance; talibés; daara; écoliers; élèves; école primaire; petite enfance; nourrissons; mineurs; tout-petits; collégiens; malnutrition infantile; cantine',
    en: 'children; childhood; pupils; schoolchildren; primary school; early childhood; infants; minors; talibe; toddlers; child; street children; school meals',
  },
  vulnerable: {
    fr: 'personnes vulnérables; vulnérables; indigents; démunis; pauvres; ménages pauvres; orphelins; victimes; malades; personnes âgées; détenus; sans-abri; victimes de violences',
    en: 'vulnerable; vulnerable people; destitute; poor; poor households; orphans; victims; survivors; elderly; prisoners; homeless; older people',
  },
  disabled: {
    fr: 'personnes handicapées; handicap; handicapés; fauteuil roulant; sourds; aveugles; accessibilité; mobilité réduite; langue des signes',
    en: 'people with disabilities; persons with disabilities; disability; disabled; wheelchair; deaf; blind; accessibility; sign language',
  },
  elected: {
    fr: 'élus; élus locaux; maires; maire; conseillers municipaux; conseil municipal; conseillères; conseil départemental; élues',
    en: 'elected officials; councillors; mayors; mayor; municipal council; elected women; local politicians; town council',
  },
  'local-staff': {
    fr: 'agents des collectivités; agents municipaux; secrétaires municipaux; personnel communal; services techniques; services déconcentrés; agents communaux; cadres territoriaux; agents territoriaux; mairies',
    en: 'municipal staff; local staff; council staff; local officials; civil servants; regional development agency; technical services; municipal secretaries; town hall staff; local administrations',
  },
  associations: {
    fr: 'associations; groupements; OCB; organisations communautaires; société civile; GIE; coopératives; mouvements de jeunes; associations villageoises; ASC; ONG locales; dahiras; comités villageois; tontines; ASUFOR',
    en: 'associations; groups; community-based organisations; civil society; cooperatives; community organisations; grassroots; village associations; local NGOs; committees; savings groups; water users’ association',
  },
  entrepreneurs: {
    fr: 'entrepreneurs; porteurs de projet; petites entreprises; PME; artisans; commerçants; commerçantes; auto-emploi; création d’entreprise; entreprises; vendeuses; start-up; TPE; couturières; menuisiers',
    en: 'entrepreneurs; small businesses; small firms; SMEs; craftsmen; traders; self-employed; business creation; enterprises; start-ups; artisans; vendors; businesses; market sellers',
  },
  farmers: {
    fr: 'agriculteurs; producteurs; productrices; éleveurs; pêcheurs; maraîchers; maraîchères; paysans; exploitants; exploitations agricoles; riziculteurs; apiculteurs; bergers; cultivateurs; pasteurs; aviculteurs; ostréicultrices; périmètre maraîcher; troupeaux; rizières',
    en: 'farmers; producers; herders; fishers; fishermen; growers; market gardeners; smallholders; pastoralists; beekeepers; breeders; rice growers; farm; livestock keepers; market gardens; herds; oyster farmers',
  },
};
