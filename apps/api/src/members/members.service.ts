import {
  AlreadyMember,
  InvalidInput,
  type Language,
  LeavesNobody,
  type MemberChange,
  NotAllowed,
  NotFound,
  type Role,
  StaleRevision,
  leavesNobody,
  memberRefusal,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type RequestKey, Storage, stopMails } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import type { PageQuery } from '../http/lists/paging';
import { Conditions } from '../http/sql';
import { findInPostings } from '../organisations/naming';
import { refuseTooManyInvitations } from './invitations';
import { lastOf, lockMember, lockOrganisationOf, mayRead, refuseSameRole } from './locks';
import { ensurePerson } from './persons';
import type { InvitationRequest, MemberPatch } from './requests';
import { tellEditorsGone, tellLog } from './telling';
import { type MemberRow, type MemberView, type NamesRead, memberColumns, memberView } from './views';

interface End {
  readonly revision: number | undefined;
  readonly confirmed: boolean;
}

/** Who belongs to an organisation, and as what. */
@Injectable()
export class MembersService {
  constructor(private readonly storage: Storage) {}

  async list(
    caller: Caller,
    organisationId: string,
    query: PageQuery,
    language: Language,
    names?: NamesRead,
  ): Promise<Page<MemberView>> {
    if (!mayRead(caller, organisationId)) throw new NotFound('organisation');
    const conditions = new Conditions().add('m.organisation_id = ?', organisationId).add('m.ended_at IS NULL');
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, 'createdAt', [cursorKeys.instant, cursorKeys.id]);
      conditions.add('(m.created_at, m.id) > (?::timestamptz, ?::uuid)', ...keys);
    }
    const rows = await this.storage.read<MemberRow>(
      `SELECT ${memberColumns(names)} FROM memberships m JOIN people p ON p.id = m.person_id ${conditions.where}
       ORDER BY m.created_at, m.id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: 'createdAt', keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map((row) => memberView(row, language)) };
  }

  /** The name of an organisation, for whoever may know its members. */
  async organisationName(caller: Caller, id: string): Promise<string> {
    if (!mayRead(caller, id)) throw new NotFound('organisation');
    const [row] = await this.storage.read<{ name: string }>('SELECT name FROM organisations WHERE id = $1', [id]);
    if (!row) throw new NotFound('organisation');
    return row.name;
  }

  async get(id: string, language: Language): Promise<MemberView> {
    const [row] = await this.storage.read<MemberRow>(
      `SELECT ${memberColumns()} FROM memberships m JOIN people p ON p.id = m.person_id
       WHERE m.id = $1 AND m.ended_at IS NULL`,
      [id],
    );
    if (!row) throw new NotFound('member');
    return memberView(row, language);
  }

  /** As `get`, for whoever may know of it. */
  async seen(caller: Caller, id: string, language: Language): Promise<MemberView> {
    const member = await this.get(id, language);
    if (!mayRead(caller, member.organisationId)) throw new NotFound('member');
    return member;
  }

  /** Returns the id alone, which is all that is kept for a repeated request: no name or address. */
  invite(caller: Caller, organisationId: string, asked: InvitationRequest, once: RequestKey | null): Promise<string> {
    refuseWrongTerritories(asked.role, asked.territories);
    return this.storage.once(caller, once, async (tx) => {
      await lockOrganisationOf(tx, caller, organisationId);
      refuse({ ...changeBy(caller), from: null, to: asked.role });
      if (caller.role !== 'admin') await refuseTooManyInvitations(tx, organisationId, asked.email);
      const personId = await ensurePerson(tx, asked);
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO memberships (person_id, organisation_id, role, territories, joined_at)
         VALUES ($1, $2, $3, $4, NULL)
         ON CONFLICT (person_id, organisation_id, role) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
        [personId, organisationId, asked.role, asked.territories ?? []],
      );
      if (!made) throw new AlreadyMember();
      // one that only IATI files knew is acted for from now on
      await findInPostings(tx, organisationId);
      await put(tx, messages.memberInvited, { membershipId: made.id });
      await tellLog(tx, 'member.invite', made.id, organisationId, { role: asked.role });
      return made.id;
    });
  }

  change(caller: Caller, id: string, asked: MemberPatch, once: RequestKey | null): Promise<string> {
    refuseWrongTerritories(asked.role, asked.territories);
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockMember(tx, caller, id);
      const left = await lastOf(tx, row);
      const confirmed = asked.confirm !== undefined;
      const change = { ...changeBy(caller), self: id === caller.membershipId, from: row.role, to: asked.role };
      refuse({ ...change, ...left, confirmed });
      if (asked.revision !== row.revision) throw new StaleRevision(asked.revision, row.revision);
      await refuseSameRole(tx, row, asked.role);
      await tx.query('UPDATE memberships SET role = $2, territories = $3, revision = revision + 1 WHERE id = $1', [
        id,
        asked.role,
        asked.territories ?? [],
      ]);
      if (leavesNobody({ ...change, ...left, confirmed })) await tellEditorsGone(tx, row.organisationId, id);
      await tellLog(tx, 'member.change', id, row.organisationId, { from: row.role, to: asked.role });
      return id;
    });
  }

  /** The row stays: log and decisions point to it. It opens nothing and is told nothing from now on. */
  end(caller: Caller, id: string, { revision, confirmed }: End): Promise<void> {
    return this.storage.transaction(caller, async (tx) => {
      const row = await lockMember(tx, caller, id);
      const left = await lastOf(tx, row);
      const self = id === caller.membershipId;
      const change = { ...changeBy(caller), self, from: row.role, to: null, ...left, confirmed };
      refuse(change);
      if (revision !== undefined && revision !== row.revision) throw new StaleRevision(revision, row.revision);
      await tx.query('UPDATE memberships SET ended_at = now(), revision = revision + 1 WHERE id = $1', [id]);
      await tx.query('UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()) WHERE membership_id = $1', [id]);
      await stopMails(tx, [id]);
      if (leavesNobody(change)) await tellEditorsGone(tx, row.organisationId, id);
      await tellLog(tx, 'member.end', id, row.organisationId, { role: row.role });
    });
  }
}

/** A coordinator judges somewhere; nobody else does. */
function refuseWrongTerritories(role: Role, territories: readonly string[] = []): void {
  const code = role === 'coordinator' ? 'territories-required' : 'territories-not-for-role';
  const wrong = (role === 'coordinator') !== territories.length > 0;
  if (wrong) throw new InvalidInput([{ pointer: '/territories', code }]);
}

function changeBy(caller: Caller): Omit<MemberChange, 'from' | 'to'> {
  return { by: caller.role, self: false, lastActing: false, lastAdmin: false, confirmed: false };
}

function refuse(change: MemberChange): void {
  const refusal = memberRefusal(change);
  if (refusal === 'not-allowed') throw new NotAllowed('member.change');
  if (refusal) throw new LeavesNobody(refusal);
}
