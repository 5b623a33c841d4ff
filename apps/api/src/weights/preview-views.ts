import { POSTING_KINDS, type PostingKind } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Code } from '../http/fields/fields';
import { PageQuery, PageView } from '../http/lists/paging';

const LIST_MOVES = ['entering', 'leaving'] as const;
export type ListMove = (typeof LIST_MOVES)[number];

export class PreviewQuery extends PageQuery {
  /** Whose lists: those of needs when left out. */
  @Code(POSTING_KINDS, { optional: true }) readonly lists?: PostingKind;
  @Code(LIST_MOVES, { optional: true }) readonly move?: ListMove;
}
class PreviewPosting {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly title: string;
}
export class ListChangeView {
  @ApiProperty() readonly need: PreviewPosting;
  @ApiProperty() readonly offer: PreviewPosting;
  @ApiProperty({ enum: LIST_MOVES, description: 'of the pair, into or out of the list' }) readonly move: ListMove;
  @ApiProperty({ type: 'integer', nullable: true, description: 'from 1; null: not in the list' }) readonly rankBefore:
    number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'from 1; null: not in the list' }) readonly rankAfter:
    number | null;
}
export class PreviewPage extends PageView(ListChangeView) {}
