import { Module } from '@nestjs/common';
import { DeliveriesByHand } from './by-hand';
import { WebhookPages } from './pages/webhooks.pages';
import { WebhookReading } from './reading';
import { WebhooksController } from './webhooks.controller';
import { WebhooksService } from './webhooks.service';

@Module({
  controllers: [WebhooksController, WebhookPages],
  providers: [DeliveriesByHand, WebhookReading, WebhooksService],
})
export class WebhooksModule {}
