import { firstTold } from './audience';

describe('an approval is told', () => {
  it.each([
    // need confidential, offer confidential, call
    [false, false, false, ['need', 'offer']],
    [true, false, false, ['need']],
    [false, true, false, ['offer']],
    [true, true, false, []],
    [false, false, true, ['need']],
    [true, false, true, ['need']],
    [false, true, true, []],
    [true, true, true, []],
  ])(
    'need confidential %s, offer confidential %s, call %s: to %j',
    (needConfidential, offerConfidential, competitive, sides) => {
      expect(firstTold({ needConfidential, offerConfidential, competitive })).toEqual(sides);
    },
  );
});
