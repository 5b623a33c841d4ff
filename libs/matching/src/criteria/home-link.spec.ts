import type { OrganisationType } from '@penc/domain';
import { aNeed, anOffer } from '../samples/postings';
import { score } from '../score';
import { DEFAULT_WEIGHTS } from '../weights';

const conditions = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };
/** A need of the region of Diourbel, its diaspora in Italy and in Spain, and an offer from somewhere. */
function homeLink(
  type: OrganisationType,
  establishedIn: string,
  homeTerritories: readonly string[],
  over: { readonly territories?: readonly string[]; readonly diasporaCountries?: readonly string[] } = {},
) {
  const need = aNeed({ territories: ['SN-DB'], diasporaCountries: ['IT', 'ES'], ...over });
  const { criteria, toVerify } = score(
    need,
    anOffer({ organisationType: type, establishedIn, homeTerritories }),
    conditions,
  );
  const found = criteria.find(({ key }) => key === 'home-link');
  return {
    value: found?.value,
    said: found?.reason.key.replace('criterion.home-link.', ''),
    asked: toVerify.map(({ key }) => key).filter((key) => /home|diaspora/.test(key)),
  };
}

const HOME = 'verify.home-territories-missing';
const COUNTRIES = 'verify.diaspora-countries-missing';

describe('home-link of an association of the diaspora', () => {
  it.each([
    ['from there, living with its people', 'IT', ['SN-DB'], 10_000, 'both'],
    ['from a part of it, living with its people', 'IT', ['SN0201'], 8_400, 'both'],
    ['from there, living elsewhere', 'FR', ['SN-DB'], 10_000, 'territory'],
    ['from a part of it', 'FR', ['SN0201'], 6_000, 'territory'],
    ['from the whole country', 'FR', ['SN'], 7_500, 'territory'],
    ['from elsewhere, living with its people', 'ES', ['SN-LG'], 6_000, 'country'],
    ['from elsewhere, living elsewhere', 'FR', ['SN-LG'], 0, 'none'],
  ] as const)('%s', (_, country, homes, value, said) => {
    expect(homeLink('diaspora-association', country, homes)).toEqual({ value, said, asked: [] });
  });

  it.each([
    ['says not where from, but lives with its people', 'IT', [], ['IT'], 6_000, 'country', []],
    ['says not where from', 'FR', [], ['IT'], 5_000, 'unknown', [HOME]],
    ['is from there; the need says not where its people live', 'FR', ['SN-DB'], [], 10_000, 'territory', []],
    ['is from elsewhere; the need says not where its people live', 'FR', ['SN-LG'], [], 5_000, 'unknown', [COUNTRIES]],
    ['neither says anything', 'FR', [], [], 5_000, 'unknown', [HOME, COUNTRIES]],
  ] as const)('that %s', (_, country, homes, diasporaCountries, ...found) => {
    const [value, said, asked] = found;
    expect(homeLink('diaspora-association', country, homes, { diasporaCountries })).toEqual({ value, said, asked });
  });

  it('is measured on average over the territories of the need', () => {
    const found = homeLink('diaspora-association', 'FR', ['SN-DB'], { territories: ['SN-DB', 'SN-LG'] });
    expect(found).toEqual({ value: 5_000, said: 'territory', asked: [] });
  });
});

describe('home-link of all others', () => {
  it.each([
    ['has none, and none is asked of it', 'SN', [], 5_000, 'not-expected'],
    ['is from elsewhere', 'FR', ['SN-LG'], 5_000, 'not-expected'],
    ['lives with its people', 'IT', [], 6_000, 'country'],
    ['is from there', 'FR', ['SN-DB'], 10_000, 'territory'],
  ] as const)('that %s', (_, country, homes, value, said) => {
    for (const type of ['cooperation-agency', 'company', 'foreign-local-authority'] as const) {
      expect(homeLink(type, country, homes)).toEqual({ value, said, asked: [] });
    }
  });
});
