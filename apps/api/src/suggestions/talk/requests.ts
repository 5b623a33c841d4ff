import { MAX_NOTE, PARTIES, type Party } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Code, Text } from '../../http/fields/fields';
import { PageQuery, PageView } from '../../http/lists/paging';
import { WarningView, Warnings } from '../../http/personal-data-warnings';

export class MessageRequest {
  @Text(MAX_NOTE, { description: 'what is said' }) readonly text: string;
  @Code(PARTIES, {
    optional: true,
    description: 'left out: to the other side and the coordinators, who read every message',
  })
  readonly to?: Party;
}
export class NoteRequest {
  @Text(MAX_NOTE, { description: 'for coordinators; the sides never read it' }) readonly text: string;
}
export class TalkQuery extends PageQuery {}

class WriterView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'for the coordinators and the own side; for the others once both sides have accepted',
  })
  readonly name: string | null;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
}
export class MessageView {
  @ApiProperty({ type: 'integer', description: 'in the order of writing' }) readonly id: number;
  @ApiProperty({ enum: PARTIES, description: 'a side, or the coordinators' }) readonly from: Party;
  @ApiProperty({ type: String, enum: PARTIES, nullable: true, description: 'null: to everybody' })
  readonly to: Party | null;
  @ApiProperty() readonly by: WriterView;
  @ApiProperty() readonly text: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @Warnings() readonly warnings?: WarningView[];
}
export class MessagePage extends PageView(MessageView) {}
export class NoteView {
  @ApiProperty({ type: 'integer', description: 'in the order of writing' }) readonly id: number;
  @ApiProperty() readonly by: WriterView;
  @ApiProperty() readonly text: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @Warnings() readonly warnings?: WarningView[];
}
export class NotePage extends PageView(NoteView) {}
