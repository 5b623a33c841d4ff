import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { Calibrating } from './calibrating';
import { Deploying } from './deploying';
import { WeightsPreview } from './preview';
import { type ListChangeView, PreviewPage, PreviewQuery } from './preview-views';
import { WeightsReading } from './reading';
import { CalibrateRequest, SwitchRequest, WeightsQuery } from './requests';
import { WeightsDetailView, WeightsPage, type WeightsView } from './views';

/** What criteria count for: versions, what each would change, which one is deployed. */
@ApiTags('weights')
@Controller('weights')
export class WeightsController {
  constructor(
    private readonly reading: WeightsReading,
    private readonly previews: WeightsPreview,
    private readonly deploying: Deploying,
    private readonly calibrating: Calibrating,
  ) {}

  @Acts('weights.read')
  @Get()
  @ApiOperation({ summary: 'All versions, the newest first, with how far scoring anew has come' })
  @ApiOkResponse({ type: WeightsPage })
  list(
    @From() caller: Caller,
    @Query() query: WeightsQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<WeightsView>> {
    return this.reading.list(caller, query, language);
  }

  @Acts('weights.deploy')
  @Post('roll-back')
  @HttpCode(200)
  @ApiOperation({ summary: 'Back to the version that was deployed before' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: WeightsDetailView })
  async rollBack(
    @From() caller: Caller,
    @Body() body: SwitchRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<WeightsDetailView> {
    return this.reading.get(caller, await this.deploying.rollBack(caller, body.replaces, once), language);
  }

  @Acts('weights.read')
  @Get(':id')
  @ApiOperation({ summary: 'One version of the weights, its report and its shadow' })
  @ApiOkResponse({ type: WeightsDetailView })
  get(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<WeightsDetailView> {
    return this.reading.get(caller, id, language);
  }

  @Acts('weights.read')
  @Get(':id/preview')
  @ApiOperation({ summary: 'What would enter and leave each list' })
  @ApiOkResponse({ type: PreviewPage })
  preview(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: PreviewQuery,
  ): Promise<Page<ListChangeView>> {
    return this.previews.list(caller, id, query);
  }

  @Acts('weights.deploy')
  @Post(':id/shadow')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rank what is judged under them as well, without touching the lists' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: WeightsDetailView })
  async shadow(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<WeightsDetailView> {
    return this.reading.get(caller, await this.deploying.shadow(caller, id, once), language);
  }

  @Acts('weights.deploy')
  @Post(':id/deploy')
  @HttpCode(200)
  @ApiOperation({ summary: 'Score everything under them, unless their own report speaks against them' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: WeightsDetailView })
  async deploy(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: SwitchRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<WeightsDetailView> {
    return this.reading.get(caller, await this.deploying.deploy(caller, id, body.replaces, once), language);
  }

  @Acts('weights.deploy')
  @Post(':id/calibrate')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Scores under the present weights say how likely both sides are to accept, as a proposal has found',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: WeightsDetailView })
  async calibrate(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: CalibrateRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<WeightsDetailView> {
    return this.reading.get(caller, await this.calibrating.calibrate(caller, id, body.proposalId, once), language);
  }
}
