import { isDay, isInstant } from '@penc/domain';
import { type Check, Field, here } from './fields';

/** A day, or an instant with its zone. */
export function Deadline(further: Check = () => []): PropertyDecorator {
  return Field(
    (value, owner) => (isDay(value) || isInstant(value) ? further(value, owner) : here('not-a-deadline')),
    { type: String, description: 'a day, or an instant with its zone (RFC 3339)', example: '2027-03-31T12:00:00Z' },
    { optional: true },
  );
}
