import type { Weights } from './types';

/** The experts' weights, before anything was learnt from coordinators. */
export const DEFAULT_WEIGHTS: Weights = {
  version: 1,
  neutral: 5_000,
  floor: 40_000_000,
  weights: {
    'theme-closeness': 2_500,
    'territory-closeness': 1_700,
    'money-fit': 1_600,
    'timing-fit': 700,
    'modality-completeness': 1_000,
    'target-groups': 800,
    'text-relevance': 1_200,
    'track-record': 500,
  },
};
