export { DEPLOY_OBSTACLES, REPORT_LASTS_DAYS, deployObstacle, isReportOld } from './deploying';
export type { Candidate, DeployObstacle } from './deploying';
export { bearingOf, bearsOnWeights, betterPlace, isShownInFull, verdictsOf } from './evidence';
export type { Bearing, DecisionShown, ShownCriteria, Verdict } from './evidence';
export {
  MOST_REGION_LOSS,
  NotYetMade,
  TooFewAnswers,
  NothingToGoBackTo,
  WEIGHT_REFUSALS,
  WeightsRefused,
  losingRegions,
  regionShares,
} from './refusals';
export type { RegionCount, RegionShare, WeightRefusal } from './refusals';
export { WEIGHTS_STATES } from './states';
export type { WeightsAction, WeightsState } from './states';
