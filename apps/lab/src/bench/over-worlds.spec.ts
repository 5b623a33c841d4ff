import { differenceOf, intervalOf } from './over-worlds';

describe('over worlds', () => {
  it('a mean has the interval of the books, on an example done by hand', () => {
    // the variance of 1, 2, 3, 4 is 5/3, that of their mean 5/12
    const { low, mean, high } = intervalOf([1, 2, 3, 4]);
    expect([low, mean, high].map((one) => one.toFixed(4))).toEqual(['1.2348', '2.5000', '3.7652']);
  });

  it.each([
    [
      'above, though one world is below',
      [0.02, 0.03, 0.02, 0.03, -0.001],
      { verdict: 'above', below: 1, worst: -0.001 },
    ],
    ['below', [-0.02, -0.03, -0.02, -0.03, 0.001], { verdict: 'below', below: 4, worst: -0.03 }],
    // the mean is above 0, and might as well be below
    ['no telling', [0.03, -0.02], { verdict: 'unsure', below: 1, worst: -0.02 }],
  ])('a difference is judged by the interval of its mean: %s', (_, differences, expected) => {
    expect(differenceOf(differences)).toMatchObject(expected);
  });
});
