import {
  ACTING_ROLES,
  type Language,
  NotFound,
  SIDE_ROLES,
  type SuggestionState,
  allowed,
  scopeOf,
} from '@penc/domain';
import { relatedCodes } from '@penc/reference';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, pairsWithinReach, standing } from '../access/caller';
import { type Cursor, type Page, decodeCursor, cursorKeys, pageOf } from '../http/cursor';
import { Conditions } from '../http/sql';
import type { SuggestionQuery } from './requests';
import { SUGGESTION_COLUMNS, type SuggestionRow, sharedWith } from './rows';
import { type ContactView, type Reader, type SuggestionView, suggestionView } from './views';

/** Once approved, and not taken back since, a suggestion may be the sides' as well. */
const SHARED_STATES: readonly SuggestionState[] = ['approved', 'agreed', 'declined', 'expired', 'superseded'];
/** Shown scores are whole points; 10^6 of the exact sum make one. */
const TOTAL_PER_POINT = 1_000_000;

@Injectable()
export class SuggestionReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: SuggestionQuery, language: Language): Promise<Page<SuggestionView>> {
    const sort = query.sort ?? 'score';
    const conditions = visible(new Conditions(), caller);
    filter(conditions, query);
    if (query.cursor) after(conditions, sort, query.cursor);
    const order = sort === 'score' ? 's.total DESC, s.id' : 's.created_at, s.id';
    const rows = await this.storage.read<SuggestionRow>(
      `SELECT ${SUGGESTION_COLUMNS} FROM suggestions s JOIN postings n ON n.id = s.need_id
       JOIN postings f ON f.id = s.offer_id ${conditions.where} ORDER BY ${order} LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({
      sort,
      keys: [sort === 'score' ? row.total : row.createdKey, row.id],
    }));
    const items = await Promise.all(page.items.map((row) => this.view(caller, row, language)));
    return { ...page, items };
  }

  async get(caller: Caller, id: string, language: Language): Promise<SuggestionView> {
    const [row] = await this.storage.read<SuggestionRow>(ONE_SUGGESTION, [id]);
    if (!row || !maySee(caller, row)) throw new NotFound('suggestion');
    return this.view(caller, row, language);
  }

  private async view(caller: Caller, row: SuggestionRow, language: Language): Promise<SuggestionView> {
    const contacts = row.status === 'agreed' ? await this.contacts(row) : [];
    return suggestionView(row, language, readerOf(caller, row), contacts, caller);
  }

  /** Contact details appear only after both sides have accepted. */
  private contacts(row: SuggestionRow): Promise<ContactView[]> {
    return this.storage.read<ContactView>(
      `SELECT CASE m.organisation_id WHEN $1 THEN 'need' ELSE 'offer' END AS side, p.name, p.email, p.phone
       FROM memberships m JOIN people p ON p.id = m.person_id
       WHERE m.organisation_id IN ($1, $2) AND m.role = ANY($3::text[])
         AND m.ended_at IS NULL AND m.joined_at IS NOT NULL ORDER BY side, p.name`,
      [row.need.organisationId, row.offer.organisationId, ACTING_ROLES],
    );
  }
}

function readerOf(caller: Caller, row: SuggestionRow): Reader {
  if (!SIDE_ROLES.includes(caller.role)) return 'inside';
  return row.need.organisationId === caller.organisationId ? 'need' : 'offer';
}

const ONE_SUGGESTION = `SELECT ${SUGGESTION_COLUMNS} FROM suggestions s WHERE s.id = $1`;

export async function readSuggestion(tx: Transaction, id: string): Promise<SuggestionRow> {
  const [row] = await tx.query<SuggestionRow>(ONE_SUGGESTION, [id]);
  if (!row) throw new NotFound('suggestion');
  return row;
}

export function standingOf(caller: Caller, row: SuggestionRow) {
  return standing(caller, [row.need.organisationId, row.offer.organisationId], row.need.territories);
}

export function maySee(caller: Caller, row: SuggestionRow): boolean {
  if (allowed(caller.role, 'suggestion.read-inside', standingOf(caller, row))) return true;
  if (!SHARED_STATES.includes(row.status)) return false;
  // each side sees what has been shared with it: of a call or a confidential posting, one side before the other
  return allowed(caller.role, 'suggestion.read-shared', standing(caller, sharedWith(row), row.need.territories));
}

/** The same rule as `maySee`, in SQL. */
function visible(conditions: Conditions, caller: Caller): Conditions {
  if (scopeOf(caller.role, 'suggestion.read-shared') === undefined) return conditions.add('false');
  pairsWithinReach(conditions, caller);
  if (!SIDE_ROLES.includes(caller.role)) return conditions;
  const { organisationId } = caller;
  return conditions
    .add('s.status = ANY(?::text[])', SHARED_STATES)
    .add(
      '(s.need_shared_at IS NOT NULL AND n.organisation_id = ?) OR (s.offer_shared_at IS NOT NULL AND f.organisation_id = ?)',
      organisationId,
      organisationId,
    );
}

function filter(conditions: Conditions, query: SuggestionQuery): void {
  if (query.status) conditions.add('s.status = ?', query.status);
  if (query.needId) conditions.add('s.need_id = ?', query.needId);
  if (query.offerId) conditions.add('s.offer_id = ?', query.offerId);
  if (query.territory) {
    conditions.add('n.territories && ?::text[]', relatedCodes(query.territory));
  }
  if (query.theme) {
    conditions.add('? = ANY(n.themes) OR ? = ANY(f.themes)', query.theme, query.theme);
  }
  // a shown score is rounded half up
  if (query.minScore)
    conditions.add('s.total >= ?::bigint', Math.max(0, (Number(query.minScore) - 0.5) * TOTAL_PER_POINT));
}

function after(conditions: Conditions, sort: 'score' | 'age', text: string): void {
  if (sort === 'score') {
    const cursor: Cursor = decodeCursor(text, sort, [cursorKeys.wholeNumber, cursorKeys.id]);
    const [total, id] = cursor.keys;
    conditions.add('s.total < ?::bigint OR (s.total = ?::bigint AND s.id > ?::uuid)', total, total, id);
    return;
  }
  const cursor = decodeCursor(text, sort, [cursorKeys.instant, cursorKeys.id]);
  conditions.add('(s.created_at, s.id) > (?::timestamptz, ?::uuid)', ...cursor.keys);
}
