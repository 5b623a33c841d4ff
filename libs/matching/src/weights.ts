import type { Weights } from './types';

/** The experts' weights, before anything was learnt from coordinators. */
export const DEFAULT_WEIGHTS: Weights = {
  version: 4,
  neutral: 5_000,
  floor: 40_000_000,
  weights: {
    'theme-closeness': 1_300,
    'territory-closeness': 500,
    'money-fit': 1_000,
    'timing-fit': 500,
    'modality-completeness': 800,
    'target-groups': 600,
    'text-relevance': 3_000,
    'track-record': 2_000,
    'home-link': 300,
  },
};
