import { entries } from './entry';

/** Single things within the broad subjects of the other files: what sets two texts on one subject apart. */
export const finerTerms = entries(`
tomate; tomates; concentré de tomate | tomato; tomatoes; tomato paste | dac:31161 dac:31120
oignon; oignons; échalote | onion; onions; shallot | dac:31161 dac:31191
mangue; mangues; manguier; manguiers; mouche des fruits | mango; mangoes; mango tree; fruit fly | dac:31161 dac:31162
banane; bananes; bananeraie; bananeraies; planteurs de bananes | banana; bananas; banana plantation; banana growers | dac:31161 dac:31162
agrumes; citron; citrons; orange; oranges; pamplemousse | citrus; lemon; lemons; oranges; grapefruit | dac:31161
pastèque; melon; fraise; fraises; gombo; aubergine; carotte; chou; piment; salade; gingembre; bissap; menthe | watermelon; melon; strawberry; okra; aubergine; eggplant; carrot; cabbage; chilli; lettuce; ginger; hibiscus; mint | dac:31161
arachide; arachides; graines d’arachide; oléagineux | groundnut; groundnuts; peanut; peanuts; oilseed | dac:31162
mil; sorgho; fonio; souna | millet; sorghum; fonio | dac:31161
maïs; épis | maize; corn | dac:31161
manioc; patate douce; igname; tubercules | cassava; sweet potato; yam; tubers; root crops | dac:31161
niébé; haricot; légumineuses | cowpea; beans; legumes; pulses | dac:31161 dac:12240
moringa; nébéday; spiruline; aliments enrichis; compléments alimentaires; carences; micronutriments; vitamine | moringa; spirulina; algae; fortified food; food supplements; deficiencies; micronutrients; vitamin; nutritious | dac:12240
mouton; moutons; ovin; bélier; béliers; brebis; Ladoum; Tabaski | sheep; ram; rams; ewe; lamb; mutton; Tabaski | dac:31163
chèvre; chèvres; caprin; caprins | goat; goats | dac:31163
vache; vaches; bœuf; bœufs; zébu; bovin; taureau; génisse | cow; cows; cattle; ox; oxen; bull; heifer; bovine | dac:31163
âne; ânes; cheval; chevaux; charrette; charrettes; traction animale; attelage | donkey; donkeys; horse; horses; cart; carts; horse-drawn; draught animals | dac:31163 dac:31120
porc; porcs; porcherie; lapin; lapins; cuniculture | pig; pigs; piggery; pork; rabbit; rabbits | dac:31163
vol de bétail; vols de bétail; marquage des animaux; boucles; identification animale; traçabilité; recensement du cheptel | cattle theft; cattle rustling; animal marking; ear tag; ear tags; animal identification; traceability; livestock census | dac:31163 dac:15132
huile; huiles; huilerie; presse; beurre de karité; huile de palme; savonnerie | oil; oils; oil mill; press; shea butter; palm oil; cooking oil | dac:32161
jus; sirop; boisson; boissons; confiture; confitures; sirops | juice; juices; syrup; drink; drinks; beverage; jam; preserves | dac:32161
séchage; sécher; séchoir; séché; séchés; déshydratation; fruits secs | drying; dried; dryer; dry fruit; dehydration; dried fruit | dac:32161
pain; boulangerie; boulanger; pâtisserie; biscuits; farine locale | bread; bakery; baker; bakers; pastry; biscuits; local flour | dac:32161
filet; filets; engins de pêche; chalutier; chalutiers; pêche industrielle; pêche illégale; INN; surpêche; surveillance des pêches | net; nets; fishing gear; trawler; trawlers; trawling; industrial fishing; illegal fishing; IUU; overfishing; fisheries surveillance | dac:31320 dac:31310
crevette; crevettes; crabe; langouste; poulpe | shrimp; shrimps; prawns; crab; lobster; octopus | dac:31320
gilet; gilets; gilets de sauvetage; sécurité en mer; GPS; balise; balises; moteur hors-bord; motorisation | life jacket; life jackets; life vests; safety at sea; GPS; beacons; outboard motor; outboard engine | dac:31320 dac:74020 gcm:8
tortue; tortues; lamantin; éléphant; faune sauvage; écogarde; écogardes; gardes forestiers; surveillance de la faune | turtle; turtles; manatee; elephant; elephants; wild animals; ranger; rangers; eco-guards; forest guards; wildlife protection | dac:41030
bois sacré; bois sacrés; feu de brousse; feux de brousse; pare-feu; pare-feux; brûlis; incendie de forêt | sacred grove; sacred groves; sacred forest; bush fire; bush fires; firebreak; firebreaks; wildfire; burning | dac:31220 dac:41030
espèces envahissantes; typha; jacinthe d’eau; plantes envahissantes | invasive species; typha; water hyacinth; invasive plants | dac:41030 dac:14040
haie; haies; haie vive; brise-vent; arbres fertilitaires; parc arboré; rideau d’arbres | hedge; hedges; hedgerow; windbreak; windbreaks; shelterbelt; fertiliser trees; agroforestry | dac:31220 dac:31120
toit; toits; toiture; toitures; tôle; tôles; voûte; voûte nubienne; architecture de terre; construction en terre; banco; briques de terre; géobéton; écoconstruction; typha construction | roof; roofs; roofing; sheet metal; vault; nubian vault; earthen architecture; earth building; mud brick; adobe; earth bricks; green building; eco-construction; sustainable building | dac:32310 dac:16040
conduite d’engins; engins; engin; engins lourds; cariste; grutier; grue; bulldozer; pelle mécanique; conducteurs d’engins | heavy equipment; heavy machinery; plant operators; forklift; crane; bulldozer; excavator; equipment operator; machine operators | dac:11330 dac:21020
sécurité routière; ralentisseur; ralentisseurs; dos d’âne; passage piéton; signalisation; feux tricolores; code de la route | road safety; speed bump; speed bumps; traffic safety; crossing; pedestrian; traffic signs; traffic lights; highway code | dac:21010 dac:21020
transport scolaire; bus scolaire; car scolaire; trajet des élèves; ramassage des élèves; vélos pour élèves | school transport; school bus; pupil transport; travel to school; bikes for pupils | dac:11110 dac:21020
traversier; ferry; liaison maritime; navette fluviale; bac; chaloupe; dragage | ferry; ferries; sea link; river shuttle; passenger boat; dredging | dac:21040
internat; internats; dortoir; dortoirs; internes; pensionnaires; hébergement des élèves; foyer d’élèves; logement étudiant; résidence universitaire | boarding school; boarders; dormitory; dormitories; boarding; student housing; hall of residence; pupil accommodation | dac:11320 dac:11120
laboratoire scolaire; bloc scientifique; sciences; mathématiques; filières scientifiques; STEM; expériences | school laboratory; science block; science; mathematics; maths; STEM; laboratory | dac:11320
seconde chance; deuxième chance; école de la seconde chance; passerelles; classes passerelles; remise à niveau; rattrapage; éducation non formelle; cours de rattrapage | second chance; second-chance school; bridging; bridging courses; bridging classes; catch-up; remedial; non-formal education; accelerated learning | dac:11231 dac:11232 dac:11230
interprète; interprètes; interprétariat; traduction; traducteurs; médiateur culturel; médiation interculturelle | interpreter; interpreters; interpreting; translation; translators; cultural mediator; intercultural mediation | gcm:15 gcm:16
sourd; sourds; langue des signes; malentendants; surdité; appareils auditifs | deaf; sign language; hard of hearing; deafness; hearing aids | dac:16015 dac:11220
aveugle; aveugles; malvoyants; braille; canne blanche | blind; visually impaired; braille; white cane | dac:16015
guide pratique; livret d’accueil; livret; brochure; manuel pratique; répertoire des services; annuaire des services; dépliant | handbook; practical guide; welcome booklet; booklet; brochure; leaflet; directory of services; information kit | gcm:3 gcm:15
annuaire; répertoire; répertorier; recenser les compétences; base de compétences; fichier des compétences | directory; register of skills; skills directory; roster; talent pool; skills database; yearbook | gcm:19 gcm:18 dac:16062
numéro vert; ligne verte; ligne d’écoute; ligne d’urgence; permanence téléphonique; centre d’appel | hotline; helpline; toll-free; free number; call centre; emergency line | dac:15180 gcm:3
dette; dettes; endetté; endettés; endettement; surendettement; désendettement; rembourser; créanciers | debt; debts; indebted; debt relief; over-indebtedness; creditors; repay; owed | gcm:21 dac:24040
médiation familiale; honte; stigmate; famille accepte; réconciliation familiale; rejet familial; regard des autres | family mediation; shame; stigma; ashamed; family reconciliation; rejection; loss of face | gcm:21 gcm:16
échec; échecs; échec migratoire; échoué; raté; désillusion; rêve brisé | failure; failed; failed migration; failed journey; disillusion; broken dreams; unsuccessful | gcm:21 gcm:3
veuve; veuves; veuvage; veufs | widow; widows; widowhood; widowed | dac:16015 dac:15170
bonne; bonnes; domestique; domestiques; employées de maison; petites bonnes; gens de maison; travail domestique; aide ménagère | maid; maids; domestic worker; domestic workers; housemaid; house girls; domestic service; domestic helpers | dac:16070 gcm:6
Golfe; Moyen-Orient; pays du Golfe; Arabie saoudite; Liban; Koweït; formation avant le départ; préparation au départ; orientation avant le départ | Gulf; Middle East; Gulf states; Saudi Arabia; Lebanon; Kuwait; pre-departure; pre-departure training; departure preparation | gcm:6 gcm:5 gcm:3
Espagne; Almería; Huelva; Andalousie; Catalogne; Barcelone; Madrid | Spain; Almeria; Huelva; Andalusia; Catalonia; Barcelona; Spanish | gcm:5 gcm:19
Italie; Milan; Brescia; Turin; Bergame; italien; italienne | Italy; Milan; Brescia; Turin; Italian | gcm:19 dac:15190
France; Paris; Lyon; Marseille; Montreuil; Île-de-France; foyers de travailleurs; français | France; Paris; Lyon; Marseille; French cities; French | gcm:19 dac:15190
Gabon; Côte d’Ivoire; Congo; Cameroun; Afrique centrale; Sud-Sud | Gabon; Ivory Coast; Congo; Cameroon; Central Africa; south-south | gcm:19 dac:15190
États-Unis; Amérique; Canada; Nicaragua; Brésil; Argentine; route américaine | United States; America; Canada; Nicaragua; Brazil; Argentina; American route | gcm:19 gcm:9 dac:15190
camionneur; camionneurs; routiers; chauffeurs; transporteurs routiers; axes routiers; corridor; corridors routiers; poids lourds | trucker; truckers; truck drivers; drivers; road transport; trucking; corridor; corridors; lorries; hauliers | dac:21020
camion; camions; benne; bennes; conteneurs à ordures; bac à ordures; bacs à ordures; tas d’ordures; dépôts sauvages | truck; trucks; skip; skips; waste container; containers; waste bins; rubbish heaps; illegal dumps | dac:14050
mine industrielle; sociétés minières; poussière; poussières; compensation des mines; riverains; impact des mines; industries extractives | mining company; mining companies; dust; compensation; local residents; mining impact; extractive industries; extractives | dac:32210 dac:41010
géomètre; géomètres; bornage; délimiter; délimitation; arpentage; plan cadastral; topographe | surveyor; surveyors; surveying; boundaries; demarcation; delimitation; plot demarcation; cadastral | dac:31130 dac:43041
archives; archivage; archiver; vieux registres; registres; numérisation des registres; scanner les registres; termites; conservation des documents | archives; archiving; records; old registers; registers; scanning; digitising records; document preservation; record keeping; population registers | dac:15130 dac:22040 gcm:4
audience foraine; audiences foraines; tribunal mobile; juge; juges; greffier; éloignement du tribunal | mobile court; mobile courts; court hearing; judge; judges; clerk; circuit court | dac:15130
entretien des bâtiments; maintenance; entretien; entretenir; dépanner; dépannage; panne; pannes; réparer; réparateurs; gestion du patrimoine communal | maintenance; maintain; maintaining; upkeep; repairing; breakdown; breakdowns; fix; fixing; asset management; servicing | dac:15112 dac:15185
hip-hop; rap; rappeurs; slam; cultures urbaines; graffiti; concert; concerts | hip-hop; rap; rappers; slam; urban culture; graffiti; concert; concerts | dac:16061 dac:11231
griot; griots; tradition orale; conteurs; mémoire orale; enregistrement; kora; musique traditionnelle | griot; griots; oral tradition; oral history; storytellers; recording; kora; traditional music | dac:16061 dac:16066
football; foot; équipe; équipes; pelouse; vestiaires; ballon; championnat; entraîneurs; équipe féminine | football; soccer; team; teams; turf; changing rooms; league; coach; coaches; women’s team | dac:16065
lutte; arène; lutteurs; course; athlétisme; natation; piscine; arts martiaux; basket-ball | wrestling; arena; wrestlers; running; athletics; swimming; pool; martial arts; basketball | dac:16065
mode éthique; mode; styliste; stylistes; pagne tissé; tissage; tisserand; tisserands; tissé main; tissu; tissus; mandjak; manjak; fil de coton | ethical fashion; fashion; designer; designers; hand-woven; handwoven; weaving; weaver; weavers; cloth; woven; fabric; loom; yarn | dac:32163 dac:32140
marque; marques; identité visuelle; logo; communication commerciale; publicité; promotion commerciale | brand; brands; branding; visual identity; logo; advertising; commercial promotion | dac:25030 dac:33120
restaurants d’hôtels; hôteliers; vendre aux hôtels; stations balnéaires; Saly; Cap Skirring; complexe hôtelier | hoteliers; resort; resorts; tourist resort; beach resort; sell to hotels; Saly | dac:33210
chauffe-eau; eau chaude; chauffage de l’eau; chauffe-eau solaire | water heater; water heaters; hot water; solar water heater; solar heating | dac:23232 dac:23231
usage productif; usages productifs; triphasé; force motrice; ateliers électrifiés; compteurs prépayés; compteur | productive use; three-phase; motive power; electrified workshops; prepaid meters; meter | dac:23630 dac:32130
technicien solaire; installateurs solaires; maintenance solaire; installateur; plaques; plaques solaires; onduleur | solar technician; solar technicians; solar installers; solar maintenance; installer; photovoltaic installation; inverter | dac:23231 dac:11330
salon de l’emploi; forum de l’emploi; forum emploi; journée de l’emploi; recruteurs; candidats à l’emploi; CV; lettre de motivation | job fair; job fairs; careers fair; employment fair; recruiters; job applicants; CV; résumé; cover letter | dac:16020
filles mères; mères célibataires; mères adolescentes; mères seules; grossesse des adolescentes | teenage mothers; single mothers; young mothers; adolescent mothers; lone mothers | dac:15170 dac:13020 dac:16015
suivi post-retour; suivi après le retour; suivi des bénéficiaires; suivre les bénéficiaires; accompagnement dans la durée; accompagnement post-création; visites de suivi | post-return; post-return monitoring; follow-up visits; follow-up of beneficiaries; long-term support; beneficiary monitoring; aftercare; accompaniment | gcm:21 dac:25030
cotisation; cotisations; cotiser; caisse commune; contribution des émigrés; contributions des migrants; argent collecté; quote-part; apport des émigrés | membership fees; dues; contributions; migrant contributions; migrants’ contributions; pooled money; money collected; common fund; share paid by migrants | gcm:19 gcm:20 dac:43042
comité de vigilance; comités de vigilance; vigilance; veille; surveillance; surveillance communautaire; comités locaux; départs nocturnes; surveillance des départs | vigilance committee; vigilance committees; watch; surveillance; community watch; local committees; boat departures; night departures; neighbourhood watch | gcm:9 gcm:2 dac:15150
siège au conseil; représentation; représentants; représentation des étrangers; conseil consultatif; droit de vote des étrangers; participation des migrants; conseil des étrangers | seat on the council; representation; representatives; advisory council; migrant participation; migrants’ council; decision-making; seat at the table | gcm:16 dac:15150
paiement mobile; paiements par téléphone; payer par téléphone; encaissement; paiement électronique; quittance; percevoir; encaisser | mobile payment; mobile payments; pay by phone; electronic payment; digital payment; receipts; collection of revenue; digital collection | dac:15114 dac:24030 dac:22040
diplôme étranger; diplômes étrangers; qualifications étrangères; diplôme obtenu à l’étranger; faire reconnaître; homologation | foreign diploma; foreign qualification; foreign qualifications; overseas degree; recognition of foreign qualifications; homologation; qualification recognition | gcm:18
bailleurs; montage de projets; recherche de financements; répondre aux appels à projets; rédaction de projets; mobilisation de ressources; dossier de financement; lever des fonds | donors; project design; proposal writing; resource mobilisation; resource mobilization; fundraising; funding applications; raise funds; grant writing | dac:43081 dac:15112
intercommunalité; entente intercommunale; groupement de communes; mutualiser les services; communes voisines; intercommunal | intercommunal; inter-municipal; groups of municipalities; joint services; neighbouring municipalities; shared services | dac:15112 dac:15185
coworking; espace de travail; tiers-lieu; tiers-lieux; bureaux partagés | coworking; co-working; shared office; third place; work space | dac:25030 dac:22040
point numérique; accès public à internet; borne; bornes; wifi public; salle multimédia; espace multimédia; point d’accès | digital access; public internet; access point; access points; kiosk; public wifi; multimedia room; digital access points | dac:22040 dac:22020
coopération sud-sud; coopération triangulaire; partenariats africains | south-south cooperation; triangular cooperation; African partnerships | gcm:23 dac:43010
étude de faisabilité; études techniques; avant-projet; étude d’impact environnemental; diagnostic; diagnostic participatif; état des lieux; schéma directeur | feasibility study; feasibility; technical studies; preliminary design; environmental impact; diagnosis; participatory appraisal; needs assessment; master plan; assessment | dac:43010 dac:15112
noyade; naufragé; naufragés; familles des victimes du naufrage; rescapé; rescapés; victimes du naufrage | drowning; shipwreck victims; shipwrecked; families of victims; victims of shipwreck; castaways | gcm:8
sans intérêt; prêt à taux zéro; prêt d’honneur; prêts d’honneur; avance remboursable; prêts solidaires; secours d’urgence aux familles | interest-free; zero-interest; honour loan; recoverable advance; emergency loan; emergency loans; solidarity loans | dac:24040 dac:16010
santé communautaire; comité de santé; comités de santé; relais villageois; dépistage communautaire; visites à domicile; agents villageois | community screening; health committee; health committees; village volunteers; home visits; community agents; village health workers | dac:12220 dac:12261
eau en bouteille; sachets d’eau; kiosque; unité de potabilisation | bottled water; water sachets; kiosk; purification unit | dac:14031
pavage des marchés; dalles; carrelage; marché aux poissons; marché au poisson; hygiène des marchés | fish market; fish markets; hygienic market; slabs; tiling; market hygiene | dac:31391 dac:33120 dac:14032
parc zoologique; parc d’attractions; espace vert; jardin botanique; plage propre | zoo; amusement park; green area; botanical garden; clean beach | dac:41030 dac:43030
monnaie; monnaie locale; cryptomonnaie; or et bijoux | currency; local currency; cryptocurrency | dac:24010
pont-bascule; pesage; poids et mesures; métrologie | weighbridge; weighing; weights and measures; metrology | dac:25030
gens de mer; marins; matelots; marin; école de marine | seafarers; sailors; seamen; crew; crews; maritime school | dac:21040 gcm:6
prise en charge des enfants; famille d’accueil; tuteur; tutelle; adoption; parrain; marraine | foster family; guardian; guardianship; adoption; godparent; godmother; child placement | dac:16015
enfants et carrières; travail en carrière; casse de pierres; concasser des pierres; enfants des mines | quarry work; stone crushing; stone breaking; children in mines; child miners | dac:16070 dac:16015
don de matériel; conteneur; envoi de conteneurs; matériel reconditionné; dons de livres; ordinateurs reconditionnés | donated equipment; container shipment; second-hand equipment; refurbished; book donations; refurbished computers; in-kind donation | dac:72010 dac:16050
`);
