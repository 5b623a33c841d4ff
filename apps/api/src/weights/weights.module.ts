import { Module } from '@nestjs/common';
import { ActiveWeights } from './active-weights';
import { Calibrating } from './calibrating';
import { Deploying } from './deploying';
import { WeightsPreview } from './preview';
import { DeployingPages } from './pages/deploying.pages';
import { ProposalPages } from './pages/proposals.pages';
import { WeightsPages } from './pages/weights.pages';
import { ProposalsController } from './proposals.controller';
import { Proposing } from './proposing';
import { WeightsReading } from './reading';
import { WeightsController } from './weights.controller';

@Module({
  controllers: [ProposalsController, WeightsController, DeployingPages, ProposalPages, WeightsPages],
  providers: [ActiveWeights, WeightsReading, WeightsPreview, Proposing, Deploying, Calibrating],
  exports: [ActiveWeights],
})
export class WeightsModule {}
