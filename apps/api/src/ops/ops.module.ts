import { Module } from '@nestjs/common';
import { SuggestionsModule } from '../suggestions/suggestions.module';
import { AdminPages } from './admin/admin.pages';
import { UnjudgedPages } from './admin/unjudged.pages';
import { Waiting } from './admin/waiting';
import { WaitingController } from './admin/waiting.controller';
import { HealthController } from './health.controller';
import { LogController } from './log/log.controller';
import { LogPages } from './log/log.pages';
import { LogReading } from './log/reading';
import { MetricsController } from './metrics.controller';
import { DeadLetters } from './queue/dead-letters';
import { DeadLetterPages } from './queue/dead-letters.pages';
import { QueueReading } from './queue/queue';
import { QueueController } from './queue/queue.controller';
import { QueuePages } from './queue/queue.pages';

@Module({
  imports: [SuggestionsModule],
  controllers: [
    LogController,
    LogPages,
    QueueController,
    WaitingController,
    AdminPages,
    UnjudgedPages,
    QueuePages,
    DeadLetterPages,
    HealthController,
    MetricsController,
  ],
  providers: [LogReading, QueueReading, DeadLetters, Waiting],
})
export class OpsModule {}
