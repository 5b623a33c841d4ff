import { Code } from '../http/fields/fields';

/** That it is meant, in a word. */
export class ErasureQuery {
  @Code(['erase', 'effacer']) readonly confirm: 'erase' | 'effacer';
}
