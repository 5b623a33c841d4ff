import type { PostingKind } from '@penc/domain';
import type { Bound, MessageKey } from '@penc/language';
import type { LabelList } from '@penc/reference';

/** How the cells of a column are read. */
export type Reading =
  | { readonly as: 'text' | 'money' | 'currency' | 'day' | 'whole' | 'percent' | 'sectors' }
  | { readonly as: 'bound'; readonly bound: Bound }
  | { readonly as: 'code' | 'codes'; readonly list: LabelList }
  | { readonly as: 'place'; readonly level: 'region' | 'department' | 'commune' | 'any' };

/** What of a posting a column of a spreadsheet fills in. */
export interface ImportField {
  /** As in the request, with dots; places, which several columns say together, have names of their own. */
  readonly name: string;
  readonly title: MessageKey;
  /** Beside the cell, in the template. */
  readonly hint?: MessageKey;
  readonly reading: Reading;
  /** A posting cannot be published without it. */
  readonly wanted?: true;
  /** Other words for it, as people head their columns, in either language and without accents. */
  readonly also: readonly string[];
}

const WORDS: readonly ImportField[] = [
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

const PLACES: readonly ImportField[] = [
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

const ABOUT: readonly ImportField[] = [
  {
    name: 'themes',
    title: 'page.posting.themes',
    reading: { as: 'codes', list: 'theme' },
    wanted: true,
    also: ['axe', 'axe icmd', 'theme', 'thematique', 'axis', 'axes', 'volet'],
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

const PERIOD: readonly ImportField[] = [
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
const CURRENCY: ImportField = {
  name: 'currency',
  title: 'page.import.currency',
  reading: { as: 'currency' },
  also: ['monnaie', 'devises', 'unite monetaire'],
};

const NEED: readonly ImportField[] = [
  ...WORDS,
  ...PLACES,
  ...ABOUT,
  {
    name: 'amount',
    title: 'page.posting.amount',
    hint: 'page.import.hint.money',
    reading: { as: 'money' },
    also: ['montant', 'cout', 'cout du projet', 'budget', 'montant total', 'montant en fcfa', 'cost', 'amount', 'prix'],
  },
  {
    name: 'ownContribution',
    title: 'page.posting.own',
    hint: 'page.import.hint.money',
    reading: { as: 'money' },
    also: [
      'contrepartie',
      'apport',
      'apport local',
      'autofinancement',
      'own contribution',
      'counterpart',
      'co financing',
    ],
  },
  CURRENCY,
  ...PERIOD,
  {
    name: 'deadline',
    title: 'page.posting.need-deadline',
    hint: 'page.deadline.hint',
    reading: { as: 'bound', bound: 'last' },
    also: ['date limite', 'echeance', 'date limite de reponse', 'deadline', 'answer by'],
  },
];

const OFFER: readonly ImportField[] = [
  ...WORDS,
  ...PLACES,
  ...ABOUT,
  {
    name: 'envelope',
    title: 'page.posting.envelope',
    hint: 'page.import.hint.money',
    reading: { as: 'money' },
    also: ['montant', 'budget', 'montant disponible', 'montant total', 'amount', 'funds'],
  },
  {
    name: 'ticket.min',
    title: 'page.money.ticket-min',
    hint: 'page.import.hint.money',
    reading: { as: 'money' },
    also: ['montant minimal', 'montant minimum', 'minimum', 'min'],
  },
  {
    name: 'ticket.max',
    title: 'page.money.ticket-max',
    hint: 'page.import.hint.money',
    reading: { as: 'money' },
    also: ['montant maximal', 'montant maximum', 'plafond', 'maximum', 'max'],
  },
  CURRENCY,
  {
    name: 'fundingRateMax',
    title: 'page.posting.rate',
    hint: 'page.import.hint.percent',
    reading: { as: 'percent' },
    also: ['taux', 'taux de financement', 'taux maximal', 'funding rate'],
  },
  {
    name: 'eligibleTypes',
    title: 'page.posting.eligible',
    hint: 'page.import.hint.several',
    reading: { as: 'codes', list: 'organisationType' },
    also: ['eligibilite', 'organisations eligibles', 'eligible', 'eligibility', 'beneficiaires eligibles'],
  },
  {
    name: 'capacity',
    title: 'page.posting.capacity',
    reading: { as: 'whole' },
    also: ['nombre de partenariats', 'nombre de projets', 'capacite', 'capacity', 'number of projects'],
  },
  {
    name: 'kind',
    title: 'page.posting.kind',
    reading: { as: 'code', list: 'offerKind' },
    also: ['attribution', 'mode d attribution', 'nature de l offre', 'procedure', 'kind', 'award'],
  },
  ...PERIOD,
  {
    name: 'deadline',
    title: 'page.posting.offer-deadline',
    hint: 'page.deadline.hint',
    reading: { as: 'bound', bound: 'last' },
    also: ['date limite', 'echeance', 'date limite de depot', 'deadline', 'submission deadline'],
  },
];

/** In the order of the template’s columns. */
export const importFields: Readonly<Record<PostingKind, readonly ImportField[]>> = { need: NEED, offer: OFFER };

export function fieldNamed(kind: PostingKind, name: string): ImportField | undefined {
  return importFields[kind].find((field) => field.name === name);
}
