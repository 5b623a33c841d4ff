import { TooManyRequests } from '@penc/domain';
import { Clock, type Config, Metrics, loggerParams } from '@penc/platform';
import { DatabaseClock, Storage, connect } from '@penc/storage';
import {
  type DynamicModule,
  type ExecutionContext,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import { createHash } from 'node:crypto';
import { ApiKeyGuard } from './access/api-key.guard';
import { MeController } from './access/me.controller';
import { Farewell } from './http/farewell';
import { ProblemFilter } from './http/problem.filter';
import { ReadPipe } from './http/read';
import { RequestTimer } from './http/request-timer';
import { CONFIG } from './http/tokens';
import { NoticesController } from './notices/notices.controller';
import { HealthController } from './ops/health.controller';
import { LogController } from './ops/log.controller';
import { MetricsController } from './ops/metrics.controller';
import { PartnershipsController } from './partnerships/partnerships.controller';
import { PartnershipsService } from './partnerships/partnerships.service';
import { NeedsController, OffersController } from './postings/postings.controller';
import { PostingsService } from './postings/postings.service';
import { ReferenceController } from './reference/reference.controller';
import { HomeController } from './site/home.controller';
import { Answering } from './suggestions/answering';
import { Judging } from './suggestions/judging';
import { SuggestionReading } from './suggestions/reading';
import { SuggestionsController } from './suggestions/suggestions.controller';

/** Counts by key, or by address for those who have none. */
@Injectable()
class CallerThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: { headers: { authorization?: string }; ip?: string }): Promise<string> {
    const { authorization } = request.headers;
    const who = authorization ? createHash('sha256').update(authorization).digest('base64') : request.ip;
    return Promise.resolve(who ?? 'unknown');
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    detail: { timeToExpire: number },
  ): Promise<void> {
    throw new TooManyRequests(Math.max(1, detail.timeToExpire));
  }
}

@Injectable()
class Connection implements OnApplicationShutdown {
  constructor(private readonly storage: Storage) {}

  async onApplicationShutdown(): Promise<void> {
    await this.storage.dataSource.destroy();
  }
}

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(loggerParams(config, 'api')),
        ThrottlerModule.forRoot([{ ttl: 60_000, limit: config.requestsPerMinute }]),
      ],
      controllers: [
        HomeController,
        NeedsController,
        OffersController,
        SuggestionsController,
        PartnershipsController,
        NoticesController,
        MeController,
        ReferenceController,
        LogController,
        HealthController,
        MetricsController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useFactory: (storage: Storage) => DatabaseClock.of(storage), inject: [Storage] },
        {
          provide: Storage,
          useFactory: async () => new Storage(await connect(config.databaseUrl, config.databasePoolSize)),
        },
        Metrics,
        Connection,
        Farewell,
        PostingsService,
        SuggestionReading,
        Judging,
        Answering,
        PartnershipsService,
        { provide: APP_GUARD, useClass: CallerThrottlerGuard },
        { provide: APP_GUARD, useClass: ApiKeyGuard },
        { provide: APP_PIPE, useClass: ReadPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RequestTimer },
      ],
    };
  }
}
