import { CLOSE_REASONS, type CloseReason } from '@penc/domain';
import { Code, Id, Revision } from '../http/fields/fields';

/** The body of a move may say which revision it was based on. */
export class MoveRequest {
  @Revision({ optional: true }) readonly revision?: number;
}
export class CloseRequest extends MoveRequest {
  @Code(CLOSE_REASONS, { description: 'how it ended' }) readonly reason: CloseReason;
  @Id({
    optional: true,
    description: 'with the reason `merged`: the posting that takes its place, of the same kind and organisation',
  })
  readonly mergedInto?: string;
}
/** The revision alone: the rest of a patch is checked where it lands, in the whole that it makes. */
export class BasedOn {
  @Revision() readonly revision: number;
}
