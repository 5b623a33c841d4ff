import {
  type Day,
  MODALITIES,
  OFFER_KINDS,
  POSTING_STATES,
  type PostingKind,
  SUBTHEMES,
  THEMES,
  deadlineDay,
} from '@penc/domain';
import { relatedCodes, sectorContains, sectors } from '@penc/reference';
import type { Storage } from '@penc/storage';
import type { Reader } from '../access/caller';
import { type Cursor, type Page, decodeCursor, cursorKeys, pageOf } from '../http/lists/cursor';
import { Code, KnownCode, Id, Text } from '../http/fields/fields';
import { isTerritory, isSector } from '../http/fields/known-codes';
import { PageQuery } from '../http/lists/paging';
import { Conditions, holdsWord } from '../http/sql';
import { readablePostings } from './reading';
import { POSTING_COLUMNS, type PostingRow } from './views';

const SORTS = {
  '-createdAt': { column: 'p.created_at', key: (row: PostingRow) => row.createdKey, type: 'timestamptz', way: 'DESC' },
  createdAt: { column: 'p.created_at', key: (row: PostingRow) => row.createdKey, type: 'timestamptz', way: 'ASC' },
  deadline: {
    column: `coalesce(p.deadline, 'infinity')`,
    key: (row: PostingRow) => (row.content.deadline ? deadlineDay(row.content.deadline) : 'infinity'),
    type: 'date',
    way: 'ASC',
  },
  title: { column: 'fold(p.title)', key: (row: PostingRow) => row.content.title, type: 'text', way: 'ASC' },
} as const;
type Sort = keyof typeof SORTS;
const KEY_TYPES = { timestamptz: cursorKeys.instant, date: cursorKeys.dayOrInfinity, text: cursorKeys.text } as const;

export class PostingQuery extends PageQuery {
  @Code(POSTING_STATES, { optional: true }) readonly status?: string;
  @KnownCode(isTerritory, 'related: this territory, what contains it and what it contains')
  readonly territory?: string;
  @KnownCode(isSector, 'with the sectors below it')
  readonly sector?: string;
  @Code(THEMES, { optional: true }) readonly theme?: string;
  @Code(SUBTHEMES, { optional: true }) readonly subtheme?: string;
  @Code(OFFER_KINDS, { optional: true }) readonly kind?: string;
  @Code(MODALITIES, { optional: true }) readonly modality?: string;
  @Id({ optional: true }) readonly organisation?: string;
  @Text(200, { optional: true }) readonly text?: string;
  @Code(Object.keys(SORTS), { optional: true }) readonly sort?: Sort;
}

/** The page of needs or offers that the caller may see. */
export async function listPostings(
  storage: Storage,
  caller: Reader,
  kind: PostingKind,
  query: PostingQuery,
  today: Day,
): Promise<Page<PostingRow>> {
  const sortName = query.sort ?? '-createdAt';
  const sort = SORTS[sortName];
  const conditions = readablePostings(new Conditions().add('p.kind = ?', kind), caller, today);
  filter(conditions, kind, query);
  if (query.cursor)
    after(conditions, sortName, decodeCursor(query.cursor, sortName, [KEY_TYPES[sort.type], cursorKeys.id]));
  const rows = await storage.read<PostingRow>(
    `SELECT ${POSTING_COLUMNS} FROM postings p JOIN organisations o ON o.id = p.organisation_id
     ${conditions.where} ORDER BY ${sort.column} ${sort.way}, p.id ${sort.way} LIMIT ${query.size + 1}`,
    conditions.parameters,
  );
  return pageOf(rows, query.size, (row) => ({ sort: sortName, keys: [sort.key(row), row.id] }));
}

function filter(conditions: Conditions, kind: PostingKind, query: PostingQuery): void {
  if (query.status) conditions.add('p.status = ?', query.status);
  if (query.territory) {
    conditions.add('p.territories && ?::text[]', relatedCodes(query.territory));
  }
  if (query.sector) {
    const outer = query.sector;
    const within = sectors().filter((inner) => sectorContains(outer, inner.code));
    conditions.add('p.sectors && ?::text[]', [outer, ...within.map((inner) => inner.code)]);
  }
  if (query.theme) conditions.add('? = ANY(p.themes)', query.theme);
  if (query.subtheme) conditions.add(`p.content->'subthemes' @> to_jsonb(?::text)`, query.subtheme);
  // a need has no kind: it stands, and no text is opened to find that out
  if (query.kind && kind === 'need') conditions.add(query.kind === 'standing' ? 'true' : 'false');
  else if (query.kind) conditions.add(`coalesce(p.content->>'kind', 'standing') = ?`, query.kind);
  if (query.modality) conditions.add('? = ANY(p.modalities)', query.modality);
  if (query.organisation) conditions.add('p.organisation_id = ?', query.organisation);
  for (const word of query.text?.split(/\s+/).filter(Boolean) ?? []) {
    conditions.add(holdsWord('p.folded', '?'), word);
  }
}

function after(conditions: Conditions, sortName: Sort, cursor: Cursor): void {
  const { column, type, way } = SORTS[sortName];
  const key = type === 'text' ? 'fold(?)' : `?::${type}`;
  conditions.add(`(${column}, p.id) ${way === 'ASC' ? '>' : '<'} (${key}, ?::uuid)`, ...cursor.keys);
}
