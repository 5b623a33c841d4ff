import { ANSWER_ACTIONS, ROLES, type Role, SIDES, type Side } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../../http/lists/paging';

class DeciderView {
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
}
class ShownView {
  @ApiProperty({ type: 'integer', description: 'of the need' }) readonly needRevision: number;
  @ApiProperty({ type: 'integer', description: 'of the offer' }) readonly offerRevision: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'points of 100' }) readonly score: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'among the offers of the need, from 1; null: not one of the 20 best',
  })
  readonly needRank: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'among the needs of the offer, from 1; null: not one of the 20 best',
  })
  readonly offerRank: number | null;
  @ApiProperty({ type: 'integer', description: 'version of the weights' }) readonly weightsVersion: number;
}
export class DecisionView {
  @ApiProperty({ type: 'integer' }) readonly id: number;
  @ApiProperty({ format: 'date-time', description: 'when it was decided; for a side, when it was told of it' })
  readonly at: string;
  @ApiProperty({
    enum: ['approve', 'first-approve', 'dismiss', 'postpone', 'undo', 'reopen', ...ANSWER_ACTIONS],
    description: 'a judgement, or the answer of a side',
  })
  readonly action: string;
  @ApiProperty({ type: String, enum: SIDES, nullable: true, description: 'null: the coordinators' })
  readonly side: Side | null;
  @ApiProperty({ type: DeciderView, nullable: true, description: 'null: time brought it about' })
  readonly by: DeciderView | null;
  @ApiProperty({ type: String, nullable: true, description: 'for coordinators, and for the side that gave it' })
  readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'in words' }) readonly reasonLabel: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'for coordinators, and for the side that wrote it' })
  readonly note: string | null;
  @ApiProperty({ description: 'what was shown when it was decided' }) readonly shown: ShownView;
}
export class DecisionPage extends PageView(DecisionView) {}
