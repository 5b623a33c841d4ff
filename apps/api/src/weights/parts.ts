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

export const weightsControllers = [ProposalsController, WeightsController, DeployingPages, ProposalPages, WeightsPages];

export const weightsProviders = [ActiveWeights, WeightsReading, WeightsPreview, Proposing, Deploying, Calibrating];
