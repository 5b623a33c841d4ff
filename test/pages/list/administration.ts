import type { CheckedPage } from './checked-page';

/** Organisations, members, the queue, the log. */
export const ADMINISTRATION_PAGES: readonly CheckedPage[] = [
  { name: 'administration', route: '/admin', who: 'admin', pictured: true },
  { name: 'suggestions that nobody may judge', route: '/admin/unjudged', who: 'admin' },
  { name: 'queue', route: '/admin/queue', who: 'admin' },
  { name: 'dead letters', route: '/admin/dead-letters', who: 'admin' },
  {
    name: 'dead letter',
    route: '/admin/dead-letters/:id',
    path: ({ admin }) => `/admin/dead-letters/${admin.deadLetterId}`,
    who: 'admin',
  },
  {
    name: 'dead letter, dropped',
    route: '/admin/dead-letters/:id/drop',
    path: ({ admin }) => `/admin/dead-letters/${admin.deadLetterId}/drop`,
    who: 'admin',
  },
  { name: 'log', route: '/log', who: 'admin' },
  { name: 'log, own and narrowed', route: '/log', path: () => '/log?action=posting.create&text=zzz', who: 'ard' },
  { name: 'organisations', route: '/organisations', who: 'admin' },
  {
    name: 'organisations, to verify',
    route: '/organisations',
    path: () => '/organisations?status=applied',
    who: 'admin',
  },
  {
    name: 'organisation',
    route: '/organisations/:id',
    path: ({ admin }) => `/organisations/${admin.appliedId}`,
    who: 'admin',
  },
  {
    name: 'organisation, own',
    route: '/organisations/:id',
    path: ({ accounts }) => `/organisations/${accounts.ard.organisationId}`,
    who: 'ard',
  },
  {
    name: 'organisation, edited',
    route: '/organisations/:id/edit',
    path: ({ admin }) => `/organisations/${admin.appliedId}/edit`,
    who: 'admin',
  },
  {
    name: 'usual approvals',
    route: '/organisations/:id/approvals',
    path: ({ accounts }) => `/organisations/${accounts.ard.organisationId}/approvals`,
    who: 'ard',
  },
  {
    name: 'usual approval, new',
    route: '/organisations/:id/approvals/:which',
    path: ({ accounts }) => `/organisations/${accounts.ard.organisationId}/approvals/new`,
    who: 'ard',
  },
  {
    name: 'organisation, suspended',
    route: '/organisations/:id/judge/:action',
    path: ({ admin }) => `/organisations/${admin.appliedId}/judge/suspend`,
    who: 'admin',
  },
  {
    name: 'members',
    route: '/organisations/:id/members',
    path: ({ accounts }) => `/organisations/${accounts.ard.organisationId}/members`,
    who: 'ard',
  },
  {
    name: 'invitation',
    route: '/organisations/:id/members/invite',
    path: ({ accounts }) => `/organisations/${accounts.ard.organisationId}/members/invite`,
    who: 'admin',
  },
  { name: 'member', route: '/members/:id', path: ({ admin }) => `/members/${admin.signatoryId}`, who: 'admin' },
  {
    name: 'member, ended',
    route: '/members/:id/end',
    path: ({ accounts }) => `/members/${accounts.ard.membershipId}/end`,
    who: 'ard',
  },
  {
    name: 'member, second factor',
    route: '/members/:id/second-factor',
    path: ({ admin }) => `/members/${admin.signatoryId}/second-factor`,
    who: 'admin',
  },
  {
    name: 'member, erased',
    route: '/members/:id/erase',
    path: ({ admin }) => `/members/${admin.signatoryId}/erase`,
    who: 'admin',
  },
  {
    name: 'delegation',
    route: '/members/:id/delegations/new',
    path: ({ admin }) => `/members/${admin.signatoryId}/delegations/new`,
    who: 'admin',
  },
];
