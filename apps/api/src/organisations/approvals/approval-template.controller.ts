import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../access/marks';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { TemplateRequest, TemplateView } from '../../partnerships/approvals/requests';
import { ApprovalTemplates } from './approval-templates';

/** The approvals that an organisation proposes for each of its partnerships; none, until it says so. */
@ApiTags('organisations')
@Controller('organisations/:id/approval-template')
export class ApprovalTemplateController {
  constructor(private readonly templates: ApprovalTemplates) {}

  @Acts('approval-template.read')
  @Get()
  @ApiOperation({ summary: 'The approvals that partnerships of an organisation begin with' })
  @ApiOkResponse({ type: TemplateView })
  get(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<TemplateView> {
    return this.templates.get(caller, id);
  }

  @Acts('approval-template.edit')
  @Put()
  @ApiOperation({ summary: 'Write the whole list; partnerships drafted before keep theirs' })
  @ApiOkResponse({ type: TemplateView })
  put(@From() caller: Caller, @Param('id', IdPipe) id: string, @Body() body: TemplateRequest): Promise<TemplateView> {
    return this.templates.write(caller, id, body);
  }
}
