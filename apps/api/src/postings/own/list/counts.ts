import type { PostingKind } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';

export interface Counts {
  /** Suggestions that wait for an answer of this side. */
  readonly waiting: number;
  /** Partnerships that take some of its capacity. */
  readonly partnerships: number;
}

/** What is counted for its own side beside what a posting says. */
@Injectable()
export class OwnCounts {
  constructor(private readonly storage: Storage) {}

  async of(kind: PostingKind, ids: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
    const rows = await this.storage.read<Counts & { readonly id: string }>(SIDES[kind], [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** Only what the side has been told of, once the approval can no longer be undone. */
function sideQuery(kind: PostingKind): string {
  return `SELECT p.id, (posting_commitment(p.id)).partnerships::int AS partnerships,
     (SELECT count(*)::int FROM suggestions s WHERE s.${kind}_id = p.id AND s.status = 'approved'
        AND s.${kind}_shared_at IS NOT NULL AND coalesce(s.undo_until <= now(), true)
        AND s.${kind}_answer IN ('waiting', 'considering')) AS waiting
   FROM postings p WHERE p.id = ANY($1::uuid[])`;
}
const SIDES = { need: sideQuery('need'), offer: sideQuery('offer') } as const;
