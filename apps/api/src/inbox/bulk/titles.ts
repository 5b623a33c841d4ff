import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Conditions } from '../../http/sql';
import { visible } from '../../suggestions/reading/audience';

/** What a suggestion is called: by its two postings. */
export interface PairTitle {
  readonly id: string;
  readonly need: string;
  readonly offer: string;
}

/** The titles of suggestions that the caller may see. */
@Injectable()
export class PairTitles {
  constructor(private readonly storage: Storage) {}

  async of(caller: Caller, ids: readonly string[]): Promise<ReadonlyMap<string, PairTitle>> {
    const conditions = visible(new Conditions(), caller).add('s.id = ANY(?::uuid[])', ids);
    const rows = await this.storage.read<PairTitle>(
      `SELECT s.id, n.title AS need, f.title AS offer FROM suggestions s JOIN postings n ON n.id = s.need_id
       JOIN postings f ON f.id = s.offer_id ${conditions.where}`,
      conditions.parameters,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
