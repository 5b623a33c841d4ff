import { WebhookReading } from './reading';
import { WebhooksController } from './webhooks.controller';
import { WebhooksService } from './webhooks.service';

export const webhookControllers = [WebhooksController];

export const webhookProviders = [WebhookReading, WebhooksService];
