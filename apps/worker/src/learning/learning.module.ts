import { Module } from '@nestjs/common';
import { ScoringModule } from '../scoring/scoring.module';
import { ExpertWeights } from './expert-weights';
import { Previews } from './previews';
import { ProposalHandler } from './proposals.handler';
import { RescoringHandler } from './rescoring.handler';

@Module({
  imports: [ScoringModule],
  providers: [ExpertWeights, Previews, ProposalHandler, RescoringHandler],
})
export class LearningModule {}
