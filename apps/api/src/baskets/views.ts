import { ANSWERS, type Answer, SIDES, type Side } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';

export class PostingBriefView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
}
class PairBriefView {
  @ApiProperty({ format: 'uuid' }) readonly suggestionId: string;
  @CurrentRevision() readonly revision: number;
  @ApiProperty() readonly need: PostingBriefView;
  @ApiProperty() readonly offer: PostingBriefView;
}
export class EditorView {
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true, description: 'null when not given' }) readonly phone: string | null;
}
/** A side that has not answered, with those to ring up. */
export class SilentSideView extends PairBriefView {
  @ApiProperty({ enum: SIDES, description: 'that has not answered' }) readonly side: Side;
  @ApiProperty({ enum: ANSWERS, description: 'of the other side' }) readonly otherAnswer: Answer;
  @ApiProperty({ format: 'date', description: 'when it was told' }) readonly since: string;
  @ApiProperty({ type: 'integer', description: 'sent so far' }) readonly reminders: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'last day for the answer' })
  readonly answerDue: string | null;
  @ApiProperty({ type: [EditorView], description: 'whom one can ask' }) readonly editors: EditorView[];
}
export class SilentSidePage extends PageView(SilentSideView) {}

export class LonelyNeedView {
  @ApiProperty() readonly need: PostingBriefView;
  @ApiProperty({ format: 'date-time', description: 'without a live suggestion since then' }) readonly since: string;
  @ApiProperty({ type: 'integer', description: 'pairs that coordinators have dismissed' }) readonly dismissed: number;
}
export class LonelyNeedPage extends PageView(LonelyNeedView) {}

export class ExpiringView extends PairBriefView {
  @ApiProperty({ format: 'date', description: 'last day for the answers' }) readonly answerDue: string;
  @ApiProperty({ enum: ANSWERS }) readonly needAnswer: Answer;
  @ApiProperty({ enum: ANSWERS }) readonly offerAnswer: Answer;
}
export class ExpiringPage extends PageView(ExpiringView) {}

export class PostponedView extends PairBriefView {
  @ApiProperty({ format: 'date', description: 'it comes back after this day' }) readonly until: string;
  @ApiProperty({ type: String, nullable: true, description: 'code; null without one' }) readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null without one' }) readonly note: string | null;
}
export class PostponedPage extends PageView(PostponedView) {}
