import { Clock, type Config, Metrics, loggerParams } from '@penc/platform';
import { DatabaseClock, Storage, connect } from '@penc/storage';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { EmbeddingHandler } from './embeddings/embedding.handler';
import { EmbeddingsEndpoint } from './embeddings/endpoint';
import { AnswerHandlers } from './notices/answer.handlers';
import { DigestHandler } from './notices/digest/digest.handler';
import { MailHandler } from './notices/mail/mail.handler';
import { Mailer } from './notices/mail/mailer';
import { MessageHandlers } from './notices/message.handlers';
import { SmsGateway } from './notices/sms/gateway';
import { HttpSmsGateway } from './notices/sms/http-gateway';
import { SmsHandler } from './notices/sms/sms.handler';
import { WebhookHandler } from './notices/webhooks/webhook.handler';
import { NoticeHandlers } from './notices/notice.handlers';
import { OrganisationNotices } from './notices/organisation-notices';
import { PartnershipNotices } from './notices/partnership-notices';
import { RescoringNotices } from './notices/rescoring-notices';
import { HealthController } from './health.controller';
import { MetricsController } from './metrics.controller';
import { openBackend } from './queue/backend';
import { Handlers } from './queue/handles';
import { Relay } from './queue/relay';
import { Runner } from './queue/runner';
import { BACKEND, CONFIG } from './queue/tokens';
import { ExpertWeights } from './learning/expert-weights';
import { Previews } from './learning/previews';
import { ProposalHandler } from './learning/proposals.handler';
import { RescoringHandler } from './learning/rescoring.handler';
import { ScoringConditions } from './scoring/conditions';
import { CorpusKeeper } from './scoring/corpus/corpus-keeper';
import { ChangedPostings } from './scoring/lists/changed-postings';
import { JudgedPairsHandler } from './scoring/judged-pairs.handler';
import { Lists } from './scoring/lists/lists';
import { NearMisses } from './scoring/near-misses';
import { ScoringHandlers } from './scoring/scoring.handlers';
import { WarmUp } from './scoring/corpus/warm-up';
import { SignInMailHandler } from './sign-in/sign-in-mail.handler';
import { Lifecycle } from './lifecycle';
import { Upkeep } from './upkeep/upkeep';
import { Vitals } from './upkeep/vitals';

@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [LoggerModule.forRoot(loggerParams(config, 'worker')), DiscoveryModule],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: BACKEND, useFactory: () => openBackend(config) },
        { provide: Clock, useFactory: (storage: Storage) => DatabaseClock.of(storage), inject: [Storage] },
        { provide: Mailer, useFactory: () => new Mailer(config) },
        {
          provide: Storage,
          useFactory: async () => new Storage(await connect(config.databaseUrl, config.databasePoolSize)),
        },
        Metrics,
        {
          provide: EmbeddingsEndpoint,
          useFactory: (metrics: Metrics) => new EmbeddingsEndpoint(config.embeddings, metrics),
          inject: [Metrics],
        },
        EmbeddingHandler,
        CorpusKeeper,
        ScoringConditions,
        Lists,
        ChangedPostings,
        JudgedPairsHandler,
        NearMisses,
        ScoringHandlers,
        WarmUp,
        ExpertWeights,
        Previews,
        ProposalHandler,
        RescoringHandler,
        NoticeHandlers,
        OrganisationNotices,
        PartnershipNotices,
        RescoringNotices,
        AnswerHandlers,
        MessageHandlers,
        MailHandler,
        SignInMailHandler,
        DigestHandler,
        { provide: SmsGateway, useFactory: () => new HttpSmsGateway(config.sms) },
        SmsHandler,
        WebhookHandler,
        Handlers,
        Runner,
        Relay,
        Upkeep,
        Vitals,
        Lifecycle,
      ],
    };
  }
}
