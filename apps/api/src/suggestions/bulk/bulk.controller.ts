import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../access/marks';
import type { Caller } from '../../access/caller';
import { From, IdPipe, Once } from '../../http/parameters';
import { PersonalDataWarnings } from '../../http/personal-data-warnings';
import { BulkJudging } from './bulk';
import { BulkRequest } from './requests';
import { BulkView } from './views';

@ApiTags('suggestions')
@Controller('suggestions/bulk')
@UseInterceptors(PersonalDataWarnings)
export class BulkController {
  constructor(private readonly bulk: BulkJudging) {}

  @Acts('suggestion.judge')
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide up to 200 suggestions at once, or tell what deciding them would do' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: BulkView })
  decide(@From() caller: Caller, @Body() body: BulkRequest, @Once() once: RequestKey | null): Promise<BulkView> {
    return body.preview ? this.bulk.preview(caller, body) : this.bulk.decide(caller, body, once);
  }

  @Acts('suggestion.judge')
  @Get(':batchId')
  @ApiOperation({ summary: 'How far a batch has come, and what became of each suggestion' })
  @ApiOkResponse({ type: BulkView })
  get(@From() caller: Caller, @Param('batchId', IdPipe) batchId: string): Promise<BulkView> {
    return this.bulk.get(caller, batchId);
  }

  @Acts('suggestion.judge')
  @Post(':batchId/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back what of a batch nobody has been told of yet' })
  @ApiOkResponse({ type: BulkView })
  undo(@From() caller: Caller, @Param('batchId', IdPipe) batchId: string): Promise<BulkView> {
    return this.bulk.undo(caller, batchId);
  }
}
