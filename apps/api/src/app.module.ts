import { TooManyRequests } from '@penc/domain';
import { Clock, type Config, Metrics, loggerParams } from '@penc/platform';
import { DatabaseClock, Storage, connect } from '@penc/storage';
import {
  type DynamicModule,
  type ExecutionContext,
  Injectable,
  Module,
  type OnApplicationShutdown,
  type Type,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule, type ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { LoggerModule } from 'nestjs-pino';
import { hash } from 'node:crypto';
import { AccessGuard } from './access/access.guard';
import { accessControllers, accessProviders } from './access/parts';
import { marksOf } from './access/marks';
import { sessionToken } from './access/sessions/cookie';
import { networkOf } from './access/sign-in/network';
import { BasketsController } from './baskets/baskets.controller';
import { BasketsService } from './baskets/baskets.service';
import { Farewell } from './http/farewell';
import { ProblemFilter } from './http/problem.filter';
import { ReadPipe } from './http/read';
import { RequestCounts } from './http/request-counts';
import { CONFIG } from './http/tokens';
import { importControllers, importProviders } from './imports/parts';
import { inboxControllers, inboxProviders } from './inbox/parts';
import { insightControllers, insightProviders } from './insight/parts';
import { opsControllers, opsProviders } from './ops/parts';
import { ApplyingPages } from './organisations/pages/applying.pages';
import { OrganisationsController } from './organisations/organisations.controller';
import { Erasing } from './people/erasing';
import { PeopleController } from './people/people.controller';
import { postingControllers, postingProviders } from './postings/parts';
import { suggestionControllers, suggestionProviders } from './suggestions/parts';
import { partnershipControllers, partnershipProviders } from './partnerships/parts';
import { organisationControllers, organisationProviders } from './organisations/parts';
import { memberControllers, memberProviders } from './members/parts';
import { noticeControllers, noticeProviders } from './notices/parts';
import { eventControllers, eventProviders } from './events/parts';
import { webhookControllers, webhookProviders } from './webhooks/parts';
import { TextProposalsController } from './reference/text-proposals.controller';
import { ReferenceController } from './reference/reference.controller';
import { AccessibilityPages } from './site/accessibility.pages';
import { HomePages } from './site/home.pages';
import { LanguagePages } from './site/language.pages';
import { LOOK } from './site/look';
import { weightsControllers, weightsProviders } from './weights/parts';
import { SmsController } from './sms/sms.controller';
import { SmsAnswers } from './sms/sms-answers';

/**
 * Counts by key or session, or by address for those who have neither; by address alone where nobody looks whether they
 * open anything, since made-up ones would begin anew with each request.
 */
@Injectable()
class CallerThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Pick<Request, 'headers' | 'ip'>, context?: ExecutionContext): Promise<string> {
    const { authorization, cookie } = request.headers;
    const isPublic = context !== undefined && marksOf(this.reflector, context).isPublic;
    const credential = isPublic ? null : (authorization ?? sessionToken(cookie));
    return Promise.resolve(credential ? hash('sha256', credential, 'base64') : networkOf(request.ip));
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    detail: { timeToExpire: number },
  ): Promise<void> {
    throw new TooManyRequests(Math.max(1, detail.timeToExpire));
  }
}

/** By whichever door; who only looks for a commune in the form does not apply yet. */
function isApplying(context: ExecutionContext): boolean {
  const handler = context.getHandler();
  if (handler === OrganisationsController.prototype.apply) return true;
  const { body } = context.switchToHttp().getRequest<Request<unknown, unknown, Record<string, unknown> | undefined>>();
  return handler === ApplyingPages.prototype.take && body?.[LOOK] === undefined;
}

/** Who applies has no key, and a made-up one must not help: counted by address alone, by the hour. */
function applicationsFromOneAddress(config: Config): ThrottlerOptions {
  return {
    name: 'applications',
    ttl: 3_600_000,
    limit: Math.ceil(config.requestsPerMinute / 60),
    skipIf: (context) => !isApplying(context),
    getTracker: (request: Record<string, unknown>) => networkOf(request['ip'] as string | undefined),
    generateKey: (_context, tracker, name) => `${name}:${tracker}`,
  };
}

@Injectable()
class Connection implements OnApplicationShutdown {
  constructor(private readonly storage: Storage) {}

  async onApplicationShutdown(): Promise<void> {
    await this.storage.dataSource.destroy();
  }
}

const controllers: Type[] = [
  HomePages,
  AccessibilityPages,
  LanguagePages,
  ...postingControllers,
  ...importControllers,
  ...suggestionControllers,
  BasketsController,
  ...inboxControllers,
  ...insightControllers,
  ...partnershipControllers,
  ...noticeControllers,
  ...eventControllers,
  ...webhookControllers,
  ...weightsControllers,
  SmsController,
  ...organisationControllers,
  ...memberControllers,
  PeopleController,
  ...accessControllers,
  ReferenceController,
  TextProposalsController,
  ...opsControllers,
];

async function storageOf(config: Config): Promise<Storage> {
  return new Storage(await connect(config.databaseUrl, config.databasePoolSize));
}

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(loggerParams(config, 'api')),
        ThrottlerModule.forRoot({
          throttlers: [{ ttl: 60_000, limit: config.requestsPerMinute }, applicationsFromOneAddress(config)],
          storage: new RequestCounts(),
        }),
      ],
      controllers,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useFactory: (storage: Storage) => DatabaseClock.of(storage), inject: [Storage] },
        { provide: Storage, useFactory: () => storageOf(config) },
        Metrics,
        Connection,
        Farewell,
        ...postingProviders,
        ...importProviders,
        ...suggestionProviders,
        BasketsService,
        ...inboxProviders,
        ...insightProviders,
        ...partnershipProviders,
        ...organisationProviders,
        ...memberProviders,
        Erasing,
        ...noticeProviders,
        ...webhookProviders,
        ...eventProviders,
        SmsAnswers,
        ...weightsProviders,
        ...accessProviders,
        ...opsProviders,
        { provide: APP_GUARD, useClass: CallerThrottlerGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ReadPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
