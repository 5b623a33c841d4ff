import type { PostingKind } from '@penc/domain';
import type { ImportField } from './field';
import { NEED_FIELDS } from './fields-of-needs';
import { OFFER_FIELDS } from './fields-of-offers';

/** In the order of the template’s columns. */
export const importFields: Readonly<Record<PostingKind, readonly ImportField[]>> = {
  need: NEED_FIELDS,
  offer: OFFER_FIELDS,
};

export function fieldNamed(kind: PostingKind, name: string): ImportField | undefined {
  return importFields[kind].find((field) => field.name === name);
}
