import { descendantsOf } from '@penc/reference';
import { Conditions } from '../http/sql';
import type { Caller } from './caller';
import { inTerritories } from './reach';

const coordinatorOf = (...territories: string[]) => ({ role: 'coordinator', territories }) as unknown as Caller;

describe('Whether a place lies in the territories of a coordinator', () => {
  const asked = (...territories: string[]) =>
    inTerritories(new Conditions(), coordinatorOf(...territories), 'n.places');

  it('is asked of its code, for a region', () => {
    expect(asked('SN-SE').parameters).toEqual([['SN-SE', ...descendantsOf('SN-SE')]]);
  });

  it('is only whether there is one, for the country', () => {
    const { where, parameters } = asked('SN-SE', 'SN');
    expect([where, parameters]).toEqual([`WHERE (n.places <> '{}')`, []]);
  });
});
