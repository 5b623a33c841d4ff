import type { Language } from '@penc/domain';
import { Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import { sentenceOf } from './sentence';
import type { LogEntryView, LogQuery } from './views';
import { NAMES, type Names, namesFor, visible } from './visible';

/** The append-only log, newest first: it holds ids and codes; names are those of today, as far as the reader may know them. */
@Injectable()
export class LogReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: LogQuery, language: Language): Promise<Page<LogEntryView>> {
    const conditions = visible(new Conditions(), caller);
    const names = namesFor(conditions, caller);
    filter(conditions, query, names);
    if (query.cursor)
      conditions.add('l.id < ?::bigint', ...decodeCursor(query.cursor, '-id', [cursorKeys.wholeNumber]).keys);
    const rows = await this.storage.read<Omit<LogEntryView, 'sentence'>>(
      `SELECT l.id::float8 AS id, ${momentSql('l.at')} AS at, l.action,
              json_build_object('type', l.subject_type, 'id', l.subject_id, 'name', ${names.subject}) AS subject,
              CASE WHEN m.id IS NOT NULL THEN
                json_build_object('membershipId', m.id, 'role', m.role, 'organisationId', o.id, 'organisation', o.name,
                  'name', ${names.actor}, 'erased', p.erased_at IS NOT NULL) END AS by,
              l.details
       FROM (SELECT * FROM log l ${conditions.where} ORDER BY l.id DESC LIMIT ${query.size + 1}) l ${NAMES} ORDER BY l.id DESC`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-id', keys: [row.id] }));
    return { ...page, items: page.items.map((row) => ({ ...row, sentence: sentenceOf(row, language) })) };
  }
}

/** Nothing is searched that the reader is not shown: what is found would tell what stands there. */
function filter(conditions: Conditions, query: LogQuery, names: Names): void {
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
  for (const word of query.text?.split(/\s+/).filter(Boolean) ?? []) {
    conditions.add(names.has(conditions.parameter(word)));
  }
}
