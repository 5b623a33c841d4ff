import { Module } from '@nestjs/common';
import { PostingsModule } from '../postings/postings.module';
import { ImportsController } from './imports.controller';
import { Imports } from './imports.service';
import { BatchPages } from './pages/batch.pages';
import { SendingPages } from './pages/sending.pages';

@Module({
  imports: [PostingsModule],
  // /imports/needs is no id: before the batches
  controllers: [ImportsController, SendingPages, BatchPages],
  providers: [Imports],
})
export class ImportsModule {}
