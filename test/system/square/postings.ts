/** A need that `anOffer` fits, unless told otherwise. */
export function aNeed(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    title: 'Périmètre maraîcher pour migrants de retour',
    description: 'Clôture, deux forages équipés au solaire, semences et formation des groupements de femmes.',
    language: 'fr',
    themes: ['return'],
    sectors: ['31120', '16020'],
    territories: ['SN1101'],
    modalities: ['grant', 'training'],
    amount: { value: '45000000', currency: 'XOF' },
    ownContribution: { value: '5000000', currency: 'XOF' },
    targetGroups: ['returnees', 'women'],
    period: { start: '2100-01-01', end: '2101-12-31' },
    status: 'open',
    ...changes,
  };
}

/** An offer that fits `aNeed`, unless told otherwise. */
export function anOffer(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    title: 'Economic reintegration of returnees',
    description: 'Grants and training for market gardening projects led by local authorities in the south.',
    language: 'en',
    themes: ['return'],
    sectors: ['31120', '32130'],
    territories: ['SN-SE', 'SN-KD'],
    modalities: ['grant', 'training', 'equipment'],
    targetGroups: ['returnees', 'youth', 'women'],
    period: { start: '2100-01-01', end: '2102-12-31' },
    envelope: { value: '900000', currency: 'EUR' },
    ticket: { min: { value: '20000', currency: 'EUR' }, max: { value: '200000', currency: 'EUR' } },
    fundingRateMax: 0.9,
    eligibleTypes: ['ard', 'commune'],
    capacity: 12,
    status: 'open',
    ...changes,
  };
}
