import { NoticesController } from './notices.controller';
import { PreferencesController } from './preferences.controller';
import { StopController } from './stop.controller';

export const noticeControllers = [NoticesController, PreferencesController, StopController];
