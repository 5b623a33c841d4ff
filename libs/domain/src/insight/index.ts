export { FEWEST_PAIRS, FUNNEL_STAGES, MEASURES, discreet, discreetAll } from './measures';
export type { FunnelStage, Measure } from './measures';
export { sharesOf } from './shares';
export { quartilesOf } from './quartiles';
export type { Quartiles } from './quartiles';
export { shadeOf, shadesOf } from './shades';
export type { Shade } from './shades';
export { nextSteps } from './next-steps';
export type { NextStep, NextStepName, Standings } from './next-steps';
