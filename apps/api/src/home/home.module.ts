import { Module } from '@nestjs/common';
import { InsightModule } from '../insight/insight.module';
import { HomePages } from './home.pages';
import { StartPages } from './start.pages';

@Module({
  imports: [InsightModule],
  controllers: [HomePages, StartPages],
})
export class HomeModule {}
