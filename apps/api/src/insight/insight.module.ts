import { Module } from '@nestjs/common';
import { Counting } from './counting/counting.service';
import { SharedCounts } from './counting/shared-counts';
import { InsightController } from './insight.controller';
import { InsightPages } from './insight.pages';
import { InsightService } from './insight.service';
import { PrioritiesService } from './priorities.service';
import { InsightFiles, InsightFilesController } from './sheets/files';
import { InsightSheets } from './sheets/sheets.service';

@Module({
  controllers: [InsightController, InsightPages, InsightFilesController, InsightFiles],
  providers: [Counting, SharedCounts, InsightService, PrioritiesService, InsightSheets],
  exports: [InsightService],
})
export class InsightModule {}
