import {
  InvalidInput,
  NotAllowed,
  type OrganisationAction,
  type OrganisationField,
  StaleRevision,
  type SuspensionReason,
  demand,
  editableFields,
  move,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Organisation, type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../access/caller';
import { read } from '../http/bodies/read';
import { findInPostings } from './naming';
import { lockOrganisation, maySee, organisationStanding } from './reading';
import { OrganisationPatch } from './requests';
import { touchPostings } from './touching';
import type { OrganisationRow } from './views';

export interface OrganisationJudgement {
  readonly revision: number;
  readonly reason?: SuspensionReason;
  readonly note?: string;
}

/** A change of one of these changes how the organisation's postings are scored. */
const SCORED: ReadonlySet<OrganisationField> = new Set(['type', 'establishedIn', 'homeTerritories']);
/** Taken away by null, as a merge patch does. */
export const REMOVABLE: readonly OrganisationField[] = ['registration', 'website', 'homeTerritories'];

/** What is done to an organisation. Each call returns its id. */
@Injectable()
export class OrganisationChanging {
  constructor(private readonly storage: Storage) {}

  edit(caller: Caller, id: string, body: object, once: RequestKey | null): Promise<string> {
    const patch = read(OrganisationPatch, body);
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockOrganisation(tx, id);
      demand(caller.role, 'organisation.edit', organisationStanding(caller, id), maySee(caller, row), 'organisation');
      const changes = changesOf(row, patch, body);
      refuseVerifiedFields(caller, row, changes);
      if (patch.revision !== row.revision) throw new StaleRevision(patch.revision, row.revision);
      const fields = Object.keys(changes) as OrganisationField[];
      if (fields.length === 0) return id;
      await tx.repository(Organisation).update({ id }, { ...changes, revision: row.revision + 1 });
      if (row.status === 'verified' && changes.name) await findInPostings(tx, id, row.name);
      if (row.status === 'verified' && fields.some((field) => SCORED.has(field))) await touchPostings(tx, id);
      await tellLog(tx, id, 'organisation.edit', { fields, revision: row.revision + 1 });
      return id;
    });
  }

  /** State, decision, log and messages in one transaction; its open postings are scored anew. */
  judge(
    caller: Caller,
    id: string,
    action: OrganisationAction,
    judgement: OrganisationJudgement,
    once: RequestKey | null,
  ): Promise<string> {
    if (judgement.reason === 'other' && !judgement.note) {
      throw new InvalidInput([{ pointer: '/note', code: 'note-required' }]);
    }
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockOrganisation(tx, id);
      demand(caller.role, 'organisation.judge', organisationStanding(caller, id), maySee(caller, row), 'organisation');
      // who shuts out their own organisation shuts themselves out
      if (caller.organisationId === id) throw new NotAllowed('organisation.judge');
      if (judgement.revision !== row.revision) throw new StaleRevision(judgement.revision, row.revision);
      const status = move('organisation', row.status, action);
      await tx.repository(Organisation).update({ id }, { status, revision: row.revision + 1 });
      const decisionId = await keepDecision(tx, id, action, judgement);
      await findInPostings(tx, id);
      await touchPostings(tx, id);
      await put(tx, messages.organisationJudged, { organisationId: id, decisionId });
      const reason = judgement.reason ?? null;
      await tellLog(tx, id, `organisation.${action}`, { from: row.status, to: status, reason });
      return id;
    });
  }
}

type Changes = Partial<Pick<Organisation, OrganisationField>>;

/** What the patch says otherwise than it stands. */
function changesOf(row: OrganisationRow, patch: OrganisationPatch, body: object): Changes {
  const { revision: _, ...said } = patch;
  const removed = REMOVABLE.filter((field) => (body as Record<string, unknown>)[field] === null).map((field) => [
    field,
    field === 'homeTerritories' ? [] : null,
  ]);
  const trimmed = Object.entries(said).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() : value,
  ]);
  const all = Object.fromEntries([...trimmed, ...removed]) as Changes;
  const changed = Object.entries(all).filter(
    ([field, value]) => !isDeepStrictEqual(value, row[field as OrganisationField]),
  );
  return Object.fromEntries(changed) as Changes;
}

function refuseVerifiedFields(caller: Caller, row: OrganisationRow, changes: Changes): void {
  const editable = editableFields(caller.role, row.status);
  const refused = (Object.keys(changes) as OrganisationField[]).filter((field) => !editable.includes(field));
  if (refused.length > 0) {
    throw new InvalidInput(refused.map((field) => ({ pointer: `/${field}`, code: 'field-verified' })));
  }
}

async function keepDecision(
  tx: Transaction,
  organisationId: string,
  action: OrganisationAction,
  { reason, note }: OrganisationJudgement,
): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO organisation_decisions (organisation_id, action, reason, note, decided_by)
     VALUES ($1, $2, $3, $4, $5) RETURNING id::text`,
    [organisationId, action, reason ?? null, note ?? null, tx.actor.membershipId],
  );
  return String(made?.id);
}

async function tellLog(tx: Transaction, id: string, action: string, details: object): Promise<void> {
  const subject = { type: 'organisation', id } as const;
  await tx.log({ action, subject, organisationIds: [id], territories: [], details: { ...details } });
}
