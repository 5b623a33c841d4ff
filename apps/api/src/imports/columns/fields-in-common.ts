import type { ImportField } from './field';

export const WORDS: readonly ImportField[] = [
  {
    name: 'title',
    title: 'page.posting-title',
    reading: { as: 'text' },
    wanted: true,
    also: [
      ...['intitule', 'designation', 'nom du projet', 'projet', 'libelle', 'objet', 'nom', 'besoin', 'offre', 'action'],
      ...['name', 'project'],
    ],
  },
  {
    name: 'description',
    title: 'page.posting-description',
    reading: { as: 'text' },
    wanted: true,
    also: ['descriptif', 'resume', 'detail', 'details', 'justification', 'contexte', 'summary', 'presentation'],
  },
];

export const PLACES: readonly ImportField[] = [
  {
    name: 'region',
    title: 'page.import.region',
    reading: { as: 'place', level: 'region' },
    also: ['regions'],
  },
  {
    name: 'department',
    title: 'page.import.department',
    reading: { as: 'place', level: 'department' },
    also: ['departements', 'departments'],
  },
  {
    name: 'commune',
    title: 'page.import.commune',
    hint: 'page.import.hint.commune',
    reading: { as: 'place', level: 'commune' },
    also: ['communes', 'collectivite', 'collectivite territoriale', 'municipality', 'localite', 'ville'],
  },
  {
    name: 'territories',
    title: 'page.posting.territories',
    reading: { as: 'place', level: 'any' },
    also: [
      'territoire',
      'zone',
      'zone d intervention',
      'localisation',
      'lieu',
      'territory',
      'area',
      'location',
      'place',
    ],
  },
];

export const ABOUT: readonly ImportField[] = [
  {
    name: 'themes',
    title: 'page.posting.themes',
    reading: { as: 'codes', list: 'theme' },
    wanted: true,
    also: ['axe', 'axe icmd', 'theme', 'thematique', 'axis', 'axes', 'volet'],
  },
  {
    name: 'subthemes',
    title: 'page.posting.subthemes',
    hint: 'page.import.hint.subthemes',
    reading: { as: 'codes', list: 'subtheme' },
    also: [
      ...['sous theme', 'sous themes', 'sous thematique', 'sous thematiques', 'sous axe', 'sous axes'],
      ...['subtheme', 'subthemes', 'sub theme', 'sub themes'],
    ],
  },
  {
    name: 'modalities',
    title: 'page.posting.modalities',
    hint: 'page.import.hint.several',
    reading: { as: 'codes', list: 'modality' },
    wanted: true,
    also: [
      'modalite',
      'modalites',
      'type d appui',
      'nature de l appui',
      'appui recherche',
      'type de financement',
      'mode de financement',
      'modality',
      'type of support',
    ],
  },
  {
    name: 'sectors',
    title: 'page.posting.sectors',
    hint: 'page.import.hint.sectors',
    reading: { as: 'sectors' },
    also: ['secteur', 'secteur d activite', 'domaine', 'domaine d intervention', 'code cad', 'sector', 'dac code'],
  },
  {
    name: 'targetGroups',
    title: 'page.posting.target-groups',
    hint: 'page.import.hint.several',
    reading: { as: 'codes', list: 'targetGroup' },
    also: [
      'groupe cible',
      'cible',
      'cibles',
      'beneficiaire',
      'beneficiaires',
      'public cible',
      'target group',
      'beneficiaries',
    ],
  },
];

export const PERIOD: readonly ImportField[] = [
  {
    name: 'period.start',
    title: 'page.import.start',
    hint: 'page.period.hint',
    reading: { as: 'bound', bound: 'first' },
    also: ['debut', 'date de debut', 'demarrage', 'date de demarrage', 'start', 'start date', 'begins'],
  },
  {
    name: 'period.end',
    title: 'page.import.end',
    hint: 'page.period.hint',
    reading: { as: 'bound', bound: 'last' },
    also: ['fin', 'date de fin', 'achevement', 'date d achevement', 'end', 'end date', 'ends'],
  },
];

/** Of all amounts of a line that name none themselves; for tables that people have already. */
export const CURRENCY: ImportField = {
  name: 'currency',
  title: 'page.import.currency',
  reading: { as: 'currency' },
  also: ['monnaie', 'devises', 'unite monetaire'],
};

export const VISIBILITY: ImportField = {
  name: 'visibility',
  title: 'page.discretion.visibility',
  hint: 'page.import.hint.visibility',
  reading: { as: 'code', list: 'visibility' },
  also: ['confidentialite', 'diffusion', 'diffusion de la fiche', 'acces a la fiche', 'confidentiality', 'shown to'],
};
