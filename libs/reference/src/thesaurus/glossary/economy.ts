import { entry } from './entry';

/** Work, firms and the money near to people. */
export const economyTerms = [
  entry(
    'tontine; tontines; natt; mbotaye; calebasse de solidarité; épargne collective; groupe d’épargne',
    'tontine; tontines; savings group; savings groups; rotating savings; savings circle; susu; collective savings',
    'dac:24040',
  ),
  entry(
    'microfinance; microcrédit; SFD; système financier décentralisé; mutuelle d’épargne et de crédit; MEC; petits prêts; caisse villageoise',
    'microfinance; microcredit; SFD; microloans; small loans; credit union; savings and credit; village bank',
    'dac:24040 sdg:8.10 sdg:9.3',
  ),
  entry(
    'fonds de garantie; garantie de prêts; caution; garantie bancaire; partage de risque; FONGIP',
    'guarantee fund; loan guarantee; credit guarantee; collateral; risk sharing; guarantee',
    'dac:24030 dac:24040 dac:32130 sdg:9.3',
  ),
  entry(
    'banque; banques; crédit; prêt; prêts; ligne de crédit; emprunt; bancarisation; taux bonifié; remboursement',
    'bank; banks; credit; loan; loans; borrowing; lending; credit line; financial inclusion; interest rate; repayment',
    'dac:24030 dac:24040 sdg:8.10',
  ),
  entry(
    'éducation financière; gestion de l’argent; épargne; budget familial',
    'financial literacy; financial education; savings; money management; household budget',
    'dac:24081 dac:24040 gcm:20',
  ),
  entry(
    'GIE; groupement d’intérêt économique; groupement; groupements; coopérative; union de producteurs; organisation de producteurs',
    'GIE; economic interest group; producer group; producers; cooperative; co-operative; farmers’ union; producer organisation',
    'dac:31194 dac:32130',
  ),
  entry(
    'groupements de femmes; groupement féminin; GPF; femmes transformatrices; entrepreneuriat féminin; autonomisation des femmes',
    'women’s groups; women’s group; women entrepreneurs; women’s empowerment; women processors',
    'dac:15170 sdg:5.5 sdg:5.a dac:32130',
  ),
  entry(
    'PME; petites entreprises; microentreprise; TPE; création d’entreprise; entrepreneuriat; porteurs de projet; promoteurs; entreprise; entreprises; startup; auto-emploi',
    'SME; SMEs; small business; small businesses; small firms; micro-enterprise; start-up; startups; entrepreneurship; entrepreneurs; business creation; self-employment; enterprises; companies',
    'dac:32130 sdg:8.3 dac:25030',
  ),
  entry(
    'incubateur; accompagnement d’entreprise; plan d’affaires; coaching; étude de faisabilité; conseil aux entreprises; gestion d’entreprise',
    'incubator; business plan; business development; coaching; feasibility study; business advice; bookkeeping',
    'dac:25030 dac:32130',
  ),
  entry(
    'investissement; investisseurs; climat des affaires; APIX; capital; fonds propres; actionnaires',
    'investment; investors; business climate; capital; equity; shareholders',
    'dac:25010 dac:25030 sdg:17.3',
  ),
  entry(
    'emploi; emplois; emploi des jeunes; chômage; insertion professionnelle; insertion des jeunes; sous-emploi; travail',
    'employment; jobs; job creation; youth employment; unemployment; unemployed; job placement; work',
    'dac:16020 sdg:8.5 sdg:8.6',
  ),
  entry(
    'formation professionnelle; centre de formation; formation technique; formation aux métiers; CFP; formation qualifiante; métiers; école professionnelle; formations certifiantes',
    'vocational training; training centre; technical training; skills training; trades; vocational school; job skills; trade school; TVET',
    'dac:11330 sdg:4.4 gcm:18',
  ),
  entry(
    'apprentissage; apprentis; apprenti; maître artisan; maîtres artisans; atelier-école; compagnonnage; bourse d’apprentissage',
    'apprenticeship; apprenticeships; apprentices; apprentice; master craftsmen; on-the-job training; workshop training',
    'dac:11330 dac:32140 sdg:4.4',
  ),
  entry(
    'maçonnerie; maçon; plomberie; menuiserie; électricité bâtiment; soudure; bâtiment; BTP; carreleur',
    'masonry; mason; bricklaying; plumbing; carpentry; welding; construction trades; building trades; electricians',
    'dac:11330 dac:32310',
  ),
  entry(
    'mécanique; mécanicien; électromécanique; froid; réparation automobile; entretien de pompes; garage',
    'mechanics; mechanic; car repair; electromechanics; refrigeration; pump maintenance; repair shop',
    'dac:11330 dac:32171',
  ),
  entry(
    'couture; textile; teinture; tailleur; confection; stylisme',
    'sewing; tailoring; tailors; textile; dyeing; garment; dressmaking; fashion',
    'dac:32163 dac:32140 dac:11330',
  ),
  entry(
    'outillage; kits d’installation; petit équipement; petits équipements; matériel d’atelier; outils; coiffure; coiffeuses',
    'tools; tool kits; toolkits; start-up kits; small equipment; workshop equipment; hairdressing; hairdressers',
    'dac:32140 dac:11330 dac:32130',
  ),
  entry(
    'cuir; cordonnerie; maroquinerie; tannerie; chaussures',
    'leather; shoemaking; tannery; shoes; leatherwork; shoemakers',
    'dac:32163 dac:32140',
  ),
  entry(
    'artisanat; artisans; artisanal; métiers d’art; poterie; vannerie; bijouterie',
    'crafts; craftsmen; handicraft; artisans; craftspeople; pottery; basketry; jewellery',
    'dac:32140 sdg:8.3',
  ),
  entry(
    'commerce; commerçants; marchandes; petit commerce; exportation; débouchés; mise en marché; commerce équitable',
    'trade; traders; petty trade; export; market access; marketing; shopkeepers; fair trade',
    'dac:33120 dac:25030 sdg:17.11',
  ),
  entry(
    'conditionnement; emballage; fruits; filière fruitière; logistique; séchage',
    'packing; packaging; fruit; fruits; packing house; logistics; drying',
    'dac:32161 dac:31191 dac:31162',
  ),
  entry(
    'agroalimentaire; transformation des céréales; transformation agricole; unité de transformation; transformation des produits; conserverie; agro-industrie; agro-industriel; moulin',
    'food processing; agro-processing; processing plant; processing unit; cannery; agro-industry; agribusiness; mill',
    'dac:32161 sdg:12.3 dac:31161',
  ),
  entry(
    'noix de cajou; anacarde; cajou; mangue; arachide; sésame; bissap; coton',
    'cashew; cashew nuts; mango; groundnut; peanut; sesame; hibiscus; cotton',
    'dac:31162 dac:32161',
  ),
  entry(
    'travaux à haute intensité de main-d’œuvre; HIMO; argent contre travail',
    'cash for work; labour-intensive works; public works',
    'dac:16020 dac:72010',
  ),
];
