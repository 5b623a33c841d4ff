import { namesToFind, partyPatched, withPartiesFound } from '../index';

const BEARERS: Readonly<Record<string, readonly string[]>> = {
  'Commune de Tanaff': ['tanaff'],
  'Commune de Vélingara': ['kolda', 'louga'],
};
const bearersOf = (name: string) => BEARERS[name] ?? [];

describe('An organisation that a posting names', () => {
  it.each([
    ['that one alone bears', { name: 'Commune de Tanaff' }, 'tanaff'],
    ['that several bear', { name: 'Commune de Vélingara' }, undefined],
    ['that several bear, of whom one is meant', { name: 'Commune de Vélingara', organisationId: 'louga' }, 'louga'],
    ['that nobody bears', { name: 'Commune de Bounkiling' }, undefined],
    ['that another is known by', { name: 'Commune de Tanaff', organisationId: 'other' }, 'other'],
    ['of one that is not on Penc', { name: 'Commune de Tanaff', onPenc: false }, undefined],
    ['of one that is, says who writes', { name: 'Commune de Tanaff', onPenc: true }, 'tanaff'],
  ])('is found by a name %s, wherever it stands', (_what, party, organisationId) => {
    const expected = organisationId === undefined ? party : { ...party, organisationId };
    const other = { name: 'GIE Kabonketoor' };
    const content = (one: typeof party) => ({
      title: 'Forage',
      contractingAuthority: { ...one, type: 'commune' as const },
      onBehalfOf: [{ ...one, reference: 'n° 14' }],
      partners: [other, one],
      fundedBy: [one, other],
      managedBy: one,
    });
    expect(withPartiesFound(content(party), bearersOf)).toEqual(content(expected));
  });

  it('adds nothing to what names nobody', () => {
    const content: Parameters<typeof withPartiesFound>[0] & { title: string } = { title: 'Forage' };
    expect(withPartiesFound(content, bearersOf)).toEqual({ title: 'Forage' });
  });

  it('is looked for once by each name, unless it is said who it is', () => {
    const named = { name: 'Commune de Tanaff' };
    const content = {
      contractingAuthority: { ...named, type: 'commune' as const },
      onBehalfOf: [{ ...named, reference: 'n° 14' }],
      partners: [
        { name: 'GIE', organisationId: 'gie' },
        { name: 'Union', onPenc: false },
      ],
      fundedBy: [{ name: 'Suisse' }],
      managedBy: { name: 'Agence' },
    };
    expect(namesToFind(content)).toEqual(['Commune de Tanaff', 'Suisse', 'Agence']);
    expect(namesToFind({})).toEqual([]);
  });

  it.each([
    ['the same name', { name: 'Agence' }, true],
    ['nothing of it', {}, true],
    ['another name', { name: 'Une autre' }, false],
    ['another id', { organisationId: 'b' }, false],
    ['that it is not on Penc', { onPenc: false }, false],
  ])('patched with %s, stays who it was: %s', (_what, patch, stays) => {
    const before = { name: 'Agence', organisationId: 'a', type: 'commune' };
    expect(partyPatched(before, patch)).toEqual(stays ? before : { name: 'Agence', type: 'commune' });
  });
});
