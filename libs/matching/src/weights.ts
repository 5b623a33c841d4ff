import type { Weights } from './types';

/** The experts' weights, before anything was learnt from coordinators. */
export const DEFAULT_WEIGHTS: Weights = {
  version: 3,
  neutral: 5_000,
  floor: 40_000_000,
  weights: {
    'theme-closeness': 1_500,
    'territory-closeness': 600,
    'money-fit': 1_000,
    'timing-fit': 600,
    'modality-completeness': 900,
    'target-groups': 600,
    'text-relevance': 2_700,
    'track-record': 1_800,
    'home-link': 300,
  },
};
