import { Code, Id } from '../http/fields/fields';
import { PageQuery } from '../http/lists/paging';

export const SORTS = ['score', 'age'] as const;

/** Where one is in the inbox: for which posting, how it is sorted, which page, which suggestion is open, which was decided last. */
export class InboxQuery extends PageQuery {
  @Code(SORTS, { optional: true }) readonly sort?: (typeof SORTS)[number];
  /** Only what is suggested for this need, or for this offer. */
  @Id({ optional: true }) readonly needId?: string;
  @Id({ optional: true }) readonly offerId?: string;
  /** Of second approvals: those that wait for another person than the reader. */
  @Code(['others'], { optional: true }) readonly whose?: 'others';
  /** The suggestion that is open; the first of the page when left out. */
  @Id({ optional: true }) readonly at?: string;
  /** The one that has just been decided, and may be taken back. */
  @Id({ optional: true }) readonly done?: string;
  /** Of a decision: which one opens then. */
  @Id({ optional: true }) readonly next?: string;
}

/** The same, whoever says it. */
export type Wanted = Omit<InboxQuery, 'size'>;
