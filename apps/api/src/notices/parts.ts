import { NoticesController } from './notices.controller';
import { Preferences } from './preferences';
import { PreferencesController } from './preferences.controller';
import { StopPages } from './stop.pages';

export const noticeControllers = [NoticesController, PreferencesController, StopPages];

export const noticeProviders = [Preferences];
