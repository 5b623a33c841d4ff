import type { Stage } from '../stage';
import type { Who } from '../who';

/** A page of `npm run check:pages`. */
export interface CheckedPage {
  readonly name: string;
  /** As its controller says it. */
  readonly route: string;
  /** Where it is looked at, when the route alone does not say. */
  readonly path?: (stage: Stage) => string;
  readonly who: Who;
  /** Of an answer that is no 200. */
  readonly status?: number;
  /** Compressed bytes of a first visit, where more than the usual 60 KB are worth it. */
  readonly kilobytes?: number;
  /** Made into a picture by `npm run screenshots`. */
  readonly pictured?: true;
}
