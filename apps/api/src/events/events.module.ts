import { Module } from '@nestjs/common';
import { EventsHub } from './events-hub';
import { EventsController } from './events.controller';
import { NoticeListener } from './notice-listener';

@Module({
  controllers: [EventsController],
  providers: [NoticeListener, EventsHub],
})
export class EventsModule {}
