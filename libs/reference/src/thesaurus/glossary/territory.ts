import { entry } from './entry';

/** How territories are run and planned in Senegal. */
export const territoryTerms = [
  entry(
    'PDC; plan de développement communal; plans communaux; PDD; plan départemental de développement; plan local de développement; plans locaux; planification locale; planification territoriale',
    'PDC; communal development plan; municipal development plan; municipal plan; local development plan; local plans; departmental plan; local planning; territorial planning',
    'dac:15112 dac:15185 sdg:11.a',
  ),
  entry(
    'ARD; agence régionale de développement; collectivité territoriale; collectivités territoriales; collectivité locale; collectivités; intercommunalité',
    'ARD; regional development agency; local authority; local authorities; local government; subnational government; municipality',
    'dac:15112 dac:15185',
  ),
  entry(
    'décentralisation; Acte III; transfert de compétences; territorialisation; PACASEN; PNDL',
    'decentralisation; decentralization; devolution; transfer of powers; territorialisation',
    'dac:15112',
  ),
  entry(
    'élus; élus locaux; conseillers municipaux; conseil municipal; maires; conseil départemental; secrétaires municipaux',
    'councillors; elected officials; mayors; municipal council; local councils; town hall; municipal secretaries',
    'dac:15185 dac:15112 sdg:16.7',
  ),
  entry(
    'budget participatif; budget communal; finances locales; fiscalité locale; recettes communales; débat d’orientation budgétaire; ligne budgétaire',
    'participatory budgeting; participatory budget; communal budget; municipal budget; local finance; local taxes; local revenue; budget line',
    'dac:15128 dac:15112',
  ),
  entry(
    'cadre de concertation; concertation; forum local; dialogue multi-acteurs; plateforme d’acteurs; annuaire des acteurs',
    'consultation framework; multi-stakeholder dialogue; stakeholder platform; local forum; dialogue body; coordination platform',
    'dac:15150 sdg:16.7 gcm:23',
  ),
  entry(
    'reddition de comptes; compte rendu public; redevabilité; contrôle citoyen; transparence',
    'accountability; public account; citizen oversight; transparency; social accountability',
    'dac:15150 sdg:16.6',
  ),
  entry(
    'observatoire; indicateurs; tableau de bord; enquête; recensement; statistiques; collecte de données; données',
    'observatory; indicators; dashboard; survey; census; statistics; data collection; data',
    'dac:16062 sdg:17.18 gcm:1',
  ),
  entry(
    'suivi-évaluation; suivi et évaluation; capitalisation; évaluation d’impact',
    'monitoring and evaluation; impact evaluation; lessons learned',
    'dac:15127 sdg:17.18',
  ),
  entry(
    'renforcement de capacités; formation des élus; formation des agents; atelier de formation; académie; formation d’élus',
    'capacity building; capacity development; training for councillors; training of officials; academy; staff training',
    'dac:43081 dac:15112 sdg:17.9',
  ),
  entry(
    'visite d’échange; échange d’expériences; échange entre pairs; voyage d’étude; immersion; tutorat',
    'exchange visit; study visit; peer exchange; peer learning; study tour; tutoring; mentoring',
    'dac:43081 sdg:17.9 sdg:17.16',
  ),
  entry(
    'services en ligne; numérisation; dématérialisation; guichet numérique; plateforme numérique; application mobile; digitalisation; informatique',
    'online services; digitisation; e-government; digital platform; mobile app; digitalization; information technology; remote service',
    'dac:22040 sdg:9.c sdg:16.10',
  ),
  entry(
    'radio communautaire; radio locale; médias locaux; journalistes',
    'community radio; local radio; local media; journalists',
    'dac:22030 dac:15153',
  ),
  entry(
    'urbanisme; plan d’urbanisme; quartiers; aménagement urbain; ville; lotissement; bidonville; gare routière',
    'urban planning; neighbourhoods; town planning; city; slums; bus station; urban upgrading',
    'dac:43030 dac:43032 sdg:11.3',
  ),
  entry(
    'marché hebdomadaire; louma; loumas; marché municipal; halle; équipement marchand',
    'weekly market; louma; market hall; marketplace; market stalls',
    'dac:33120 dac:43042 dac:31191',
  ),
  entry(
    'piste rurale; pistes de production; désenclavement; route; pont; bac',
    'rural road; feeder road; access road; bridge; ferry; rural track',
    'dac:21021 dac:21020 sdg:9.1',
  ),
  entry(
    'foncier; délibération foncière; affectation de terres; POAS; régime foncier; conflit foncier',
    'land tenure; land rights; land allocation; land use plan; land conflict',
    'dac:43041 dac:31130 sdg:1.4',
  ),
  entry(
    'logement; habitat; réfection de logements; logement social; abri',
    'housing; homes; shelter; house repairs; dwellings',
    'dac:16040 dac:16030 sdg:11.1',
  ),
  entry(
    'éclairage public; lampadaires; lampadaire solaire',
    'street lighting; street lights; streetlights; lamp posts',
    'dac:23231 dac:23630 sdg:7.1',
  ),
  entry(
    'ordures; déchets; gestion des déchets; assainissement solide; décharge; propreté',
    'rubbish; garbage; waste; waste management; landfill; litter; recycling',
    'dac:14050 sdg:11.6 sdg:12.5',
  ),
  entry(
    'inondations; catastrophe; prévention des catastrophes; prévention des risques; alerte précoce',
    'floods; flooding; disaster; risk reduction; early warning; resilience',
    'dac:43060 dac:74020 sdg:13.1',
  ),
  entry(
    'développement local; développement territorial; développement rural; terroir; villages d’origine',
    'local development; rural development; territorial development; home villages; villages of origin',
    'dac:43042 dac:43040 dac:15112',
  ),
  entry(
    'association villageoise; organisation communautaire; société civile; mouvement associatif; OCB; vie associative; ONG locale',
    'village association; community organisation; civil society; grassroots; community-based organisation; local NGO; volunteers',
    'dac:15150 sdg:17.17',
  ),
  entry(
    'paix; Casamance; déminage; réconciliation; prévention des conflits',
    'peace; peacebuilding; demining; reconciliation; conflict prevention',
    'dac:15220 sdg:16.1',
  ),
  entry(
    'culture; patrimoine; festival; artistes; musée; bibliothèque',
    'culture; heritage; festival; artists; museum; library; arts',
    'dac:16061 dac:16066 sdg:11.4',
  ),
  entry(
    'sport; terrain de football; stade; loisirs; case des jeunes; foyer des jeunes; maison des jeunes',
    'sports; football pitch; playground; stadium; leisure; youth centre; youth club',
    'dac:16065 dac:16015',
  ),
  entry(
    'tourisme; campement; écotourisme; guides touristiques; hôtellerie',
    'tourism; ecotourism; guest house; tour guides; hospitality',
    'dac:33210 sdg:8.9',
  ),
];
