import type { Config } from '@penc/platform';
import { Module } from '@nestjs/common';
import { CONFIG } from '../queue/tokens';
import { AwaitedNotices } from './awaited-notices';
import { CallNotices } from './call-notices';
import { DigestHandler } from './digest/digest.handler';
import { MailHandler } from './mail/mail.handler';
import { Mailer } from './mail/mailer';
import { OrganisationNotices } from './organisation-notices';
import { PartnershipNotices } from './partnership-notices';
import { RescoringNotices } from './rescoring-notices';
import { SmsGateway } from './sms/gateway';
import { HttpSmsGateway } from './sms/http-gateway';
import { SmsHandler } from './sms/sms.handler';
import { SuggestionNotices } from './suggestion-notices';
import { TalkNotices } from './talk-notices';
import { WebhookHandler } from './webhooks/webhook.handler';

@Module({
  providers: [
    SuggestionNotices,
    AwaitedNotices,
    CallNotices,
    TalkNotices,
    OrganisationNotices,
    PartnershipNotices,
    RescoringNotices,
    { provide: Mailer, useFactory: (config: Config) => new Mailer(config), inject: [CONFIG] },
    MailHandler,
    DigestHandler,
    { provide: SmsGateway, useFactory: ({ sms }: Config) => new HttpSmsGateway(sms), inject: [CONFIG] },
    SmsHandler,
    WebhookHandler,
  ],
  exports: [Mailer],
})
export class NoticesModule {}
