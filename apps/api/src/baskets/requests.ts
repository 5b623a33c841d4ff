import { PageQuery, QueryNumber } from '../http/lists/paging';

export class BasketQuery extends PageQuery {}
export class ExpiringQuery extends PageQuery {
  /** Days from today; 7 when not said. */
  @QueryNumber(0, 200) readonly within?: string;
}
