import { BULK_ACTIONS, BULK_OUTCOMES, type BulkAction, type BulkOutcome } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { type WarningView, Warnings } from '../../http/personal-data-warnings';

export class BulkItemView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: 'integer', description: 'that the decision is based on' }) readonly revision: number;
  @ApiProperty({
    type: String,
    enum: BULK_OUTCOMES,
    nullable: true,
    description: 'what would happen, or has happened; null where it has not been tried yet: send the request again',
  })
  readonly outcome: BulkOutcome | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'that it made' }) readonly newRevision: number | null;
  @ApiProperty({ type: String, enum: BULK_OUTCOMES, nullable: true, description: 'what became of taking it back' })
  readonly undone: BulkOutcome | null;
}
export class StrainedOfferView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly title: string;
}
export class BulkSummaryView {
  @ApiProperty({ type: 'integer', description: 'decided, or that would be' }) readonly pairs: number;
  @ApiProperty({ type: 'integer', description: 'refused, or that would be' }) readonly refused: number;
  @ApiProperty({ type: 'integer', description: 'different ones, in the pairs' }) readonly needs: number;
  @ApiProperty({ type: 'integer', description: 'different ones, in the pairs' }) readonly offers: number;
  @ApiProperty({
    type: [StrainedOfferView],
    description: 'to approve: asked for more partnerships than they can take on',
  })
  readonly beyondCapacity: StrainedOfferView[];
  @ApiProperty({ type: [StrainedOfferView], description: 'to approve: asked for more money than is left' })
  readonly beyondEnvelope: StrainedOfferView[];
}
export class BulkView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for a preview' })
  readonly batchId: string | null;
  @ApiProperty({ enum: BULK_ACTIONS }) readonly action: BulkAction;
  @ApiProperty({ type: [BulkItemView] }) readonly items: BulkItemView[];
  @ApiProperty({ description: 'Whether some of it can still be taken back' }) readonly mayUndo: boolean;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'until when that is so; null also where it has no end, as of a first approval',
  })
  readonly undoUntil: string | null;
  @ApiProperty() readonly summary: BulkSummaryView;
  @Warnings() readonly warnings?: WarningView[];
}
