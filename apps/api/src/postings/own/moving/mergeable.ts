import type { PostingKind } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { Conditions, holdsWord } from '../../../http/sql';
import { MERGEABLE } from '../../merging';

/** As many as one looks through; whoever seeks another writes a word of its title. */
const OFFERED = 30;

export interface Mergeable {
  readonly id: string;
  readonly title: string;
}

export interface MergeableFound {
  /** Those that are nearest to it first. */
  readonly others: readonly Mergeable[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
  /** Words of their titles that were asked for. */
  readonly text: string;
}

interface Sought {
  readonly text: string;
  /** One that was chosen already: it is offered whatever is asked. */
  readonly chosen: string;
}

/** What may take the place of a posting: the others of its organisation, of like titles and places first. */
@Injectable()
export class MergeableReading {
  constructor(private readonly storage: Storage) {}

  async others(
    kind: PostingKind,
    { id, organisationId }: { readonly id: string; readonly organisationId: string },
    { text, chosen }: Sought,
  ): Promise<MergeableFound> {
    const bag = new Conditions([id, kind, organisationId]);
    for (const word of text.split(/\s+/).filter(Boolean)) bag.add(holdsWord('fold(title)', bag.parameter(word)));
    const isChosen = `id::text = ${bag.parameter(chosen)}`;
    const rows = await this.storage.read<Mergeable>(
      `WITH own AS (SELECT territories, regexp_split_to_array(fold(title), '[^[:alnum:]]+') AS words FROM postings WHERE id = $1)
       SELECT id, title FROM postings WHERE ${MERGEABLE} AND ((${bag.all}) OR ${isChosen})
       ORDER BY ${isChosen} DESC,
         (SELECT count(*) FROM own, unnest(own.words) AS word
          WHERE length(word) > 2 AND word = ANY(regexp_split_to_array(fold(title), '[^[:alnum:]]+'))) DESC,
         (SELECT postings.territories && own.territories FROM own) DESC, fold(title), id
       LIMIT ${OFFERED + 1}`,
      bag.parameters,
    );
    return { others: rows.slice(0, OFFERED), isCut: rows.length > OFFERED, text };
  }
}
