import { readBound, readOpening } from './bound';

describe('The beginning and the end of a period as they are typed', () => {
  it.each([
    ['31/03/2027', '2027-03-31', '2027-03-31'],
    ['juin 2027', '2027-06-01', '2027-06-30'],
    ['June 2027', '2027-06-01', '2027-06-30'],
    ['June, 2027', '2027-06-01', '2027-06-30'],
    ['févr. 2028', '2028-02-01', '2028-02-29'],
    ['Décembre 2027', '2027-12-01', '2027-12-31'],
    ['juin-27', '2027-06-01', '2027-06-30'],
    ['Sept.-27', '2027-09-01', '2027-09-30'],
    ['06/2027', '2027-06-01', '2027-06-30'],
    ['2027-06', '2027-06-01', '2027-06-30'],
    ['T2 2027', '2027-04-01', '2027-06-30'],
    ['Q4 2027', '2027-10-01', '2027-12-31'],
    ['2027-T1', '2027-01-01', '2027-03-31'],
    ['T3/2027', '2027-07-01', '2027-09-30'],
    ['2e trimestre 2027', '2027-04-01', '2027-06-30'],
    ['2ᵉ trimestre 2027', '2027-04-01', '2027-06-30'],
    ['1er trimestre de 2027', '2027-01-01', '2027-03-31'],
    ['deuxième trimestre 2027', '2027-04-01', '2027-06-30'],
    ['trimestre 4 2027', '2027-10-01', '2027-12-31'],
    ['third quarter of 2027', '2027-07-01', '2027-09-30'],
    ['the 2nd quarter of 2027', '2027-04-01', '2027-06-30'],
    ['premier semestre 2027', '2027-01-01', '2027-06-30'],
    ['S2 2027', '2027-07-01', '2027-12-31'],
    ['second half of 2027', '2027-07-01', '2027-12-31'],
    ['2027', '2027-01-01', '2027-12-31'],
    // the edge that is named goes before the one that is asked
    ['fin juin 2027', '2027-06-30', '2027-06-30'],
    ['début juin 2027', '2027-06-01', '2027-06-01'],
    ['fin d’avril 2027', '2027-04-30', '2027-04-30'],
    ['end of June 2027', '2027-06-30', '2027-06-30'],
    ['early June 2027', '2027-06-01', '2027-06-01'],
    ['fin du 2e trimestre 2027', '2027-06-30', '2027-06-30'],
    ['end of the second quarter of 2027', '2027-06-30', '2027-06-30'],
    ['fin 2027', '2027-12-31', '2027-12-31'],
  ])('%s is %s as a beginning, %s as an end', (text, first, last) => {
    expect([readBound(text, 'first'), readBound(text, 'last')]).toEqual([first, last]);
  });

  it.each([
    '',
    'juin',
    // the 27th of June, or June 2027
    'juin 27',
    'fin juin',
    'T5 2027',
    'S3 2027',
    'H4 2027',
    '3e semestre 2027',
    '13/2027',
    '0/2027',
    '31/02/2027',
    'printemps 2027',
    'juin 2027 ou 2028',
    '45 000 2027',
  ])('%s is neither', (text) => {
    expect([readBound(text, 'first'), readBound(text, 'last')]).toEqual([null, null]);
  });
});

describe('The day from which something is open that was kept until then', () => {
  it.each([
    ['31/03/2027', '2027-03-31'],
    ['1er juin 2027', '2027-06-01'],
    ['juin 2027', '2027-07-01'],
    ['June 2027', '2027-07-01'],
    ['06/2027', '2027-07-01'],
    ['fin juin 2027', '2027-07-01'],
    ['début juin 2027', '2027-06-01'],
    ['early June 2027', '2027-06-01'],
    ['T2 2027', '2027-07-01'],
    ['décembre 2027', '2028-01-01'],
    ['2027', '2028-01-01'],
    ['fin 2027', '2028-01-01'],
    ['juin', null],
    ['après les pluies', null],
  ])('%s: %s', (text, day) => {
    expect(readOpening(text)).toBe(day);
  });
});
