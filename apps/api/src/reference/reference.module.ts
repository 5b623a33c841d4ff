import { Module } from '@nestjs/common';
import { ReferenceController } from './reference.controller';
import { TextProposalsController } from './text-proposals.controller';

@Module({
  controllers: [ReferenceController, TextProposalsController],
})
export class ReferenceModule {}
