import { ACTING_ROLES, type Language, NotFound, SIDE_ROLES, type SuggestionState } from '@penc/domain';
import { Storage, type Reads } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import type { SuggestionQuery } from '../requests';
import { SUGGESTION_COLUMNS, type StoredSuggestion, type SuggestionRow, suggestionRow } from '../rows';
import { type ContactView, type SuggestionView, suggestionView } from '../views';
import { maySee, readerOf, visible } from './audience';
import { closedToEvaluator } from './interests';
import { CLOSED_TO_EVALUATOR, type Coordinators, NOBODY, coordinators, judgeable } from './judges';
import { unjudgedSql } from './unjudged';
import { after, filter, judgeableSql, notJudgeableSql, onlyAwaitingSecond } from './filters';

/** A posting of the caller’s organisation with the suggestions for it that are open. */
export interface SuggestedFor {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** Which suggestions, whatever page of them. */
type Asked = Omit<SuggestionQuery, 'limit' | 'cursor' | 'size' | 'sort'>;

@Injectable()
export class SuggestionReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: SuggestionQuery, language: Language): Promise<Page<SuggestionView>> {
    const sort = query.sort ?? 'score';
    const conditions = await this.conditions(caller, query);
    if (query.cursor) after(conditions, sort, query.cursor);
    const order = sort === 'score' ? 's.total DESC, s.id' : 's.created_at, s.id';
    const rows = await this.storage.read<StoredSuggestion>(
      `SELECT ${SUGGESTION_COLUMNS} FROM suggestions s JOIN postings n ON n.id = s.need_id
       JOIN postings f ON f.id = s.offer_id ${conditions.where} ORDER BY ${order} LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows.map(suggestionRow), query.size, (row) => ({
      sort,
      keys: [sort === 'score' ? row.total : row.createdKey, row.id],
    }));
    return { ...page, items: await this.views(caller, page.items, language) };
  }

  /** How many there are, counted no further than to `most`. */
  async count(caller: Caller, query: Asked, most: number): Promise<number> {
    const conditions = await this.conditions(caller, query);
    const [found] = await this.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM (
         SELECT 1 FROM suggestions s JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id
         ${conditions.where} LIMIT ${most}) counted`,
      conditions.parameters,
    );
    return found?.count ?? 0;
  }

  /** How many there are in each of these states. */
  async countIn(
    caller: Caller,
    states: readonly SuggestionState[],
    query: Asked,
  ): Promise<ReadonlyMap<string, number>> {
    const conditions = (await this.conditions(caller, query)).add('s.status = ANY(?::text[])', states);
    const counts = await this.storage.read<{ status: string; count: number }>(
      `SELECT s.status, count(*)::integer AS count FROM suggestions s JOIN postings n ON n.id = s.need_id
       JOIN postings f ON f.id = s.offer_id ${conditions.where} GROUP BY s.status`,
      conditions.parameters,
    );
    return new Map(counts.map(({ status, count }) => [status, count]));
  }

  /** The postings of the caller’s own that something is suggested for now, by title. */
  ownPostings(caller: Caller): Promise<SuggestedFor[]> {
    const conditions = conditionsOf(caller, { status: 'approved' }).add(
      'own.organisation_id = ?',
      caller.organisationId,
    );
    return this.storage.read<SuggestedFor>(
      `SELECT own.id, own.content->>'title' AS title, count(*)::integer AS count FROM suggestions s
       JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id JOIN postings own ON own.id IN (n.id, f.id)
       ${conditions.where} GROUP BY own.id ORDER BY title, own.id`,
      conditions.parameters,
    );
  }

  async get(caller: Caller, id: string, language: Language): Promise<SuggestionView> {
    const [view] = await this.views(caller, [await this.find(caller, id)], language);
    return view as SuggestionView;
  }

  /** The suggestion as the caller may see it; throws NotFound where it may not. */
  async find(caller: Caller, id: string): Promise<SuggestionRow> {
    const row = await readSuggestion(this.storage, id);
    if (!maySee(caller, row)) throw new NotFound('suggestion');
    return row;
  }

  private async conditions(caller: Caller, query: Asked): Promise<Conditions> {
    const conditions = conditionsOf(caller, query);
    if (query.judgedBy === undefined) return conditions;
    // the sides are not told who judges
    return conditions.add(SIDE_ROLES.includes(caller.role) ? 'false' : await unjudgedSql(this.storage, conditions));
  }

  /** However many they are, with as many statements. */
  private async views(caller: Caller, rows: readonly SuggestionRow[], language: Language): Promise<SuggestionView[]> {
    const [known, contacts, closed] = await Promise.all([
      this.bench(caller, rows),
      this.contacts(rows),
      closedToEvaluator(this.storage, caller, rows),
    ]);
    return rows.map((row) => {
      const standing = closed.has(row.id) ? CLOSED_TO_EVALUATOR : judgeable(caller, row, known);
      const around = { contacts: contacts.get(row.id) ?? [], ...standing };
      return suggestionView(row, language, readerOf(caller, row), around, caller);
    });
  }

  /** The sides are not told who judges. */
  private bench(caller: Caller, rows: readonly SuggestionRow[]): Promise<Coordinators> {
    const isSide = SIDE_ROLES.includes(caller.role);
    return isSide ? Promise.resolve(NOBODY) : coordinators(this.storage, caller, rows);
  }

  /** Contact details appear only after both sides have accepted: of each suggestion that is agreed. */
  private async contacts(rows: readonly SuggestionRow[]): Promise<ReadonlyMap<string, ContactView[]>> {
    const agreed = rows.filter(({ status }) => status === 'agreed').map(({ id }) => id);
    if (agreed.length === 0) return new Map();
    const found = await this.storage.read<{ id: string; contacts: ContactView[] }>(
      `SELECT s.id, json_agg(json_build_object('side', c.side, 'name', p.name, 'email', p.email, 'phone', p.phone)
                             ORDER BY c.side, p.name) AS contacts
       FROM suggestions s JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id
       CROSS JOIN LATERAL (VALUES ('need', n.organisation_id), ('offer', f.organisation_id)) AS c (side, organisation_id)
       JOIN memberships m ON m.organisation_id = c.organisation_id JOIN people p ON p.id = m.person_id
       WHERE s.id = ANY($1::uuid[]) AND m.role = ANY($2::text[])
         AND m.ended_at IS NULL AND m.joined_at IS NOT NULL GROUP BY s.id`,
      [agreed, ACTING_ROLES],
    );
    return new Map(found.map(({ id, contacts }) => [id, contacts]));
  }
}

/** What the caller may see of what is asked for. */
function conditionsOf(caller: Caller, query: Asked): Conditions {
  const conditions = visible(new Conditions(), caller);
  filter(conditions, query);
  if (query.judgeable === 'true') conditions.add(judgeableSql(conditions, caller));
  if (query.judgeable === 'false') conditions.add(notJudgeableSql(conditions, caller, query.status));
  if (query.awaitsSecond === 'true') awaitingSecond(conditions, caller);
  return conditions;
}

/** The sides are not told that a first person has approved: asking for it finds nothing. */
function awaitingSecond(conditions: Conditions, caller: Caller): void {
  if (SIDE_ROLES.includes(caller.role)) conditions.add('false');
  else onlyAwaitingSecond(conditions);
}

export async function readSuggestion(db: Reads, id: string): Promise<SuggestionRow> {
  const [row] = await db.read<StoredSuggestion>(`SELECT ${SUGGESTION_COLUMNS} FROM suggestions s WHERE s.id = $1`, [
    id,
  ]);
  if (!row) throw new NotFound('suggestion');
  return suggestionRow(row);
}
