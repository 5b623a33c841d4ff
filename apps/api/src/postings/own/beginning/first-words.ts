import type { PostingKind } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '../../../access/caller';
import type { PostingsService } from '../../postings.service';
import type { View } from '../steps/step';

const NOTHING_YET = { themes: [], sectors: [], territories: [], modalities: [], status: 'draft' } as const;

interface Words {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/**
 * A draft from its words. The same form makes one, however often it is sent and from however many tabs: other words under
 * its key correct the draft, as long as nothing else was written into it; after that they are another posting.
 */
export async function draftOf(
  postings: PostingsService,
  caller: Caller,
  kind: PostingKind,
  { words, once }: { readonly words: Words; readonly once: string | null },
): Promise<View> {
  const made = await postings.create(caller, kind, { ...words, ...NOTHING_YET }, keyOf(kind, once ?? randomUUID()));
  if (sameWords(made, words)) return made;
  const now = await postings.get(caller, kind, made.id);
  if (sameWords(now, words)) return now;
  if (now.status === 'draft' && now.revision === made.revision)
    return postings.edit(caller, kind, now.id, { ...words, revision: now.revision }, null);
  return postings.create(caller, kind, { ...words, ...NOTHING_YET }, keyOf(kind, once, words));
}

function keyOf(...parts: readonly unknown[]): RequestKey {
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest();
  return { key: `page-${fingerprint.toString('base64url')}`, fingerprint };
}

function sameWords(view: Words, words: Words): boolean {
  return (['title', 'description', 'language'] as const).every((name) => view[name] === words[name]);
}
