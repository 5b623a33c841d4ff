import { Id, WholeNumber } from '../http/fields/fields';
import { PageQuery } from '../http/lists/paging';

export class WeightsQuery extends PageQuery {}
export class SwitchRequest {
  @WholeNumber(1, 1_000_000_000, {
    description: 'version that is deployed, as far as whoever decides knows; when it is another: 409',
  })
  readonly replaces: number;
}
export class CalibrateRequest {
  @Id({ description: 'whose report holds the calibration' }) readonly proposalId: string;
}
