import { addressOf } from './addresses';
import { demonstrationPostings } from './postings';

describe('demonstration addresses', () => {
  const organisations = [...new Set(demonstrationPostings('2026-12-01').map(({ organisation }) => organisation))];

  it('are one for each organisation, short and plain', () => {
    const addresses = organisations.map(addressOf);
    expect(new Set(addresses).size).toBe(organisations.length);
    expect(addresses.filter((address) => !/^[a-z][a-z0-9-]{2,25}@penc\.example$/.test(address))).toEqual([]);
  });

  it('keep the name where it is short', () => {
    expect(addressOf('ARD de Sédhiou')).toBe('ard-de-sedhiou@penc.example');
    expect(addressOf('Agence de coopération européenne A (fictive)')).toBe('cooperation-a@penc.example');
  });
});
