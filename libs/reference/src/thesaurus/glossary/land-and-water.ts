import { entry } from './entry';

/** Land, herds, sea, water and power. */
export const landAndWaterTerms = [
  entry(
    'périmètre maraîcher; maraîchage; maraîcher; maraîchers; légumes; jardin; jardinage; oignon; banabana',
    'market garden; market gardening; market-gardening; vegetables; vegetable growing; horticulture; kitchen garden; onions',
    'dac:31120 dac:31161 dac:31140',
  ),
  entry(
    'irrigation; périmètre irrigué; PIV; aménagement hydro-agricole; motopompe; goutte à goutte; casier rizicole; bas-fonds; exploitants',
    'irrigation; irrigated; irrigation scheme; motor pump; drip irrigation; rice field; lowland; valley bottom; watering',
    'dac:31140 sdg:2.4 sdg:6.4',
  ),
  entry(
    'riz; riziculture; mil; sorgho; maïs; céréales; cultures vivrières; niébé; culture',
    'rice; rice growing; millet; sorghum; maize; cereals; cereal; food crops; cowpea; grain; crops',
    'dac:31161 sdg:2.3',
  ),
  entry(
    'banque céréalière; magasin de stockage; entrepôt; stockage; chambre froide; pertes après récolte; warrantage',
    'cereal bank; grain bank; storehouse; grain store; warehouse; storage; cold room; post-harvest losses; warehouse receipt',
    'dac:31191 dac:31161 dac:21061',
  ),
  entry(
    'tracteur; tracteurs; mécanisation; matériel agricole; machines agricoles; labour; batteuse',
    'tractor; tractors; mechanisation; farm machinery; ploughing; plough; thresher; mechanization',
    'dac:31120 dac:31191 sdg:2.a',
  ),
  entry(
    'semences; engrais; intrants; fertilisants; compost; pesticides',
    'seeds; fertiliser; inputs; fertilizer; compost; pesticides',
    'dac:31150',
  ),
  entry(
    'conseil agricole; vulgarisation; champ-école; ANCAR; agroécologie; agro-écologie; bio',
    'agricultural extension; farmer field school; farm advice; agroecology; organic farming; extension workers',
    'dac:31166 dac:31120 sdg:2.4',
  ),
  entry(
    'agriculture; agriculteurs; agricole; exploitation familiale; exploitations agricoles; DAC agricole; paysans; ferme; fermes',
    'agriculture; farmers; farming; family farm; farm; farms; agricultural; smallholders; growers',
    'dac:31120 sdg:2.3',
  ),
  entry(
    'élevage; embouche; embouche bovine; embouche ovine; bétail; moutons; Ladoum; vaches; parc à vaccination; lait; laiterie; bergerie',
    'livestock; cattle fattening; fattening; sheep; cows; goats; dairy; milk; herders; breeding; stockbreeding',
    'dac:31163 sdg:2.3',
  ),
  entry(
    'aviculture; volaille; poulailler; poulets; poules pondeuses; œufs',
    'poultry; chicken; chickens; hens; eggs; poultry farming; hen house',
    'dac:31163',
  ),
  entry(
    'santé animale; vétérinaire; vaccination du bétail; auxiliaires d’élevage',
    'animal health; veterinary; vet; livestock vaccination',
    'dac:31195 dac:31163',
  ),
  entry(
    'apiculture; miel; ruches; produits forestiers',
    'beekeeping; honey; hives; forest products',
    'dac:31220 dac:31163',
  ),
  entry(
    'reboisement; mangrove; forêt; pépinière; Grande Muraille verte; feux de brousse; arbres',
    'reforestation; mangrove; forest; tree nursery; tree planting; Great Green Wall; bush fires; trees',
    'dac:31220 dac:41030 sdg:15.2',
  ),
  entry(
    'pêche; pêcheurs; quai de pêche; mareyeurs; poisson; pisciculture; aquaculture; aire de transformation; fumage du poisson; ostréiculture',
    'fishing; fishermen; fisherfolk; fishers; landing site; fish; fish farming; aquaculture; fish processing; smoked fish; oyster',
    'dac:31320 sdg:14.b',
  ),
  entry(
    'chaîne du froid; fabrique de glace; glace; camion frigorifique',
    'cold chain; ice plant; ice factory; ice; refrigerated truck',
    'dac:31391 dac:31320 dac:32161',
  ),
  entry(
    'sel; sites salicoles; saliculture; salines; sel iodé',
    'salt; salt production; salt works; salt pans; iodised salt; salt harvesting',
    'dac:32266 dac:32161',
  ),
  entry(
    'eau potable; adduction d’eau; réseau d’eau; château d’eau; borne-fontaine; bornes-fontaines; AEP; AEV; hydraulique villageoise',
    'drinking water; water supply; safe water; clean water; piped water; water tower; standpipe; standpipes; water network; village water; tap',
    'dac:14031 sdg:6.1 dac:14030',
  ),
  entry(
    'forage; forages; puits; pompe; pompage; nappe; mini-forage',
    'borehole; boreholes; well; wells; pump; pumping; groundwater; drilling',
    'dac:14031 dac:31140 sdg:6.1',
  ),
  entry(
    'ASUFOR; association des usagers de forage; OFOR; comité de gestion de l’eau; comité de l’eau',
    'ASUFOR; water users’ association; water user association; water committee; borehole users',
    'dac:14031 dac:14010 sdg:6.b',
  ),
  entry(
    'assainissement; latrines; toilettes; hygiène; eaux usées; édicules publics; blocs sanitaires',
    'sanitation; latrines; toilets; hygiene; sewage; wastewater; washrooms; WASH',
    'dac:14032 sdg:6.2',
  ),
  entry(
    'solaire; énergie solaire; panneaux solaires; kit solaire; kits solaires; photovoltaïque; installation solaire; système solaire',
    'solar; solar power; solar panels; solar kits; photovoltaic; solar energy; stand-alone solar',
    'dac:23231 sdg:7.2 sdg:7.1',
  ),
  entry(
    'électrification rurale; électricité; réseau électrique; mini-réseau; énergie; courant',
    'rural electrification; electricity; power grid; mini-grid; energy; power supply; electric',
    'dac:23630 dac:23631 sdg:7.1',
  ),
  entry(
    'biogaz; foyers améliorés; charbon de bois; bois de chauffe; cuisson propre',
    'biogas; improved stoves; cookstoves; charcoal; firewood; clean cooking',
    'dac:32174 dac:31261 sdg:7.1',
  ),
  entry(
    'sécurité alimentaire; soudure; famine; résilience alimentaire; insécurité alimentaire; vivres',
    'food security; lean season; hunger; food insecurity; food aid; food rations',
    'dac:43071 dac:43072 sdg:2.1',
  ),
];
