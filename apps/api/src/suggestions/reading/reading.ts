import { ACTING_ROLES, type Language, NotFound, SIDE_ROLES } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, pageOf } from '../../http/cursor';
import { Conditions } from '../../http/sql';
import type { SuggestionQuery } from '../requests';
import { SUGGESTION_COLUMNS, type StoredSuggestion, type SuggestionRow, suggestionRow } from '../rows';
import { type ContactView, type SuggestionView, suggestionView } from '../views';
import { maySee, readerOf, visible } from './audience';
import { type Ask, type Coordinators, NOBODY, asking, coordinators, judgeable } from './bench';
import { after, filter, onlyAwaitingSecond, onlyJudgeable } from './filters';

@Injectable()
export class SuggestionReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: SuggestionQuery, language: Language): Promise<Page<SuggestionView>> {
    const sort = query.sort ?? 'score';
    const conditions = visible(new Conditions(), caller);
    filter(conditions, query);
    if (query.judgeable === 'true') onlyJudgeable(conditions, caller);
    if (query.awaitsSecond === 'true') awaitingSecond(conditions, caller);
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
    const known = await this.bench(caller);
    const items = await Promise.all(page.items.map((row) => this.view(caller, row, language, known)));
    return { ...page, items };
  }

  async get(caller: Caller, id: string, language: Language): Promise<SuggestionView> {
    const row = await this.find(caller, id);
    return this.view(caller, row, language, await this.bench(caller));
  }

  /** The suggestion as the caller may see it; throws NotFound where it may not. */
  async find(caller: Caller, id: string): Promise<SuggestionRow> {
    const row = await readSuggestion(asking(this.storage), id);
    if (!maySee(caller, row)) throw new NotFound('suggestion');
    return row;
  }

  private async view(
    caller: Caller,
    row: SuggestionRow,
    language: Language,
    known: Coordinators,
  ): Promise<SuggestionView> {
    const contacts = row.status === 'agreed' ? await this.contacts(row) : [];
    return suggestionView(row, language, readerOf(caller, row), { contacts, ...judgeable(caller, row, known) }, caller);
  }

  /** The sides are not told who judges. */
  private bench(caller: Caller): Promise<Coordinators> {
    return SIDE_ROLES.includes(caller.role) ? Promise.resolve(NOBODY) : coordinators(asking(this.storage), caller);
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

/** The sides are not told that a first person has approved: asking for it finds nothing. */
function awaitingSecond(conditions: Conditions, caller: Caller): void {
  if (SIDE_ROLES.includes(caller.role)) conditions.add('false');
  else onlyAwaitingSecond(conditions);
}

export async function readSuggestion(ask: Ask, id: string): Promise<SuggestionRow> {
  const [row] = await ask<StoredSuggestion>(`SELECT ${SUGGESTION_COLUMNS} FROM suggestions s WHERE s.id = $1`, [id]);
  if (!row) throw new NotFound('suggestion');
  return suggestionRow(row);
}
