import { InsightController } from './insight.controller';
import { InsightPages } from './insight.pages';
import { InsightService } from './insight.service';
import { PrioritiesService } from './priorities.service';

export const insightControllers = [InsightController, InsightPages];

export const insightProviders = [InsightService, PrioritiesService];
