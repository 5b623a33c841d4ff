import type { PostingKind } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { MERGEABLE } from '../../merging';

export interface Mergeable {
  readonly id: string;
  readonly title: string;
}

/** What may take the place of a posting: the others of its organisation. */
@Injectable()
export class MergeableReading {
  constructor(private readonly storage: Storage) {}

  others(
    kind: PostingKind,
    { id, organisationId }: { readonly id: string; readonly organisationId: string },
  ): Promise<Mergeable[]> {
    return this.storage.read<Mergeable>(
      `SELECT id, content->>'title' AS title FROM postings WHERE ${MERGEABLE} ORDER BY title, id`,
      [id, kind, organisationId],
    );
  }
}
