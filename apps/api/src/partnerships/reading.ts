import { type Language, NotFound, dayOf, scopeOf } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, pairsWithinReach } from '../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/cursor';
import { Conditions } from '../http/sql';
import type { PartnershipQuery } from './requests';
import { ONE_PARTNERSHIP, PARTNERSHIP_COLUMNS, type PartnershipRow, maySee } from './rows';
import { type PartnershipView, partnershipView } from './views';

@Injectable()
export class PartnershipReading {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: PartnershipQuery, language: Language): Promise<Page<PartnershipView>> {
    const today = dayOf(this.clock.now());
    const conditions = pairsWithinReach(new Conditions(), caller, 'a');
    if (query.needId) conditions.add('a.need_id = ?', query.needId);
    if (query.offerId) conditions.add('a.offer_id = ?', query.offerId);
    if (query.status) conditions.add('a.status = ?', query.status);
    if (query.overdue) conditions.add(OVERDUE, today);
    if (query.cursor) {
      const cursor = decodeCursor(query.cursor, '-createdAt', [cursorKeys.instant, cursorKeys.id]);
      conditions.add('(a.created_at, a.id) < (?::timestamptz, ?::uuid)', ...cursor.keys);
    }
    const rows = await this.newest(conditions, query.size + 1);
    const page = pageOf(rows, query.size, (row) => ({ sort: '-createdAt', keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map((row) => partnershipView(row, language, caller, today)) };
  }

  /** Of those that the caller may act on, the newest that are not over: what waits for somebody is among them. */
  async underWay(caller: Caller, language: Language): Promise<readonly PartnershipView[]> {
    if (scopeOf(caller.role, 'partnership.edit') === undefined) return [];
    const conditions = pairsWithinReach(new Conditions(), caller, 'a').add(UNDER_WAY);
    const rows = await this.newest(conditions, MOST_UNDER_WAY);
    const today = dayOf(this.clock.now());
    return rows.map((row) => partnershipView(row, language, caller, today));
  }

  private newest(conditions: Conditions, most: number): Promise<PartnershipRow[]> {
    return this.storage.read<PartnershipRow>(
      `SELECT ${PARTNERSHIP_COLUMNS} FROM partnerships a JOIN postings n ON n.id = a.need_id
       JOIN postings f ON f.id = a.offer_id ${conditions.where}
       ORDER BY a.created_at DESC, a.id DESC LIMIT ${most}`,
      conditions.parameters,
    );
  }

  async get(caller: Caller, id: string, language: Language): Promise<PartnershipView> {
    return partnershipView(await this.find(caller, id), language, caller, dayOf(this.clock.now()));
  }

  /** Throws NotFound of what the caller may not see. */
  async find(caller: Caller, id: string): Promise<PartnershipRow> {
    const [row] = await this.storage.read<PartnershipRow>(ONE_PARTNERSHIP, [id]);
    if (!row || !maySee(caller, row, dayOf(this.clock.now()))) throw new NotFound('partnership');
    return row;
  }
}

/** More than any one organisation carries out at a time. */
const MOST_UNDER_WAY = 100;
const UNDER_WAY = `a.status NOT IN ('completed', 'ended')`;
/** The same rule as `isOverdue`, in SQL; what is over is not late any more. */
const OVERDUE = `${UNDER_WAY} AND EXISTS (SELECT 1 FROM partnership_approvals v
  WHERE v.partnership_id = a.id AND v.done_on IS NULL AND v.due < ?::date)`;
