import { sectors, territories } from '@penc/reference';
import { Draw, shuffled } from './draw';
import { chance } from '../system/sample-postings';

/** Which are common and which are rare is the same in every corpus, whatever its seed. */
const order = new Draw(chance(17));

const level = (wanted: string) =>
  shuffled(
    territories()
      .filter((one) => one.level === wanted)
      .map(({ code }) => code),
    order,
  );

export const REGIONS = level('region');
export const DEPARTMENTS = level('department');
export const COMMUNES = level('commune');
export const COUNTRYWIDE: readonly string[] = ['SN'];

const active = sectors().filter((one) => one.active);
export const SECTORS = shuffled(
  active.filter((one) => one.level === 'sector').map(({ code }) => code),
  order,
);
export const CATEGORIES = shuffled(
  active.filter((one) => one.level === 'category').map(({ code }) => code),
  order,
);
