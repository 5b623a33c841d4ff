export const WEIGHTS_STATES = ['proposed', 'shadow', 'deployed', 'retired'] as const;
export type WeightsState = (typeof WEIGHTS_STATES)[number];
export const WEIGHTS_ACTIONS = ['shadow', 'unshadow', 'deploy', 'retire', 'restore'] as const;
export type WeightsAction = (typeof WEIGHTS_ACTIONS)[number];

/** `retire` is what the deployment of others does; `restore` is going back to what was deployed before. */
export const weightsTransitions: Readonly<
  Record<WeightsState, Readonly<Partial<Record<WeightsAction, WeightsState>>>>
> = {
  proposed: { shadow: 'shadow', deploy: 'deployed' },
  shadow: { unshadow: 'proposed', deploy: 'deployed' },
  deployed: { retire: 'retired' },
  retired: { restore: 'deployed' },
};
