import type { Language } from '@penc/domain';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From } from '../http/parameters';
import { InsightService } from './insight.service';
import { PrioritiesService } from './priorities.service';
import { PlaceQuery, SilentQuery } from './requests';
import {
  AnswerTimesPage,
  FunnelView,
  PlacesView,
  PrioritiesView,
  SharesView,
  SilentPage,
  type SilentView,
} from './views';

/** Counts of what the caller may know: no confidential posting is in any but those of its side and of coordinators. */
@ApiTags('insight')
@Controller('insight')
export class InsightController {
  constructor(
    private readonly insight: InsightService,
    private readonly priorities: PrioritiesService,
  ) {}

  @Acts('posting.read-published')
  @Get('places')
  @ApiOperation({ summary: 'Open needs and offers by region and axis: demand, supply, unmet, idle' })
  @ApiOkResponse({ type: PlacesView })
  places(@From() caller: Caller, @Query() { territory }: PlaceQuery): Promise<PlacesView> {
    return this.insight.places(caller, territory);
  }

  @Acts('posting.read-published')
  @Get('answer-times')
  @ApiOperation({ summary: 'How long suggestions that were passed on wait for a first answer, by region' })
  @ApiOkResponse({ type: AnswerTimesPage })
  answerTimes(@From() caller: Caller): Promise<AnswerTimesPage> {
    return this.insight.answerTimes(caller);
  }

  @Acts('posting.read-published')
  @Get('shares')
  @ApiOperation({ summary: 'Each region’s share of needs, of suggestions, of the inhabitants, of the emigrants' })
  @ApiOkResponse({ type: SharesView })
  shares(@From() caller: Caller): Promise<SharesView> {
    return this.insight.shares(caller);
  }

  @Acts('posting.read-published')
  @Get('funnel')
  @ApiOperation({ summary: 'How far needs have come, from posted to a partnership that is active' })
  @ApiOkResponse({ type: FunnelView })
  funnel(@From() caller: Caller, @Query() { territory }: PlaceQuery): Promise<FunnelView> {
    return this.insight.funnel(caller, territory);
  }

  @Acts('posting.read-published')
  @Get('priorities')
  @ApiOperation({ summary: 'What is asked, offered, unmet longest, who is silent, what to do next' })
  @ApiOkResponse({ type: PrioritiesView })
  next(
    @From() caller: Caller,
    @Query() { territory }: PlaceQuery,
    @AnswerLanguage() language: Language,
  ): Promise<PrioritiesView> {
    return this.priorities.of(caller, territory, language);
  }

  @Acts('suggestion.read-inside')
  @Get('silent')
  @ApiOperation({ summary: 'Who was told of suggestions and has not answered, the longest silent first' })
  @ApiOkResponse({ type: SilentPage })
  silent(@From() caller: Caller, @Query() query: SilentQuery): Promise<Page<SilentView>> {
    return this.priorities.silent(caller, query);
  }
}
