import { territories } from '@penc/reference';
import { stemsOf } from './stems';

let words: ReadonlySet<string> | undefined;

/** The stems of the names of places in Senegal. */
export function placeWords(): ReadonlySet<string> {
  words ??= new Set(territories().flatMap(({ name }) => stemsOf(name, 'fr')));
  return words;
}
