import { type Language, NotFound, areNamesakes, allowed } from '@penc/domain';
import { COUNTRY, relatedCodes } from '@penc/reference';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Conditions } from '../http/sql';
import type { OrganisationQuery } from './requests';
import {
  type DecisionReader,
  ORGANISATION_COLUMNS,
  type OrganisationProfile,
  type OrganisationRow,
  profileOf,
} from './views';

@Injectable()
export class OrganisationReading {
  constructor(private readonly storage: Storage) {}

  /** By name. Verified ones for everybody; the others for their own, administrators and national coordinators. */
  async list(caller: Caller, query: OrganisationQuery, language: Language): Promise<Page<OrganisationProfile>> {
    const conditions = filter(visible(new Conditions(), caller), query);
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, 'name', [cursorKeys.text, cursorKeys.id]);
      conditions.add('(fold(o.name), o.id) > (fold(?), ?::uuid)', ...keys);
    }
    const rows = await this.storage.read<OrganisationRow>(
      `SELECT ${ORGANISATION_COLUMNS} FROM organisations o ${conditions.where}
       ORDER BY fold(o.name), o.id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: 'name', keys: [row.name, row.id] }));
    return { ...page, items: page.items.map((row) => profileOf(row, language, readerOf(caller, row.id))) };
  }

  async get(caller: Caller, id: string, language: Language): Promise<OrganisationProfile> {
    const [row] = await this.storage.read<OrganisationRow>(ONE_ORGANISATION, [id]);
    if (!row || !maySee(caller, row)) throw new NotFound('organisation');
    return profileOf(row, language, readerOf(caller, id));
  }

  /** Of a name nearly the same, whatever their state: for whoever judges the organisation, and sees them all. */
  async namesakes({ id, name }: Pick<OrganisationRow, 'id' | 'name'>): Promise<Namesake[]> {
    const others = await this.storage.read<Namesake>(
      'SELECT o.id, o.name, o.status FROM organisations o WHERE o.id <> $1 ORDER BY fold(o.name), o.id',
      [id],
    );
    return others.filter((other) => areNamesakes(name, other.name));
  }
}

export type Namesake = Pick<OrganisationRow, 'id' | 'name' | 'status'>;

const ONE_ORGANISATION = `SELECT ${ORGANISATION_COLUMNS} FROM organisations o WHERE o.id = $1`;

/** An organisation belongs to the country: only national coordinators have it in their territory. */
export function organisationStanding(caller: Caller, id: string) {
  return standing(caller, [id], [COUNTRY]);
}

export function maySee(caller: Caller, { id, status }: Pick<OrganisationRow, 'id' | 'status'>): boolean {
  if (status === 'verified') return true;
  return allowed(caller.role, 'organisation.read-unverified', organisationStanding(caller, id));
}

function readerOf(caller: Caller, id: string): DecisionReader {
  const { inTerritory } = organisationStanding(caller, id);
  if (allowed(caller.role, 'organisation.read-unverified', { own: false, inTerritory })) return 'inside';
  return caller.organisationId === id ? 'own' : 'other';
}

/** The same rule as `maySee`, in SQL. */
function visible(conditions: Conditions, caller: Caller): Conditions {
  const { inTerritory } = organisationStanding(caller, caller.organisationId);
  if (allowed(caller.role, 'organisation.read-unverified', { own: false, inTerritory })) return conditions;
  return conditions.add(`o.status = 'verified' OR o.id = ?`, caller.organisationId);
}

function filter(conditions: Conditions, query: OrganisationQuery): Conditions {
  if (query.type) conditions.add('o.type = ?', query.type);
  if (query.status) conditions.add('o.status = ?', query.status);
  if (query.establishedIn) conditions.add('o.established_in = ?', query.establishedIn);
  if (query.homeTerritory) conditions.add('o.home_territories && ?::text[]', relatedCodes(query.homeTerritory));
  for (const word of query.text?.split(/\s+/).filter(Boolean) ?? []) {
    conditions.add('position(fold(?) in fold(o.name)) > 0', word);
  }
  return conditions;
}

/** Locks the organisation: until the end of the transaction nobody begins a posting or a membership of it. */
export async function lockOrganisation(tx: Transaction, id: string): Promise<OrganisationRow> {
  await tx.query('SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE', [id]);
  const [row] = await tx.query<OrganisationRow>(ONE_ORGANISATION, [id]);
  if (!row) throw new NotFound('organisation');
  return row;
}
