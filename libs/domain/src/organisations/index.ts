export { ACTIVITY_ROLES, ACTIVITY_STATUSES, countsAsEvidence } from './track-records';
export type { ActivityRole, ActivityStatus } from './track-records';
export { ORGANISATION_ACTIONS, ORGANISATION_FIELDS, SUSPENSION_REASONS, editableFields } from './organisations';
export type { OrganisationAction, OrganisationField, SuspensionReason } from './organisations';
export { leavesNobody, memberRefusal, membershipsADay, rolesGivenBy } from './members';
export type { MemberChange, MemberRefusal } from './members';
export { areNamesakes } from './namesakes';
