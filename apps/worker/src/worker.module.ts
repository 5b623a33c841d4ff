import { type Config, loggerParams } from '@penc/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { CoreModule } from './core.module';
import { EmbeddingsModule } from './embeddings/embeddings.module';
import { HealthController } from './health.controller';
import { LearningModule } from './learning/learning.module';
import { Lifecycle } from './lifecycle';
import { MetricsController } from './metrics.controller';
import { NoticesModule } from './notices/notices.module';
import { QueueModule } from './queue/queue.module';
import { ScoringModule } from './scoring/scoring.module';
import { SignInModule } from './sign-in/sign-in.module';
import { UpkeepModule } from './upkeep/upkeep.module';

/** One module a room; what a room asks of another stands in its `imports`. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot(loggerParams(config, 'worker')),
        CoreModule.with(config),
        QueueModule,
        EmbeddingsModule,
        ScoringModule,
        LearningModule,
        NoticesModule,
        SignInModule,
        UpkeepModule,
      ],
      controllers: [HealthController, MetricsController],
      providers: [Lifecycle],
    };
  }
}
