import { activitiesIn } from './activities';
import { territoryNamed } from './places';
import { chunksOf } from './samples/chunks';
import { aFile, anActivity } from './samples/file';

describe('the name of a place', () => {
  it.each([
    ['Fatick', 'SN-FK', 'one name at three levels is the widest, which contains the others'],
    ['Région de Thiès', 'SN-TH', 'a region'],
    ['Thies Region', 'SN-TH', 'in English, without accents'],
    ['Rufisque Department', 'SN0104', 'a department'],
    ['Département d’Oussouye', 'SN1402', 'with an article that is swallowed'],
    ['Mbour', 'SN1301', 'department and commune'],
    ['Bandafassi', 'SN0601-BANDAFASSI', 'a commune that has its name for itself'],
    ['Senegal', 'SN', 'the country'],
    ['Vélingara', undefined, 'homonyms that lie apart: nobody can tell'],
    ['Hopital Regional de Fatick', undefined, 'a place within a place'],
    ['Région de Mbour', undefined, 'a level at which there is none'],
    ['', undefined, 'nothing'],
  ])('%s → %s: %s', (name, expected, _) => {
    expect(territoryNamed(name)).toBe(expected);
  });
});

describe('where an activity is', () => {
  const senegal = '<recipient-country code="SN"/>';
  const named = (name: string) => `<location><name><narrative>${name}</narrative></name></location>`;
  const coded = (code: string) => `<location><administrative vocabulary="A4" level="1" code="${code}"/></location>`;
  const payment = (place: string) =>
    `<transaction><transaction-type code="1"/><transaction-date iso-date="2020-01-01"/><value>1</value>${place}</transaction>`;
  const kenya = '<recipient-country code="KE"/>';

  it.each([
    ['the country alone', senegal, '', ['SN']],
    ['places by name', senegal + named('Kolda') + named('Rufisque'), '', ['SN-KD', 'SN0104']],
    ['a place in a place', senegal + named('Kolda') + named('Région de Kolda') + coded('SN0701'), '', ['SN-KD']],
    ['a place nobody knows', senegal + named('Quelque part'), '', ['SN']],
    ['a code alone, of a region', coded('sn-th'), '', ['SN-TH']],
    ['a P-code of a region', coded('SN13'), '', ['SN-TH']],
    ['a region of its own list', '<recipient-region vocabulary="99" code="SN-KD"/>', '', ['SN-KD']],
    ['several countries, this one among them', kenya + senegal, '', ['SN']],
    ['one transaction among others', kenya, payment(kenya) + payment(senegal), ['SN']],
    ['nothing said', '', '', []],
    ['a name alone, which may lie anywhere', named('Kolda'), '', []],
    ['another country', kenya, '', 'elsewhere'],
    ['another country where a place has the same name', kenya + named('Kolda'), '', 'elsewhere'],
    ['a region of the world', '<recipient-region code="298"/>', '', 'elsewhere'],
    ['other countries by transaction', '', payment(kenya), 'elsewhere'],
  ])('%s', async (_, where, money, expected) => {
    const all = [];
    for await (const found of activitiesIn(chunksOf(aFile(anActivity('A-1', { where, money }))))) all.push(found);
    expect(all.map((one) => (one.kind === 'activity' ? one.activity.territories : one.kind))).toEqual([expected]);
  });
});
