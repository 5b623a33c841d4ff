import { asPosted, withAuthorityType, withMandate, withPlan } from './mandates';

describe('The plan of which a line speaks', () => {
  it.each([
    ['oui, under a heading that names it', { status: 'Oui' }, 'Inscrit au PDC', { kind: 'PDC', status: 'Oui' }],
    ['no', { status: 'Non' }, 'Inscrit au PDD (oui/non)', { kind: 'PDD', status: 'Non' }],
    ['which, and of when', { status: 'PDC 2023-2028' }, '', { kind: 'PDC', status: 'listed', years: '2023-2028' }],
    [
      'all of it',
      { status: 'Oui (pdd, 2023 à 2028)' },
      'Inscrit au plan',
      { kind: 'PDD', status: 'Oui', years: '2023-2028' },
    ],
    [
      'which in a column of its own',
      { kind: 'PIC 2024-2026', status: 'oui' },
      'PDC',
      { kind: 'PIC', status: 'oui', years: '2024-2026' },
    ],
    [
      'another, as it is called',
      { kind: 'Plan de zone', status: 'oui' },
      'PDC',
      { kind: 'Plan de zone', status: 'oui' },
    ],
    [
      'the action in it',
      { action: 'Axe 2, action 14' },
      'Action du PDC',
      { kind: 'PDC', status: 'listed', action: 'Axe 2, action 14' },
    ],
    ['that it is listed, in no plan that is named', { status: 'oui' }, 'Inscrit au plan', { status: 'oui' }],
    ['years alone, which say neither', { years: '2023-2028' }, 'Années du PDC', { years: '2023-2028' }],
    ['nothing', {}, 'Inscrit au PDC', {}],
  ])('%s', (_, said, heading, told) => {
    const cells = (of: object) =>
      Object.fromEntries(Object.entries(of).map(([name, text]) => [`plan.${name}`, [text as string]]));
    expect(withPlan(cells(said), heading)).toEqual(cells(told));
  });
});

describe('The type of a contracting authority', () => {
  it.each([
    ['Commune de Tanaff', 'commune'],
    ['Mairie de Bona', 'commune'],
    ['Conseil départemental de Goudomp', 'department-council'],
    ['ARD de Sédhiou', 'ard'],
    ['GIE Karonghen', 'community-organisation'],
    ['Ministère de la Santé', 'ministry'],
    ['Les Amis de Tanaff', undefined],
  ])('%s is %s', (name, type) => {
    expect(withAuthorityType({ 'contractingAuthority.name': [name] })['contractingAuthority.type']?.[0]).toBe(type);
  });

  it('is what its own column says, where there is one', () => {
    const said = { 'contractingAuthority.name': ['Commune de Tanaff'], 'contractingAuthority.type': ['ard'] };
    expect(withAuthorityType(said)).toBe(said);
  });
});

describe('A mandate', () => {
  it('is of the contracting authority unless another is named', () => {
    const said = { 'onBehalfOf.reference': ['D 12'], 'contractingAuthority.name': ['Commune de Tanaff'] };
    expect(withMandate(said)).toEqual({ ...said, 'onBehalfOf.name': ['Commune de Tanaff'] });
    expect(withMandate({ ...said, 'onBehalfOf.name': ['Bona'] })).toMatchObject({ 'onBehalfOf.name': ['Bona'] });
    expect(withMandate({ 'contractingAuthority.name': ['Commune de Tanaff'] })).not.toHaveProperty(['onBehalfOf.name']);
  });

  it.each([
    [
      { name: ['Bona', 'Tanaff'], reference: 'D 12' },
      [
        { name: 'Bona', reference: 'D 12' },
        { name: 'Tanaff', reference: 'D 12' },
      ],
    ],
    [{ name: ['Bona'] }, [{ name: 'Bona', reference: undefined }]],
    [{ reference: 'D 12' }, [{ name: undefined, reference: 'D 12' }]],
  ])('%j is posted for each who has given it', (onBehalfOf, posted) => {
    expect(asPosted({ title: 'Puits', onBehalfOf })).toEqual({ title: 'Puits', onBehalfOf: posted });
  });
});
