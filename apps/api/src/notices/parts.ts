import { NoticesController } from './notices.controller';
import { NoticePages } from './notices.pages';
import { Preferences } from './preferences';
import { PreferencesController } from './preferences.controller';
import { NoticeReading } from './reading';
import { StopPages } from './stop.pages';

export const noticeControllers = [NoticesController, PreferencesController, StopPages, NoticePages];

export const noticeProviders = [NoticeReading, Preferences];
