import { type Action, NotFound, StaleRevision, demand } from '@penc/domain';
import { Storage, type Transaction } from '@penc/storage';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../access/marks';
import { type Caller, standing } from '../access/caller';
import { From, IdPipe } from '../http/parameters';
import { TemplateRequest, TemplateView } from '../partnerships/approvals/requests';

/** The approvals that an organisation proposes for each of its partnerships; none, until it says so. */
@ApiTags('organisations')
@Controller('organisations/:id/approval-template')
export class ApprovalTemplateController {
  constructor(private readonly storage: Storage) {}

  @Acts('approval-template.read')
  @Get()
  @ApiOperation({ summary: 'The approvals that partnerships of an organisation begin with' })
  @ApiOkResponse({ type: TemplateView })
  get(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<TemplateView> {
    return this.storage.transaction(caller, (tx) => templateFor(tx, caller, id, 'approval-template.read'));
  }

  @Acts('approval-template.edit')
  @Put()
  @ApiOperation({ summary: 'Write the whole list; partnerships drafted before keep theirs' })
  @ApiOkResponse({ type: TemplateView })
  put(@From() caller: Caller, @Param('id', IdPipe) id: string, @Body() body: TemplateRequest): Promise<TemplateView> {
    return this.storage.transaction(caller, async (tx) => {
      const { revision } = await templateFor(tx, caller, id, 'approval-template.edit');
      if (body.revision !== revision) throw new StaleRevision(body.revision, revision);
      await tx.query('UPDATE organisations SET approval_template = $2, revision = revision + 1 WHERE id = $1', [
        id,
        JSON.stringify(body.approvals),
      ]);
      await tx.log({
        action: 'organisation.set-approvals',
        subject: { type: 'organisation', id },
        organisationIds: [id],
        territories: [],
        details: { kinds: body.approvals.map(({ kind }) => kind) },
      });
      return { revision: revision + 1, approvals: body.approvals };
    });
  }
}

async function templateFor(tx: Transaction, caller: Caller, id: string, action: Action): Promise<TemplateView> {
  const [found] = await tx.query<TemplateView>(
    'SELECT revision, approval_template AS approvals FROM organisations WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (!found) throw new NotFound('organisation');
  const stands = standing(caller, [id], []);
  demand(caller.role, action, stands, stands.own || caller.role === 'admin', 'organisation');
  return found;
}
