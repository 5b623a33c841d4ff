import { Id, WholeNumber } from '../http/fields';
import { PageQuery } from '../http/paging';

export class WeightsQuery extends PageQuery {}
export class SwitchRequest {
  /** The version that is deployed, as far as whoever decides knows. */
  @WholeNumber(1, 1_000_000_000) readonly replaces: number;
}
export class CalibrateRequest {
  /** Whose report holds the calibration. */
  @Id() readonly proposalId: string;
}
