import { isDeadline } from '@penc/domain';
import { Field, type FieldOptions, here } from './fields';

/** A day, or an instant with its zone. */
export function Deadline(absent?: FieldOptions['absent']): PropertyDecorator {
  return Field(
    (value) => (isDeadline(value) ? [] : here('not-a-deadline')),
    {
      type: String,
      description:
        'until when it can be answered: the end of a day, or an instant with its zone (RFC 3339); left out: none',
      example: '2027-03-31T12:00:00Z',
    },
    { optional: true, ...(absent && { absent }) },
  );
}
