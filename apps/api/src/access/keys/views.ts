import { type Day, type Fault, KEY_SCOPES, type KeyScope } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { CalendarDay, Codes, Text } from '../../http/fields/fields';
import { PageView } from '../../http/lists/paging';

const MAX_NAME = 100;

export class ApiKeyRequest {
  @Text(MAX_NAME, { oneLine: true, description: 'to know it by in the list' }) readonly name: string;
  @Codes(KEY_SCOPES, {
    min: 1,
    max: KEY_SCOPES.length,
    description: 'what it may be used for, within what its owner’s role may',
  })
  readonly scopes: KeyScope[];
  @CalendarDay({
    optional: true,
    description: 'the last day on which it opens, within 365 days; 90 days from today when left out',
  })
  readonly expiresOn?: Day;
}

export class ApiKeyView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({
    enum: KEY_SCOPES,
    isArray: true,
    description: 'what it may be used for, within what its owner’s role may',
  })
  readonly scopes: readonly KeyScope[];
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the last day on which it opens' })
  readonly expiresOn: Day | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: not yet' })
  readonly lastUsedOn: Day | null;
}
export class NewApiKeyView extends ApiKeyView {
  @ApiProperty({ description: 'shown this once' }) readonly key: string;
}
export class ApiKeyPage extends PageView(ApiKeyView) {}

/** A scope that the role can make no use of. */
export function beyondRole(scopes: readonly KeyScope[], useful: readonly KeyScope[]): Fault[] {
  return scopes.flatMap((scope, index) =>
    useful.includes(scope) ? [] : [{ pointer: `/scopes/${index}`, code: 'scope-beyond-role', values: { scope } }],
  );
}
