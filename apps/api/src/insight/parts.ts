import { HomeCounts } from './home-counts';
import { InsightController } from './insight.controller';
import { InsightPages } from './insight.pages';
import { InsightService } from './insight.service';
import { PrioritiesService } from './priorities.service';
import { InsightFiles, InsightFilesController } from './sheets/files';
import { InsightSheets } from './sheets/sheets.service';

export const insightControllers = [InsightController, InsightPages, InsightFilesController, InsightFiles];

export const insightProviders = [InsightService, PrioritiesService, InsightSheets, HomeCounts];
