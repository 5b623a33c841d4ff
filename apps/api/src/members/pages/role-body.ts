import { type FormBody, plainOf } from '../../site/forms';

/** What a form says of a role: territories count for coordinators alone, and stay unsaid of the others. */
export function roleBody({ region: _, ...values }: FormBody): object {
  const { territories, ...plain } = plainOf(values, { lists: ['territories'], numbers: ['revision'] }) as {
    readonly territories?: unknown;
    readonly role?: unknown;
  };
  return plain.role === 'coordinator' ? { ...plain, territories } : plain;
}
