import {
  BULK_ACTIONS,
  type BulkAction,
  type Day,
  DISMISS_REASONS,
  type DismissReason,
  type Fault,
  MAX_BULK,
  MAX_NOTE,
  SUGGESTION_STATES,
  THEMES,
} from '@penc/domain';
import {
  CalendarDay,
  Code,
  Field,
  Id,
  KnownCode,
  Revision,
  Text,
  WholeNumber,
  here,
  listFaults,
  under,
} from '../../http/fields/fields';
import { isTerritory } from '../../http/fields/known-codes';
import { faultsOf } from '../../http/bodies/read';
import { step } from '../../http/fields/text';
import type { SuggestionFilter } from '../requests';

export class BulkItemRequest {
  @Id({ description: 'of a suggestion' }) readonly id: string;
  @Revision() readonly revision: number;
}

/** As in the list of suggestions; `suggested` when no state is named. */
export class BulkFilter implements SuggestionFilter {
  @Code(SUGGESTION_STATES, { optional: true, description: '`suggested` when left out' }) readonly status?: string;
  @Id({ optional: true, description: 'only suggestions of this need' }) readonly needId?: string;
  @Id({ optional: true, description: 'only suggestions of this offer' }) readonly offerId?: string;
  @KnownCode(isTerritory, 'of the need; related territories count')
  readonly territory?: string;
  @Code(THEMES, { optional: true, description: 'an axis of the need' }) readonly theme?: string;
  @WholeNumber(0, 100, { optional: true, description: 'points of 100, this many or more' }) readonly minScore?: number;
}

export class BulkRequest {
  @Code(BULK_ACTIONS, { description: 'the same for all' }) readonly action: BulkAction;
  @Code(DISMISS_REASONS, { optional: true, description: 'wanted to dismiss' }) readonly reason?: DismissReason;
  @CalendarDay({ optional: true, description: 'wanted to postpone: the last day on which they are away' })
  readonly until?: Day;
  @Text(MAX_NOTE, { optional: true, description: 'why; the same with each' }) readonly note?: string;
  @Field(
    (value) => [...listFaults(value, 1, MAX_BULK, itemFaults), ...duplicates(value)],
    { type: [BulkItemRequest], minItems: 1, maxItems: MAX_BULK, description: 'with the revisions that were shown' },
    { optional: true },
  )
  readonly ids?: BulkItemRequest[];
  @Field(
    (value) => faultsOf(BulkFilter, value),
    { type: BulkFilter, description: 'in place of ids: as the suggestions stand now' },
    { optional: true },
  )
  readonly filter?: BulkFilter;
  @Field(
    (value) => (typeof value === 'boolean' ? [] : here('wrong-type', { expected: 'boolean' })),
    { type: Boolean, description: 'tell what would happen, and do nothing' },
    { optional: true },
  )
  readonly preview?: boolean;
}

function itemFaults(item: unknown, pointer: string): Fault[] {
  return under(pointer, faultsOf(BulkItemRequest, item));
}

function duplicates(value: unknown): Fault[] {
  if (!Array.isArray(value)) return [];
  const ids = value.map((item: { id?: unknown } | null) => String(item?.id).toLowerCase());
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ pointer: `${step(index)}/id`, code: 'duplicate-code', values: { value: id } }] : [],
  );
}

/** What one field alone cannot tell. */
export function faultsBetween({ action, reason, until, ids, filter }: BulkRequest): Fault[] {
  return [
    ...((ids === undefined) === (filter === undefined) ? [{ pointer: '', code: 'ids-or-filter' }] : []),
    ...(action === 'dismiss' && reason === undefined ? [{ pointer: '/reason', code: 'reason-required' }] : []),
    ...(action === 'postpone' && until === undefined ? [{ pointer: '/until', code: 'until-required' }] : []),
  ];
}
