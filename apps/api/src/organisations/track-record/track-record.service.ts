import { NotFound, type OrganisationState, demand } from '@penc/domain';
import { type ImportResult, type Owner, type Source, importOwn } from '@penc/records';
import { type RequestKey, Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import type { PageQuery } from '../../http/lists/paging';
import { Conditions } from '../../http/sql';
import { maySee } from '../reading';
import { REFERENCE_COLUMNS, type ReferenceRow } from './views';

type Known = Owner & { readonly status: OrganisationState };

/** What an organisation has done before: read by all who may see it, imported by those who act for it. */
@Injectable()
export class TrackRecords {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, id: string, query: PageQuery): Promise<Page<ReferenceRow>> {
    if (!maySee(caller, await this.owner(id))) throw new NotFound('organisation');
    const conditions = new Conditions().add('t.organisation_id = ?', id);
    // who has a partnership with whom is not for everyone to read
    if (caller.role !== 'admin' && caller.organisationId !== id) conditions.add('t.partnership_id IS NULL');
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, '-year', [cursorKeys.wholeNumber, cursorKeys.id]);
      conditions.add('(t.year, t.id) < (?::bigint, ?::uuid)', ...keys);
    }
    const rows = await this.storage.read<ReferenceRow>(
      `SELECT ${REFERENCE_COLUMNS} FROM track_records t ${conditions.where}
       ORDER BY t.year DESC, t.id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    return pageOf(rows, query.size, (row) => ({ sort: '-year', keys: [row.year, row.id] }));
  }

  /** `once` is asked when the file has been read: its fingerprint is that of the file. */
  async import(caller: Caller, id: string, source: Source, once: () => RequestKey | null): Promise<ImportResult> {
    const owner = await this.owner(id);
    demandImporting(caller, id);
    return importOwn(this.storage, caller, owner, source, (work) => this.storage.once(caller, once(), work));
  }

  private async owner(id: string): Promise<Known> {
    const [owner] = await this.storage.read<Known>(
      'SELECT id, name, status, iati_ref AS "iatiRef" FROM organisations WHERE id = $1',
      [id],
    );
    if (!owner) throw new NotFound('organisation');
    return owner;
  }
}

function demandImporting(caller: Caller, id: string): void {
  const stand = standing(caller, [id], []);
  demand(caller.role, 'track-record.import', stand, stand.own || caller.role === 'admin', 'organisation');
}
