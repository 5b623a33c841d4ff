import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, Param, Patch, Query, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PersonalDataWarnings } from '../http/personal-data-warnings';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { PartnershipChanges } from './changing';
import { PartnershipReading } from './reading';
import { PartnershipPatch, PartnershipQuery } from './requests';
import { PartnershipPage, PartnershipView } from './views';

@UseInterceptors(PersonalDataWarnings)
@ApiTags('partnerships')
@Controller('partnerships')
export class PartnershipsController {
  constructor(
    private readonly reading: PartnershipReading,
    private readonly changes: PartnershipChanges,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The partnerships that the caller may see' })
  @ApiOkResponse({ type: PartnershipPage })
  list(
    @From() caller: Caller,
    @Query() query: PartnershipQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<PartnershipView>> {
    return this.reading.list(caller, query, language);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One partnership: its lines, approvals and signatures, and the moves that are open' })
  @ApiOkResponse({ type: PartnershipView })
  get(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<PartnershipView> {
    return this.reading.get(caller, id, language);
  }

  @Patch(':id')
  @Acts('partnership.edit')
  @ApiOperation({
    summary: 'Change lines, approvals or what comes after, move it on (submit, sign, start, suspend, …), or both',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: PartnershipView })
  async change(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: PartnershipPatch,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<PartnershipView> {
    return this.reading.get(caller, await this.changes.change(caller, id, body, once), language);
  }
}
