import { type Config, loggerParams } from '@penc/platform';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import { AccessGuard } from './access/access.guard';
import { AccessModule } from './access/access.module';
import { BasketsModule } from './baskets/baskets.module';
import { CoreModule } from './core.module';
import { EventsModule } from './events/events.module';
import { HomeModule } from './home/home.module';
import { Farewell } from './http/farewell';
import { ProblemFilter } from './http/problems/problem.filter';
import { ReadPipe } from './http/bodies/read';
import { ImportsModule } from './imports/imports.module';
import { InboxModule } from './inbox/inbox.module';
import { InsightModule } from './insight/insight.module';
import { MembersModule } from './members/members.module';
import { NoticesModule } from './notices/notices.module';
import { OpsModule } from './ops/ops.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { PartnershipsModule } from './partnerships/partnerships.module';
import { PeopleModule } from './people/people.module';
import { PostingsModule } from './postings/postings.module';
import { ReferenceModule } from './reference/reference.module';
import { NowhereModule } from './site/nowhere.module';
import { SiteModule } from './site/site.module';
import { SmsModule } from './sms/sms.module';
import { SuggestionsModule } from './suggestions/suggestions.module';
import { CallerThrottlerGuard, throttling } from './throttling';
import { WebhooksModule } from './webhooks/webhooks.module';
import { WeightsModule } from './weights/weights.module';

/** One module a room; what a room asks of another stands in its `imports`. */
const ROOMS: Type[] = [
  HomeModule,
  SiteModule,
  PostingsModule,
  ImportsModule,
  SuggestionsModule,
  BasketsModule,
  InboxModule,
  InsightModule,
  PartnershipsModule,
  NoticesModule,
  EventsModule,
  WebhooksModule,
  WeightsModule,
  SmsModule,
  OrganisationsModule,
  MembersModule,
  PeopleModule,
  AccessModule,
  ReferenceModule,
  OpsModule,
  NowhereModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(loggerParams(config, 'api')),
        ThrottlerModule.forRoot(throttling(config)),
        CoreModule.with(config),
        ...ROOMS,
      ],
      providers: [
        Farewell,
        { provide: APP_GUARD, useClass: CallerThrottlerGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ReadPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
