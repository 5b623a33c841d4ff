import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller';
import { NoticePages } from './notices.pages';
import { Preferences } from './preferences';
import { PreferencesController } from './preferences.controller';
import { NoticeReading } from './reading';
import { StopPages } from './stop.pages';

@Module({
  controllers: [NoticesController, PreferencesController, StopPages, NoticePages],
  providers: [NoticeReading, Preferences],
  exports: [Preferences],
})
export class NoticesModule {}
