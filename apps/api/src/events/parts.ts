import { EventsHub } from './events-hub';
import { EventsController } from './events.controller';
import { NoticeListener } from './notice-listener';

export const eventControllers = [EventsController];

export const eventProviders = [NoticeListener, EventsHub];
