import { TooManyRequests } from '@penc/domain';
import { Clock, type Config, Metrics, SystemClock, loggerParams } from '@penc/platform';
import { Storage, connect } from '@penc/storage';
import {
  type DynamicModule,
  type ExecutionContext,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule, type ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { LoggerModule } from 'nestjs-pino';
import { createHash } from 'node:crypto';
import { AccessGuard } from './access/access.guard';
import { accessControllers, accessProviders } from './access/parts';
import { sessionToken } from './access/sessions/cookie';
import { ProblemFilter } from './http/problem.filter';
import { ReadPipe } from './http/read';
import { RequestTimer } from './http/request-timer';
import { CONFIG } from './http/tokens';
import { MembersController } from './members/members.controller';
import { MembersService } from './members/members.service';
import { NoticesController } from './notices/notices.controller';
import { HealthController } from './ops/health.controller';
import { LogController } from './ops/log.controller';
import { MetricsController } from './ops/metrics.controller';
import { Applying } from './organisations/applying';
import { OrganisationChanging } from './organisations/changing';
import { OrganisationsController } from './organisations/organisations.controller';
import { OrganisationReading } from './organisations/reading';
import { DelegationsController } from './members/delegations.controller';
import { Delegations } from './members/delegations';
import { ApprovalTemplateController } from './organisations/approval-template.controller';
import { PartnershipChanges } from './partnerships/changing';
import { FollowUpController } from './partnerships/follow-up/follow-up.controller';
import { PartnershipHistory } from './partnerships/follow-up/history';
import { PartnershipNotes } from './partnerships/follow-up/notes';
import { TrancheMoves } from './partnerships/lines/tranches';
import { TranchesController } from './partnerships/lines/tranches.controller';
import { PartnershipsController } from './partnerships/partnerships.controller';
import { PartnershipReading } from './partnerships/reading';
import { Erasing } from './people/erasing';
import { PeopleController } from './people/people.controller';
import { NeedsController, OffersController } from './postings/postings.controller';
import { PostingsService } from './postings/postings.service';
import { ReferenceController } from './reference/reference.controller';
import { HomeController } from './site/home.controller';
import { Answering } from './suggestions/answering';
import { Judging } from './suggestions/judging';
import { SuggestionReading } from './suggestions/reading';
import { SuggestionsController } from './suggestions/suggestions.controller';

/** Counts by key or session, or by address for those who have neither. */
@Injectable()
class CallerThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Pick<Request, 'headers' | 'ip'>): Promise<string> {
    const { authorization, cookie } = request.headers;
    const credential = authorization ?? sessionToken(cookie);
    const who = credential ? createHash('sha256').update(credential).digest('base64') : request.ip;
    return Promise.resolve(who ?? 'unknown');
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    detail: { timeToExpire: number },
  ): Promise<void> {
    throw new TooManyRequests(Math.max(1, detail.timeToExpire));
  }
}

/** Who applies has no key, and a made-up one must not help: counted by address alone, by the hour. */
function applicationsFromOneAddress(config: Config): ThrottlerOptions {
  return {
    name: 'applications',
    ttl: 3_600_000,
    limit: Math.ceil(config.requestsPerMinute / 60),
    skipIf: (context) => context.getHandler() !== OrganisationsController.prototype.apply,
    getTracker: (request: Record<string, unknown>) => String(request['ip']),
  };
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
        ThrottlerModule.forRoot([{ ttl: 60_000, limit: config.requestsPerMinute }, applicationsFromOneAddress(config)]),
      ],
      controllers: [
        HomeController,
        NeedsController,
        OffersController,
        SuggestionsController,
        PartnershipsController,
        FollowUpController,
        TranchesController,
        DelegationsController,
        ApprovalTemplateController,
        NoticesController,
        OrganisationsController,
        MembersController,
        PeopleController,
        ...accessControllers,
        ReferenceController,
        LogController,
        HealthController,
        MetricsController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useClass: SystemClock },
        {
          provide: Storage,
          useFactory: async () => new Storage(await connect(config.databaseUrl, config.databasePoolSize)),
        },
        Metrics,
        Connection,
        PostingsService,
        SuggestionReading,
        Judging,
        Answering,
        PartnershipReading,
        PartnershipChanges,
        PartnershipNotes,
        PartnershipHistory,
        TrancheMoves,
        Delegations,
        Applying,
        OrganisationReading,
        OrganisationChanging,
        MembersService,
        Erasing,
        ...accessProviders,
        { provide: APP_GUARD, useClass: CallerThrottlerGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ReadPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RequestTimer },
      ],
    };
  }
}
