import { NotFound, StaleRevision, allowed, demand } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../../access/caller';
import type { TemplateRequest, TemplateView } from '../../partnerships/approvals/requests';

type TemplateAction = 'approval-template.read' | 'approval-template.edit';

const TEMPLATE = 'SELECT revision, approval_template AS approvals FROM organisations WHERE id = $1';

/** The approvals that an organisation proposes for each of its partnerships. */
@Injectable()
export class ApprovalTemplates {
  constructor(private readonly storage: Storage) {}

  async get(caller: Caller, id: string): Promise<TemplateView> {
    return readable(caller, id, 'approval-template.read', await this.storage.read<TemplateView>(TEMPLATE, [id]));
  }

  /** The whole list; partnerships drafted before keep theirs. */
  write(caller: Caller, id: string, { revision, approvals }: TemplateRequest): Promise<TemplateView> {
    return this.storage.transaction(caller, async (tx) => {
      const rows = await tx.query<TemplateView>(`${TEMPLATE} FOR UPDATE`, [id]);
      const stored = readable(caller, id, 'approval-template.edit', rows);
      if (revision !== stored.revision) throw new StaleRevision(revision, stored.revision);
      await tx.query('UPDATE organisations SET approval_template = $2, revision = revision + 1 WHERE id = $1', [
        id,
        JSON.stringify(approvals),
      ]);
      await tx.log({
        action: 'organisation.set-approvals',
        subject: { type: 'organisation', id },
        organisationIds: [id],
        territories: [],
        details: { kinds: approvals.map(({ kind }) => kind) },
      });
      return { revision: revision + 1, approvals };
    });
  }
}

/** Whether the caller is to be shown a way there. */
export function mayUseTemplate(caller: Caller, id: string, action: TemplateAction): boolean {
  return allowed(caller.role, action, standing(caller, [id], []));
}

function readable(caller: Caller, id: string, action: TemplateAction, [found]: readonly TemplateView[]): TemplateView {
  if (!found) throw new NotFound('organisation');
  const stands = standing(caller, [id], []);
  demand(caller.role, action, stands, stands.own || caller.role === 'admin', 'organisation');
  return found;
}
