import type { ImportField } from './field';
import { ABOUT, CURRENCY, PERIOD, PLACES, WORDS } from './fields-in-common';

export const NEED_FIELDS: readonly ImportField[] = [
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
