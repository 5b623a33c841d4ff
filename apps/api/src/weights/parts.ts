import { ActiveWeights } from './active-weights';
import { Calibrating } from './calibrating';
import { Deploying } from './deploying';
import { WeightsPreview } from './preview';
import { ProposalsController } from './proposals.controller';
import { Proposing } from './proposing';
import { WeightsReading } from './reading';
import { WeightsController } from './weights.controller';

export const weightsControllers = [ProposalsController, WeightsController];

export const weightsProviders = [ActiveWeights, WeightsReading, WeightsPreview, Proposing, Deploying, Calibrating];
