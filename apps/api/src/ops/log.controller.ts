import { type Role, scopeOf, NotAllowed } from '@penc/domain';
import { LOG_SUBJECTS, Storage } from '@penc/storage';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Caller, codesWithin } from '../access/caller';
import { type Page, decodeCursor, cursorKeys, pageOf } from '../http/cursor';
import { Id } from '../http/fields';
import { From } from '../http/parameters';
import { PageQuery, PageView } from '../http/paging';
import { Conditions } from '../http/sql';

class LogQuery extends PageQuery {
  @Id({ optional: true }) readonly subject?: string;
}
class LogSubject {
  @ApiProperty({ enum: LOG_SUBJECTS }) readonly type: string;
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}
class LogActor {
  @ApiProperty({ format: 'uuid' }) readonly membershipId: string;
  @ApiProperty() readonly role: string;
  @ApiProperty() readonly organisation: string;
}
class LogEntryView {
  @ApiProperty({ type: 'integer' }) readonly id: number;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly action: string;
  @ApiProperty() readonly subject: LogSubject;
  @ApiProperty({ type: LogActor, nullable: true, description: 'null: the worker, or somebody without an account' })
  readonly by: LogActor | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly details: Record<string, unknown>;
}
class LogPage extends PageView(LogEntryView) {}

/** The append-only log, newest first: ids and codes, no personal data. */
@ApiTags('log')
@Controller('log')
export class LogController {
  constructor(private readonly storage: Storage) {}

  @Get()
  @ApiOkResponse({ type: LogPage })
  async list(@From() caller: Caller, @Query() query: LogQuery): Promise<Page<LogEntryView>> {
    const conditions = visible(new Conditions(), caller);
    if (query.subject) conditions.add('l.subject_id = ?', query.subject);
    if (query.cursor)
      conditions.add('l.id < ?::bigint', ...decodeCursor(query.cursor, '-id', [cursorKeys.wholeNumber]).keys);
    const rows = await this.storage.read<LogEntryView>(
      `SELECT l.id::float8 AS id, to_char(l.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, l.action,
              json_build_object('type', l.subject_type, 'id', l.subject_id) AS subject,
              CASE WHEN m.id IS NOT NULL THEN
                json_build_object('membershipId', m.id, 'role', m.role, 'organisation', o.name) END AS by,
              l.details
       FROM log l LEFT JOIN memberships m ON m.id = l.membership_id LEFT JOIN organisations o ON o.id = m.organisation_id
       ${conditions.where} ORDER BY l.id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    return pageOf(rows, query.size, (row) => ({ sort: '-id', keys: [row.id] }));
  }
}

/** What the sides are not shown of a suggestion, the log does not tell them either. */
const INSIDE_ACTIONS = ['suggestion.dismiss', 'suggestion.undo', 'suggestion.reopen', 'suggestion.postpone'];

function visible(conditions: Conditions, caller: Caller): Conditions {
  switch (scopeOf(caller.role satisfies Role, 'log.read')) {
    case 'any':
      return conditions;
    case 'territory':
      return conditions.add('l.territories && ?::text[]', codesWithin(caller));
    case 'own':
      return conditions
        .add('? = ANY(l.organisation_ids)', caller.organisationId)
        .add('l.action <> ALL(?::text[])', INSIDE_ACTIONS);
    case undefined:
      throw new NotAllowed('log.read');
  }
}
