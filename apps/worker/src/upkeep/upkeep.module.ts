import { Module } from '@nestjs/common';
import { ScoringModule } from '../scoring/scoring.module';
import { Upkeep } from './upkeep';
import { Vitals } from './vitals';

@Module({
  imports: [ScoringModule],
  providers: [Upkeep, Vitals],
  exports: [Upkeep],
})
export class UpkeepModule {}
