import { MEASURES, type Measure, THEMES, type Theme } from '@penc/domain';
import { territories } from '@penc/reference';
import { Code } from '../http/fields/fields';
import { PageQuery } from '../http/lists/paging';

const PLACES = territories()
  .filter(({ level }) => level === 'country' || level === 'region')
  .map(({ code }) => code);

/** A region, or the whole country; when not said, all that the reader sees. */
export class PlaceQuery {
  @Code(PLACES, { optional: true }) readonly territory?: string;
}

/** What the map of the page shows. */
export class MapQuery {
  @Code(MEASURES, { optional: true }) readonly measure?: Measure;
  @Code(THEMES, { optional: true }) readonly theme?: Theme;
}

export class SilentQuery extends PageQuery {
  @Code(PLACES, { optional: true }) readonly territory?: string;
}
