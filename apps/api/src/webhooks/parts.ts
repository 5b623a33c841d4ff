import { WebhookPages } from './pages/webhooks.pages';
import { WebhookReading } from './reading';
import { WebhooksController } from './webhooks.controller';
import { WebhooksService } from './webhooks.service';

export const webhookControllers = [WebhooksController, WebhookPages];

export const webhookProviders = [WebhookReading, WebhooksService];
