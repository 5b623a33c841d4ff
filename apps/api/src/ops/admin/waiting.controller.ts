import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Acts } from '../../access/marks';
import { From } from '../../http/parameters';
import { Waiting, WaitingView } from './waiting';

@ApiTags('ops')
@Controller('ops/waiting')
export class WaitingController {
  constructor(private readonly waiting: Waiting) {}

  @Acts('queue.read')
  @Get()
  @ApiOperation({ summary: 'What waits for an administrator' })
  @ApiOkResponse({ type: WaitingView })
  get(@From() caller: Caller): Promise<WaitingView> {
    return this.waiting.of(caller);
  }
}
