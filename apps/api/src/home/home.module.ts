import { Module } from '@nestjs/common';
import { InsightModule } from '../insight/insight.module';
import { HomeCounts } from './home-counts';
import { HomePages } from './home.pages';

@Module({
  imports: [InsightModule],
  controllers: [HomePages],
  providers: [HomeCounts],
})
export class HomeModule {}
