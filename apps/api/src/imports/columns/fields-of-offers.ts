import type { ImportField } from './field';
import { ABOUT, CURRENCY, PERIOD, PLACES, VISIBILITY, WORDS } from './fields-in-common';

export const OFFER_FIELDS: readonly ImportField[] = [
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
    name: 'requires',
    title: 'page.conditions.requires',
    hint: 'page.import.hint.several',
    reading: { as: 'codes', list: 'requirement' },
    also: ['conditions', 'conditions requises', 'exigences', 'pieces exigees', 'requirements', 'conditions required'],
  },
  {
    name: 'excludedSectors',
    title: 'page.posting.excluded-sectors',
    hint: 'page.import.hint.excluded-sectors',
    reading: { as: 'sectors' },
    also: [
      ...[
        'secteur exclu',
        'exclusion',
        'exclusions',
        'domaines exclus',
        'secteurs non eligibles',
        'secteurs non finances',
      ],
      ...['excluded sector', 'sectors excluded', 'ineligible sectors'],
    ],
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
    hint: 'page.import.hint.deadline',
    reading: { as: 'deadline' },
    also: ['date limite', 'echeance', 'date limite de depot', 'deadline', 'submission deadline'],
  },
  VISIBILITY,
];
