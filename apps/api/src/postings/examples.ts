/** A need as it is posted. */
export const A_NEED = {
  title: 'Forage et château d’eau pour trois villages',
  description: 'Château d’eau, bornes-fontaines, gestion par l’ASUFOR ; les associations de ressortissants cotisent.',
  language: 'fr',
  themes: ['diaspora'],
  subthemes: ['diaspora-associations'],
  sectors: ['14031'],
  territories: ['SN1103'],
  modalities: ['grant', 'technical-assistance'],
  targetGroups: ['migrant-families', 'host-communities'],
  amount: { value: '74000000', currency: 'XOF' },
  financingPlan: [
    {
      source: 'Budget communal',
      kind: 'local-budget',
      form: 'cash',
      amount: { value: '7400000', currency: 'XOF' },
      status: 'confirmed',
    },
  ],
  period: { start: '2027-04-01', end: '2028-09-30' },
  plan: { kind: 'PDD', years: '2023-2027', status: 'listed' },
  readiness: [{ requirement: 'deliberation', met: true, reference: 'Délibération n° 14 du 12 mars 2026' }],
  status: 'open',
};

/** An offer as it is posted. */
export const AN_OFFER = {
  title: 'Eau et assainissement avec la diaspora',
  description:
    'Cofinancement de projets d’eau potable portés par des collectivités et des associations de ressortissants.',
  language: 'fr',
  kind: 'standing',
  themes: ['diaspora'],
  sectors: ['140'],
  territories: ['SN-SE', 'SN-KD'],
  modalities: ['grant', 'technical-assistance'],
  envelope: { value: '600000', currency: 'EUR' },
  ticket: { min: { value: '30000', currency: 'EUR' }, max: { value: '120000', currency: 'EUR' } },
  fundingRateMax: 0.8,
  eligibleTypes: ['commune', 'department-council', 'ard'],
  requires: ['deliberation', 'local-counterpart'],
  capacity: 6,
  period: { start: '2027-01-01', end: '2029-12-31' },
  status: 'open',
};
