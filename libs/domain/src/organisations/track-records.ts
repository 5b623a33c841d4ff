/** How far an activity has come, in the order of the IATI list ActivityStatus (codes 1 to 6). */
export const ACTIVITY_STATUSES = [
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** What an organisation does in an activity: tells of it, or one of the IATI list OrganisationRole (codes 1 to 4). */
export const ACTIVITY_ROLES = ['reporting', 'funding', 'accountable', 'extending', 'implementing'] as const;
export type ActivityRole = (typeof ACTIVITY_ROLES)[number];

/** What was never begun shows nothing, and what is said of no sector shows nothing about any. */
export function countsAsEvidence(activity: {
  readonly status: ActivityStatus | null;
  readonly sectors: readonly string[];
}): boolean {
  return activity.sectors.length > 0 && activity.status !== 'pipeline' && activity.status !== 'cancelled';
}
