import type { Config } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EmbeddingsEndpoint } from './embeddings/endpoint';
import { Lifecycle } from './lifecycle';
import { CONFIG } from './queue/tokens';

/** Whether it is alive and takes jobs: for those who keep it running. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly storage: Storage,
    private readonly embeddings: EmbeddingsEndpoint,
    private readonly lifecycle: Lifecycle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    if (!this.lifecycle.isRunning)
      return this.unavailable(response, this.lifecycle.isEnding ? 'unavailable' : 'starting');
    try {
      await this.storage.read('SELECT 1');
      // an endpoint that fails is said and degrades nothing: scoring goes on without it
      return { status: 'ok', queue: { kind: this.config.queue }, embeddings: { state: this.embeddings.state } };
    } catch {
      return this.unavailable(response, 'unavailable');
    }
  }

  private unavailable(response: Response, status: 'starting' | 'unavailable') {
    response.status(503).setHeader('Retry-After', '5');
    return { status, queue: { kind: this.config.queue } };
  }
}
