import { type Day, LOG_ACTIONS, type LogAction } from '@penc/domain';
import { LOG_SUBJECTS, type LogSubject } from '@penc/storage';
import { ApiProperty } from '@nestjs/swagger';
import { CalendarDay, Code, Id, Text } from '../../http/fields/fields';
import { PageQuery, PageView } from '../../http/lists/paging';

export class LogQuery extends PageQuery {
  @Id({ optional: true }) readonly subject?: string;
  @Code(LOG_SUBJECTS, { optional: true }) readonly subjectType?: LogSubject;
  @Code(LOG_ACTIONS, { optional: true }) readonly action?: LogAction;
  /** The membership that did it. */
  @Id({ optional: true }) readonly by?: string;
  /** What its people did, and what was done that concerns it. */
  @Id({ optional: true }) readonly organisation?: string;
  @CalendarDay({ optional: true }) readonly from?: Day;
  /** The last day. */
  @CalendarDay({ optional: true }) readonly until?: Day;
  /** In the names that the reader is shown. */
  @Text(200, { optional: true }) readonly text?: string;
}

class LogSubjectView {
  @ApiProperty({ enum: LOG_SUBJECTS }) readonly type: LogSubject;
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, nullable: true, description: 'of what the reader may see' })
  readonly name: string | null;
}
class LogActor {
  @ApiProperty({ format: 'uuid' }) readonly membershipId: string;
  @ApiProperty() readonly role: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ type: String, nullable: true, description: 'for whoever may read the members of that organisation' })
  readonly name: string | null;
  @ApiProperty({ description: 'whoever did it has been erased since' }) readonly erased: boolean;
}
export class LogEntryView {
  @ApiProperty({ type: 'integer', description: 'in the order of writing' }) readonly id: number;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly action: string;
  @ApiProperty() readonly subject: LogSubjectView;
  @ApiProperty({ type: LogActor, nullable: true, description: 'null: the worker, or somebody without an account' })
  readonly by: LogActor | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'ids, codes and numbers' })
  readonly details: Record<string, unknown>;
  @ApiProperty({ description: 'the entry in words' }) readonly sentence: string;
}
export class LogPage extends PageView(LogEntryView) {}
