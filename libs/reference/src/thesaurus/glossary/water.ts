import { entries } from './entry';

/** Water to drink, what leaves the house, what the rain brings. */
export const waterTerms = entries(`
robinet; branchement; branchements sociaux; raccordement; eau courante; compteur d’eau; adduction; concession | tap; household connection; water connection; tap water; running water; piped; water meter | dac:14031 dac:14021
borne-fontaine; fontaine publique; point d’eau; points d’eau; kiosque à eau | standpipe; public fountain; water point; water kiosk; public tap | dac:14031
puits; puisatier; margelle; eau de puits; puits moderne | well; dug well; open well; wells | dac:14031 dac:14030
forage; foreuse; sondage; eau souterraine; nappe phréatique; nappe | borehole; drill; drilling; rig; groundwater; aquifer; deep well; tubewell | dac:14031 dac:14015
pompe; pompage; pompe manuelle; exhaure; groupe électropompe; pompe solaire; moteur de forage | pump; pumping; hand pump; solar pump; pumping station; pumping equipment | dac:14031
château d’eau; réservoir d’eau; bâche à eau; citerne; stockage d’eau | water tower; water tank; elevated tank; reservoir; cistern; water storage | dac:14031
réseau d’eau; canalisation; conduite; conduites; tuyau; tuyaux; extension de réseau; fuites; AEP multivillages | pipeline; pipe; pipes; water network; network extension; leaks; distribution network; scheme | dac:14021 dac:14031
eau salée; eau saumâtre; fluor; eau non potable; qualité de l’eau; traitement de l’eau; chloration; potabilisation; javellisation; dessalement | brackish; fluoride; unsafe water; contaminated water; water quality; water treatment; chlorination; purification; desalination; filter | dac:14031 dac:14015
corvée d’eau; eau propre; eau saine; accès à l’eau; manque d’eau; soif; pénurie d’eau; eau potable; approvisionnement en eau | fetching water; clean water; safe water; access to water; water scarcity; water shortage; thirst; drinking water; potable water; water supply | dac:14031 sdg:6.1
fermier; affermage; délégataire; service public de l’eau; gestion déléguée; tarif de l’eau; vente d’eau; usagers | operator; delegated management; water tariff; water service; water users; utility; water fees | dac:14010 dac:14031
mare; mares; marigot; abreuvoir; abreuvoirs; retenue d’eau; bassin de rétention; micro-barrage; barrage; digue anti-sel; retenue collinaire | pond; ponds; watering trough; drinking trough; retention basin; dam; small dam; anti-salt dike; water harvesting; hill reservoir; stream | dac:14040 dac:31140
impluvium; eau de pluie; collecte des eaux pluviales; citerne impluvium | rainwater; rainwater harvesting; rain water collection; roof catchment | dac:14031 dac:14015
fleuve; rivière; bassin versant; delta; lac; estuaire; berges; OMVS; OMVG | river; river basin; watershed; delta; lake; estuary; river bank; catchment | dac:14040
ressources en eau; gestion intégrée de l’eau; GIRE; préservation de l’eau | water resources; integrated water management; IWRM; water resource management; conservation of water | dac:14015 dac:14010
latrine; latrines; toilettes; WC; cabinet d’aisance; sanitaires; bloc sanitaire; défécation à l’air libre; édicule; ATPC; fosse; fosses septiques | latrine; toilet; toilets; restroom; washroom; sanitary block; open defecation; CLTS; septic tank; pit latrine; sanitation facilities | dac:14032 sdg:6.2
boues de vidange; vidange; boue; station de traitement; égout; égouts; eaux usées; eaux vannes; branchement à l’égout; épuration | faecal sludge; fecal sludge; sludge; emptying; treatment plant; sewer; sewage; sewerage; wastewater; waste water | dac:14022 dac:14020
lave-mains; lavage des mains; savon; hygiène; hygiénique; propreté; salubrité; serviettes hygiéniques; hygiène menstruelle | handwashing; hand washing; soap; hygiene; hygienic; cleanliness; menstrual hygiene; sanitary pads; public hygiene | dac:14032 dac:12261
assainissement; assainissement autonome; assainissement semi-collectif | sanitation; on-site sanitation; wastewater systems | dac:14032 dac:14020
ordures; ordures ménagères; poubelle; poubelles; déchets ménagers; collecte des déchets; ramassage; balayage; charrette; dépotoir; dépôt sauvage; nettoyage; nettoiement; UCG; SONAGED | garbage; household waste; rubbish; refuse; trash; bin; bins; waste collection; rubbish collection; street cleaning; sweeping; dump; dumpsite; litter; clean-up | dac:14050
recyclage; tri; valorisation des déchets; plastique; plastiques; sachets; compostage; centre de tri; économie circulaire; récupérateurs | recycling; recycle; sorting; plastic; plastic waste; reuse; composting; circular economy; waste pickers; waste recovery | dac:14050 dac:41010
inondation; inondations; quartier inondé; drainage; drainer; canal d’évacuation; caniveau; bassin; eaux de pluie; eaux pluviales; hivernage; pompage des eaux | flood; floods; flooding; flooded; drainage; drain; drains; stormwater; storm water; gutter; rainy season; flood-proof | dac:43060 dac:14020 dac:74020
sécheresse; aride; zones arides; Sahel; sahélien; déficit pluviométrique | drought; dry; arid; semi-arid; Sahel; dry areas; rainfall deficit | dac:43060 dac:14015 dac:41010
agents de l’eau; fontainier; gérant de forage; formation à l’eau; éducation à l’hygiène | water technicians; pump attendant; hygiene education; water education | dac:14081 dac:12261
`);
