import type { WeightRefusal } from './refusals';
import { type WeightsState, weightsTransitions } from './states';

/** What is known of weights before they are put into force. */
export interface Candidate {
  readonly status: WeightsState;
  /** What the lists would become has been worked out. */
  readonly made: boolean;
  readonly refusals: readonly WeightRefusal[];
  /** The version that their report compares them with; null of the experts' own. */
  readonly comparedWith: number | null;
}

/** Why weights cannot be put into force now. */
export const DEPLOY_OBSTACLES = ['state', 'not-made', 'refused', 'compared-with-another'] as const;
export type DeployObstacle = (typeof DEPLOY_OBSTACLES)[number];

/** The first thing in the way of putting them into force instead of the version that is; null: nothing is. */
export function deployObstacle(
  { status, made, refusals, comparedWith }: Candidate,
  presentVersion: number | null,
): DeployObstacle | null {
  if (weightsTransitions[status].deploy === undefined) return 'state';
  if (!made) return 'not-made';
  if (refusals.length > 0) return 'refused';
  // they were found to be better than what was deployed then, not than what is now
  return comparedWith === null || comparedWith === presentVersion ? null : 'compared-with-another';
}

/** So many days on, postings and judgements may be others than a report was made on. */
export const REPORT_LASTS_DAYS = 30;
const DAY = 86_400_000;

/** Whether a report no longer tells of the lists of today. */
export function isReportOld(asOf: Date, now: Date): boolean {
  return now.getTime() - asOf.getTime() > REPORT_LASTS_DAYS * DAY;
}
