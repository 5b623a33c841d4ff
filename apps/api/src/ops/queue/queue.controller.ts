import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Acts } from '../../access/marks';
import type { Page } from '../../http/lists/cursor';
import { From } from '../../http/parameters';
import { DeadLetters } from './dead-letters';
import { MessageIdPipe } from './message-id';
import { QueueReading } from './queue';
import { DeadLetterPage, DeadLetterQuery, DeadLetterView, QueueView, RetriedView, RetryRequest } from './views';

/** The worker's messages, for administrators. */
@ApiTags('ops')
@Controller('ops')
export class QueueController {
  constructor(
    private readonly reading: QueueReading,
    private readonly letters: DeadLetters,
  ) {}

  @Acts('queue.read')
  @Get('queue')
  @ApiOperation({ summary: 'What waits, what is being done, what failed, and which workers are at work' })
  @ApiOkResponse({ type: QueueView })
  state(@From() caller: Caller): Promise<QueueView> {
    return this.reading.state(caller);
  }

  @Acts('queue.read')
  @Get('dead-letters')
  @ApiOperation({ summary: 'Messages that failed for good, the last one first' })
  @ApiOkResponse({ type: DeadLetterPage })
  list(@From() caller: Caller, @Query() query: DeadLetterQuery): Promise<Page<DeadLetterView>> {
    return this.letters.list(caller, query);
  }

  @Acts('queue.change')
  @Post('dead-letters/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try all of them anew, or all of one message' })
  @ApiOkResponse({ type: RetriedView })
  async retryAll(@From() caller: Caller, @Body() { message }: RetryRequest): Promise<RetriedView> {
    return { retried: await this.letters.retryAll(caller, message ?? null) };
  }

  @Acts('queue.read')
  @Get('dead-letters/:id')
  @ApiOperation({ summary: 'One message that failed for good, with its last error' })
  @ApiOkResponse({ type: DeadLetterView })
  get(@From() caller: Caller, @Param('id', MessageIdPipe) id: string): Promise<DeadLetterView> {
    return this.letters.get(caller, id);
  }

  @Acts('queue.change')
  @Post('dead-letters/:id/retry')
  @HttpCode(204)
  @ApiOperation({ summary: 'Try it anew, as often as its policy allows' })
  @ApiNoContentResponse()
  retry(@From() caller: Caller, @Param('id', MessageIdPipe) id: string): Promise<void> {
    return this.letters.move(caller, id, 'retry');
  }

  @Acts('queue.change')
  @Post('dead-letters/:id/drop')
  @HttpCode(204)
  @ApiOperation({ summary: 'Give it up: its effect will never be' })
  @ApiNoContentResponse()
  drop(@From() caller: Caller, @Param('id', MessageIdPipe) id: string): Promise<void> {
    return this.letters.move(caller, id, 'drop');
  }
}
