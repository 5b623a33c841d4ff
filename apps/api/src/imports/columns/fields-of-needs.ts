import type { ImportField } from './field';
import { ABOUT, CURRENCY, PERIOD, PLACES, VISIBILITY, WORDS } from './fields-in-common';
import { MANDATES } from './fields-of-mandates';

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
    hint: 'page.import.hint.deadline',
    reading: { as: 'deadline' },
    also: ['date limite', 'echeance', 'date limite de reponse', 'deadline', 'answer by'],
  },
  ...MANDATES,
  VISIBILITY,
];
