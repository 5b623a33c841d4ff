import { PERSONAL_DATA_KINDS, type PersonalDataKind, personalDataIn } from '@penc/domain';
import { createHash } from 'node:crypto';
import type { FormBody } from './form-body';

/** Before the name of a field: which words of it have been read again, as a digest. */
const REVIEWED = '_reviewed.';

/** A field in which something may identify a person. It refuses nothing: sent again as it is, it passes. */
export interface Doubt {
  readonly name: string;
  readonly kinds: readonly PersonalDataKind[];
  /** The hidden field that says, the next time, that these words were shown with their warning. */
  readonly reviewed: { readonly name: string; readonly value: string };
}

/** All of them, as long as there is one whose very words nobody has been warned of yet; then none. */
export function doubtsIn(values: FormBody, isText: RegExp): readonly Doubt[] {
  const doubts = Object.entries(values).flatMap(([name, value]) => {
    if (!isText.test(name) || typeof value !== 'string') return [];
    const found = new Set(personalDataIn(value).map(({ kind }) => kind));
    const kinds = PERSONAL_DATA_KINDS.filter((kind) => found.has(kind));
    return kinds.length > 0 ? [{ name, kinds, reviewed: asReviewed(name, value) }] : [];
  });
  return doubts.every(({ reviewed }) => values[reviewed.name] === reviewed.value) ? [] : doubts;
}

/** What was typed, without what the form says of itself. */
export function withoutReviewed(values: FormBody): FormBody {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(REVIEWED)));
}

/** What the form says of itself, to be said again by a page that comes back for another reason. */
export function reviewedIn(values: FormBody): Doubt['reviewed'][] {
  return Object.entries(values).flatMap(([name, value]) =>
    name.startsWith(REVIEWED) && typeof value === 'string' ? [{ name, value }] : [],
  );
}

function asReviewed(name: string, text: string) {
  // browsers send the ends of lines as they like
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return { name: `${REVIEWED}${name}`, value: createHash('sha256').update(words).digest('base64url') };
}
