import { NOT_DONE } from '@penc/messages';
import type { Config } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { Public } from '../access/marks';
import { CONFIG } from '../http/tokens';
import { RELAY_LATE_SECONDS } from './late';

/** For whoever keeps the processes running. Ready while Postgres answers; degraded while the queue does not move. */
@ApiExcludeController()
@Public()
@SkipThrottle()
@Controller(['health', 'api/v1/health'])
export class HealthController {
  constructor(
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const queue = this.config.queue;
    try {
      const [outbox] = await this.storage.read<{ late: number; waiting: number; failed: number }>(
        `SELECT count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NULL
                  AND not_before < now() - make_interval(secs => $1))::integer AS late,
                count(*) FILTER (WHERE failed_at IS NULL)::integer AS waiting,
                count(*) FILTER (WHERE failed_at IS NOT NULL)::integer AS failed
         FROM outbox WHERE ${NOT_DONE}`,
        [RELAY_LATE_SECONDS],
      );
      const degraded = (outbox?.late ?? 0) > 0;
      return { status: degraded ? 'degraded' : 'ok', database: 'ok', queue: { kind: queue, ...outbox } };
    } catch {
      response.status(503).setHeader('Retry-After', '5');
      return { status: 'unavailable', database: 'away', queue: { kind: queue } };
    }
  }
}
