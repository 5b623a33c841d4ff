import type { Modality, PostingKind, Subtheme, TargetGroup, Theme } from '@penc/domain';
import type { Label } from '../text';

export const postingKindLabels: Readonly<Record<PostingKind, Label>> = {
  need: { fr: 'besoin', en: 'need' },
  offer: { fr: 'offre d’appui', en: 'offer of support' },
};

export const themeLabels: Readonly<Record<Theme, Label>> = {
  diaspora: { fr: 'mobilisation de la diaspora', en: 'mobilising the diaspora' },
  return: { fr: 'accompagnement au retour et à la réintégration', en: 'return and reintegration support' },
  planning: {
    fr: 'intégration des migrants dans la planification locale',
    en: 'migrants in local development planning',
  },
};

export const subthemeLabels: Readonly<Record<Subtheme, Label>> = {
  'diaspora-associations': { fr: 'associations de ressortissants', en: 'hometown associations' },
  'diaspora-economy': { fr: 'investissement et transferts de fonds', en: 'investment and remittances' },
  'diaspora-skills': { fr: 'compétences de la diaspora', en: 'diaspora skills' },
  'decentralised-cooperation': { fr: 'coopération décentralisée', en: 'decentralised cooperation' },
  reception: { fr: 'accueil, information, orientation', en: 'reception and guidance' },
  'economic-reintegration': { fr: 'réintégration économique', en: 'economic reintegration' },
  psychosocial: { fr: 'accompagnement psychosocial', en: 'psychosocial support' },
  protection: { fr: 'protection des personnes vulnérables', en: 'protection' },
  'migration-data': { fr: 'données et profils migratoires', en: 'migration data' },
  'local-plans': { fr: 'plans de développement (PDC, PDD)', en: 'local plans' },
  dialogue: { fr: 'cadres de concertation', en: 'dialogue bodies' },
};

export const modalityLabels: Readonly<Record<Modality, Label>> = {
  grant: { fr: 'subvention', en: 'grant' },
  loan: { fr: 'prêt', en: 'loan' },
  guarantee: { fr: 'garantie', en: 'guarantee' },
  'recoverable-advance': { fr: 'avance remboursable', en: 'recoverable advance' },
  'technical-assistance': { fr: 'assistance technique', en: 'technical assistance' },
  training: { fr: 'formation et renforcement de capacités', en: 'training' },
  equipment: { fr: 'équipement', en: 'equipment' },
  'peer-exchange': { fr: 'échange entre pairs', en: 'peer exchange' },
  'diaspora-expertise': { fr: 'mission d’expertise de la diaspora', en: 'diaspora expertise' },
  'diaspora-investment': { fr: 'investissement de la diaspora', en: 'diaspora investment' },
  study: { fr: 'étude', en: 'study' },
  works: { fr: 'travaux d’infrastructure', en: 'works' },
  volunteering: { fr: 'volontariat', en: 'volunteering' },
};

export const targetGroupLabels: Readonly<Record<TargetGroup, Label>> = {
  returnees: { fr: 'migrants de retour', en: 'returnees' },
  diaspora: { fr: 'Sénégalais de l’extérieur', en: 'diaspora' },
  'migrant-families': { fr: 'familles de migrants', en: 'migrants’ families' },
  'potential-migrants': { fr: 'candidats potentiels à la migration', en: 'potential migrants' },
  immigrants: { fr: 'immigrés et personnes en transit', en: 'immigrants, people in transit' },
  'internal-migrants': { fr: 'migrants internes et saisonniers', en: 'internal and seasonal migrants' },
  displaced: { fr: 'personnes déplacées ou rapatriées', en: 'displaced people' },
  refugees: { fr: 'réfugiés et demandeurs d’asile', en: 'refugees, asylum seekers' },
  'host-communities': { fr: 'communautés d’accueil et d’origine', en: 'host and home communities' },
  youth: { fr: 'jeunes', en: 'young people' },
  women: { fr: 'femmes', en: 'women' },
  children: { fr: 'enfants et adolescents', en: 'children' },
  vulnerable: { fr: 'personnes vulnérables', en: 'vulnerable people' },
  disabled: { fr: 'personnes handicapées', en: 'people with disabilities' },
  elected: { fr: 'élus locaux', en: 'local elected officials' },
  'local-staff': { fr: 'agents des collectivités, ARD et services techniques', en: 'local staff' },
  associations: { fr: 'associations et groupements', en: 'associations, groups' },
  entrepreneurs: { fr: 'porteurs de projets, petites entreprises', en: 'entrepreneurs, small firms' },
  farmers: { fr: 'agriculteurs, éleveurs, pêcheurs', en: 'farmers, herders, fishers' },
};
