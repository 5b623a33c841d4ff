import type { Config } from '@penc/platform';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { openBackend } from './backend';
import { Handlers } from './handles';
import { Relay } from './relay';
import { Runner } from './runner';
import { BACKEND, CONFIG } from './tokens';

/** From the outbox to the queue, and from the queue to whoever handles it. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: BACKEND, useFactory: (config: Config) => openBackend(config), inject: [CONFIG] },
    Handlers,
    Relay,
    Runner,
  ],
  exports: [Relay, Runner],
})
export class QueueModule {}
