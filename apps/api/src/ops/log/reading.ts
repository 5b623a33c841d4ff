import type { Language } from '@penc/domain';
import { Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import { sentenceOf } from './sentence';
import type { LogEntryView, LogQuery } from './views';
import { NAMES, type Names, namesFor, visible } from './visible';

type Row = Omit<LogEntryView, 'sentence'>;

/** So many of the newest entries are looked through for words that many names have. */
const NEWEST = 2_000;

/** The append-only log, newest first: it holds ids and codes; names are those of today, as far as the reader may know them. */
@Injectable()
export class LogReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: LogQuery, language: Language): Promise<Page<LogEntryView>> {
    const conditions = visible(new Conditions(), caller);
    filter(conditions, query);
    if (query.cursor)
      conditions.add('l.id < ?::bigint', ...decodeCursor(query.cursor, '-id', [cursorKeys.wholeNumber]).keys);
    const rows = await this.find(caller, conditions, query);
    const page = pageOf(rows, query.size, (row) => ({ sort: '-id', keys: [row.id] }));
    return { ...page, items: page.items.map((row) => ({ ...row, sentence: sentenceOf(row, language) })) };
  }

  /**
   * What is found of the newest fills the page where many names have the words. What few have is looked for from the names, by the
   * longest word: the entries of each are compared with the others.
   */
  private async find(caller: Caller, conditions: Conditions, { size, text }: LogQuery): Promise<Row[]> {
    const entries = `SELECT * FROM log l ${conditions.where} ORDER BY l.id DESC`;
    const own = [...conditions.parameters];
    const names = namesFor(conditions, caller);
    const words = (text?.split(/\s+/).filter(Boolean) ?? []).toSorted((a, b) => b.length - a.length);
    const [longest, ...others] = words.map((word) => conditions.parameter(word));
    if (longest === undefined) return this.rows(`${entries} LIMIT ${size + 1}`, names, conditions);

    const newest = thatHave([longest, ...others], `${entries} LIMIT ${NEWEST}`, names, size);
    const found = await this.rows(newest, names, conditions);
    if (found.length > size) return found;
    const older = await this.storage.read(`SELECT 1 FROM (${entries} OFFSET ${NEWEST} LIMIT 1) l`, own);
    if (older.length === 0) return found;
    conditions.add(names.find(longest));
    return this.rows(thatHave(others, `SELECT * FROM log l ${conditions.where}`, names, size), names, conditions);
  }

  private rows(entries: string, names: Names, { parameters }: Conditions): Promise<Row[]> {
    return this.storage.read<Row>(
      `SELECT l.id::float8 AS id, ${momentSql('l.at')} AS at, l.action,
              json_build_object('type', l.subject_type, 'id', l.subject_id, 'name', ${names.subject}) AS subject,
              CASE WHEN m.id IS NOT NULL THEN
                json_build_object('membershipId', m.id, 'role', m.role, 'organisationId', o.id, 'organisation', o.name,
                  'name', ${names.actor}, 'erased', p.erased_at IS NOT NULL) END AS by,
              l.details
       FROM (${entries}) l ${NAMES} ORDER BY l.id DESC`,
      parameters,
    );
  }
}

/** Of the entries, a page of those whose names have each of the words. */
function thatHave(words: readonly string[], entries: string, names: Names, size: number): string {
  const end = `ORDER BY l.id DESC LIMIT ${size + 1}`;
  if (words.length === 0) return `${entries} ${end}`;
  return `SELECT l.* FROM (${entries}) l ${NAMES} WHERE ${words.map((word) => `(${names.has(word)})`).join(' AND ')} ${end}`;
}

/** Nothing is searched that the reader is not shown: what is found would tell what stands there. */
function filter(conditions: Conditions, query: LogQuery): void {
  if (query.subject) conditions.add('l.subject_id = ?', query.subject);
  if (query.subjectType) conditions.add('l.subject_type = ?', query.subjectType);
  if (query.action) conditions.add('l.action = ?', query.action);
  if (query.by) conditions.add('l.membership_id = ?', query.by);
  if (query.organisation)
    conditions.add(
      `l.organisation_ids @> ARRAY[?::uuid]
       OR l.membership_id = ANY (ARRAY(SELECT id FROM memberships WHERE organisation_id = ?))`,
      query.organisation,
      query.organisation,
    );
  if (query.from) conditions.add('l.at >= ?::date', query.from);
  if (query.until) conditions.add('l.at < ?::date + 1', query.until);
}
