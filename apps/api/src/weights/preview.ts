import { NotFound } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { keptFrom, pairsWithinReach } from '../access/reach';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Conditions } from '../http/sql';
import type { ListChangeView, PreviewQuery } from './preview-views';
import { mayRead } from './reading';

const BY_LIST = 'list';

/** What would enter and leave each list, list by list; a coordinator reads of the pairs within reach. */
@Injectable()
export class WeightsPreview {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, id: string, query: PreviewQuery): Promise<Page<ListChangeView>> {
    mayRead(caller);
    const [known] = await this.storage.read('SELECT 1 FROM weights WHERE id = $1', [id]);
    if (!known) throw new NotFound('weights');
    const owner = query.lists ?? 'need';
    const other = owner === 'need' ? 'offer' : 'need';
    const conditions = pairsWithinReach(new Conditions().add('p.weights_id = ?', id), caller, 'p');
    conditions.add(`NOT ${keptFrom(conditions, caller)}`);
    if (query.move !== 'leaving' && query.move !== 'entering')
      conditions.add(`num_nonnulls(p.${owner}_before, p.${owner}_after) = 1`);
    if (query.move === 'entering') conditions.add(`p.${owner}_before IS NULL AND p.${owner}_after IS NOT NULL`);
    if (query.move === 'leaving') conditions.add(`p.${owner}_after IS NULL AND p.${owner}_before IS NOT NULL`);
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, BY_LIST + owner, [cursorKeys.id, cursorKeys.id]);
      conditions.add(`(p.${owner}_id, p.${other}_id) > (?::uuid, ?::uuid)`, ...keys);
    }
    const rows = await this.storage.read<ListChangeView>(
      `SELECT json_build_object('id', n.id, 'title', n.title) AS need, json_build_object('id', f.id, 'title', f.title) AS offer,
              CASE WHEN p.${owner}_before IS NULL THEN 'entering' ELSE 'leaving' END AS move,
              p.${owner}_before AS "rankBefore", p.${owner}_after AS "rankAfter"
       FROM weight_previews p JOIN postings n ON n.id = p.need_id JOIN postings f ON f.id = p.offer_id
       ${conditions.where} ORDER BY p.${owner}_id, p.${other}_id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    return pageOf(rows, query.size, (row) => ({ sort: BY_LIST + owner, keys: [row[owner].id, row[other].id] }));
  }
}
