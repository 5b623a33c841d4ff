import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../access/marks';
import type { Caller } from '../access/caller';
import type { Page } from '../http/lists/cursor';
import { From } from '../http/parameters';
import { BasketsService } from './baskets.service';
import { BasketQuery, ExpiringQuery } from './requests';
import {
  ExpiringPage,
  type ExpiringView,
  LonelyNeedPage,
  type LonelyNeedView,
  PostponedPage,
  type PostponedView,
  SilentSidePage,
  type SilentSideView,
} from './views';

/** For coordinators: what time leaves lying. */
@ApiTags('baskets')
@Controller('baskets')
export class BasketsController {
  constructor(private readonly baskets: BasketsService) {}

  @Acts('basket.read')
  @Get('silent-sides')
  @ApiOperation({ summary: 'Sides of approved suggestions that have not answered, with the numbers of their editors' })
  @ApiOkResponse({ type: SilentSidePage })
  silentSides(@From() caller: Caller, @Query() query: BasketQuery): Promise<Page<SilentSideView>> {
    return this.baskets.silentSides(caller, query);
  }

  @Acts('basket.read')
  @Get('needs-without-suggestion')
  @ApiOperation({ summary: 'Open needs without any live suggestion, the oldest first' })
  @ApiOkResponse({ type: LonelyNeedPage })
  needsWithoutSuggestion(@From() caller: Caller, @Query() query: BasketQuery): Promise<Page<LonelyNeedView>> {
    return this.baskets.needsWithoutSuggestion(caller, query);
  }

  @Acts('basket.read')
  @Get('expiring')
  @ApiOperation({ summary: 'Approved suggestions whose time to answer ends soon' })
  @ApiOkResponse({ type: ExpiringPage })
  expiring(@From() caller: Caller, @Query() query: ExpiringQuery): Promise<Page<ExpiringView>> {
    return this.baskets.expiring(caller, query);
  }

  @Acts('basket.read')
  @Get('postponed')
  @ApiOperation({ summary: 'Suggestions put off, the first to come back first' })
  @ApiOkResponse({ type: PostponedPage })
  postponed(@From() caller: Caller, @Query() query: BasketQuery): Promise<Page<PostponedView>> {
    return this.baskets.postponed(caller, query);
  }
}
