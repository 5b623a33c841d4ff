import { Module } from '@nestjs/common';
import { Upkeep } from './upkeep';
import { Vitals } from './vitals';

@Module({
  providers: [Upkeep, Vitals],
  exports: [Upkeep],
})
export class UpkeepModule {}
