import type { Stage } from './stage';
import type { Who } from './who';

/** Every page there is, for `npm run check:pages`: one line a page. A spec says which routes are missing. */
export interface CheckedPage {
  readonly name: string;
  /** As its controller says it. */
  readonly route: string;
  /** Where it is looked at, when the route alone does not say. */
  readonly path?: (stage: Stage) => string;
  readonly who: Who;
  /** Of an answer that is no 200. */
  readonly status?: number;
  /** Compressed bytes of a first visit, where more than the usual 60 KB are worth it. */
  readonly kilobytes?: number;
  /** Made into a picture by `npm run screenshots`. */
  readonly pictured?: true;
}

/** One question of a posting: of the need that is a draft, of the offer that is open. */
function step(kind: 'need' | 'offer', name: string, pictured?: true): CheckedPage[] {
  const page = {
    name: `${kind}, ${name}`,
    route: `/${kind}s/:id/edit/:step`,
    path: (stage: Stage) => `/${kind}s/${kind === 'need' ? stage.draftId : stage.offerId}/edit/${name}`,
    who: kind === 'need' ? 'ard' : 'agency',
  } as const;
  return [pictured ? { ...page, pictured } : page];
}

export const PAGES: readonly CheckedPage[] = [
  { name: 'home', route: '/', who: 'anyone', pictured: true },
  { name: 'home, signed in', route: '/', who: 'ard' },
  { name: 'needs', route: '/needs', who: 'anyone', pictured: true },
  { name: 'needs, filtered to none', route: '/needs', path: () => '/needs?text=zzz', who: 'anyone' },
  { name: 'need', route: '/needs/:id', path: (stage) => `/needs/${stage.needId}`, who: 'anyone', pictured: true },
  { name: 'offers', route: '/offers', who: 'ard' },
  { name: 'offer', route: '/offers/:id', path: (stage) => `/offers/${stage.offerId}`, who: 'agency' },
  { name: 'my needs', route: '/my/needs', who: 'ard', pictured: true },
  { name: 'my offers', route: '/my/offers', who: 'agency' },
  { name: 'my offers, none', route: '/my/offers', who: 'ard' },
  { name: 'new need', route: '/needs/new', who: 'ard', pictured: true },
  { name: 'new offer', route: '/offers/new', who: 'agency' },
  { name: 'import needs', route: '/imports/needs', who: 'ard', pictured: true },
  { name: 'import offers', route: '/imports/offers', who: 'agency' },
  {
    name: 'import, columns',
    route: '/imports/:id/columns',
    path: ({ imports }) => `/imports/${imports.sentId}/columns`,
    who: 'ard',
  },
  {
    name: 'import, checked',
    route: '/imports/:id',
    path: ({ imports }) => `/imports/${imports.sentId}`,
    who: 'ard',
    pictured: true,
  },
  { name: 'import, done', route: '/imports/:id', path: ({ imports }) => `/imports/${imports.postedId}`, who: 'agency' },
  { name: 'track record', route: '/my/track-record', who: 'agency', pictured: true },
  { name: 'track record, none', route: '/my/track-record', who: 'ard' },
  { name: 'new need, offline', route: '/needs/new/offline', who: 'anyone' },
  { name: 'new offer, offline', route: '/offers/new/offline', who: 'anyone' },
  { name: 'draft, checked', route: '/needs/:id/edit', path: (stage) => `/needs/${stage.draftId}/edit`, who: 'ard' },
  { name: 'need, managed', route: '/needs/:id/edit', path: (stage) => `/needs/${stage.needId}/edit`, who: 'ard' },
  {
    name: 'offer, managed',
    route: '/offers/:id/edit',
    path: (stage) => `/offers/${stage.offerId}/edit`,
    who: 'agency',
  },
  ...step('need', 'text'),
  ...step('need', 'where'),
  ...step('need', 'about', true),
  ...step('need', 'modalities'),
  ...step('need', 'money', true),
  ...step('need', 'dates'),
  ...step('need', 'plan'),
  ...step('need', 'financing', true),
  ...step('need', 'in-kind'),
  ...step('need', 'mandates'),
  ...step('need', 'diaspora'),
  ...step('need', 'discretion'),
  ...step('offer', 'award'),
  ...step('offer', 'money'),
  ...step('offer', 'conditions'),
  ...step('offer', 'dates'),
  { name: 'need, states', route: '/needs/:id/move', path: (stage) => `/needs/${stage.needId}/move`, who: 'ard' },
  { name: 'offer, states', route: '/offers/:id/move', path: (stage) => `/offers/${stage.offerId}/move`, who: 'agency' },
  {
    name: 'need, near misses',
    route: '/needs/:id/near-misses',
    path: (stage) => `/needs/${stage.needId}/near-misses`,
    who: 'ard',
    pictured: true,
  },
  {
    name: 'offer, near misses',
    route: '/offers/:id/near-misses',
    path: (stage) => `/offers/${stage.offerId}/near-misses`,
    who: 'agency',
  },
  { name: 'insight', route: '/insight', who: 'anyone', pictured: true },
  {
    name: 'insight, one axis',
    route: '/insight',
    path: () => '/insight?measure=unmet&theme=return',
    who: 'coordinator',
  },
  { name: 'insight, course', route: '/insight/course', who: 'coordinator', pictured: true },
  { name: 'insight, course outside', route: '/insight/course', who: 'anyone' },
  { name: 'insight, priorities', route: '/insight/priorities', who: 'coordinator', pictured: true },
  {
    name: 'insight, priorities of a region',
    route: '/insight/priorities',
    path: () => '/insight/priorities?territory=SN-SE',
    who: 'ard',
  },
  { name: 'sign-in', route: '/sign-in', who: 'anyone', pictured: true },
  { name: 'sign-in, code', route: '/sign-in/code', who: 'anyone' },
  { name: 'sign-in, second factor', route: '/sign-in/second-factor', who: 'without factor' },
  { name: 'sign-in, link', route: '/sign-in/:token', path: () => `/sign-in/${'a'.repeat(43)}`, who: 'anyone' },
  { name: 'stop', route: '/stop/:token', path: (stage) => `/stop/${stage.stopToken}`, who: 'anyone' },
  { name: 'account', route: '/me', who: 'coordinator', pictured: true },
  { name: 'suggestions', route: '/suggestions', who: 'ard', pictured: true },
  {
    name: 'suggestion',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.openId}`,
    who: 'ard',
    pictured: true,
  },
  {
    name: 'suggestion, agreed',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.agreedId}`,
    who: 'agency',
  },
  {
    name: 'suggestion, for coordinators',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.openId}`,
    who: 'coordinator',
  },
  {
    name: 'answer, decline',
    route: '/suggestions/:id/answer/:action',
    path: ({ pair }) => `/suggestions/${pair.openId}/answer/decline`,
    who: 'ard',
  },
  { name: 'partnerships', route: '/partnerships', who: 'agency' },
  {
    name: 'partnership',
    route: '/partnerships/:id',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}`,
    who: 'agency',
    pictured: true,
  },
  {
    name: 'partnership, sheet',
    route: '/partnerships/:id/sheet',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/sheet`,
    who: 'ard',
    pictured: true,
  },
  {
    name: 'partnership, line',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/lines/0`,
    who: 'agency',
  },
  {
    name: 'partnership, approval',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/approvals/0`,
    who: 'ard',
  },
  {
    name: 'partnership, completing',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/moves/complete`,
    who: 'ard',
  },
  {
    name: 'partnership, tranche',
    route: '/partnerships/:id/tranches/:trancheId/:action',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/tranches/${pair.trancheId}/withhold`,
    who: 'agency',
  },
  { name: 'notices', route: '/notices', who: 'ard', pictured: true },
  { name: 'inbox', route: '/inbox', who: 'coordinator', kilobytes: 90, pictured: true },
  { name: 'inbox, looked on', route: '/inbox', path: () => '/inbox?sort=age', who: 'admin', kilobytes: 90 },
  { name: 'inbox, needs', route: '/inbox/needs', who: 'coordinator', pictured: true },
  { name: 'inbox, second', route: '/inbox/second', who: 'coordinator' },
  { name: 'inbox, postponed', route: '/inbox/postponed', who: 'coordinator' },
  { name: 'inbox, silent', route: '/inbox/silent', who: 'coordinator', pictured: true },
  { name: 'inbox, expiring', route: '/inbox/expiring', who: 'coordinator' },
  { name: 'bulk', route: '/inbox/bulk', who: 'coordinator', pictured: true },
  {
    name: 'bulk, outcome',
    route: '/inbox/bulk/:batchId',
    path: ({ inbox }) => `/inbox/bulk/${inbox.batchId}`,
    who: 'coordinator',
  },
  { name: 'weights', route: '/weights', who: 'admin', pictured: true },
  { name: 'weights, read', route: '/weights', who: 'coordinator' },
  { name: 'weights, version', route: '/weights/:id', path: ({ inbox }) => `/weights/${inbox.weightsId}`, who: 'admin' },
  {
    name: 'weights, preview',
    route: '/weights/:id/preview',
    path: ({ inbox }) => `/weights/${inbox.weightsId}/preview`,
    who: 'admin',
  },
  {
    name: 'weights, deploy',
    route: '/weights/:id/deploy',
    path: ({ inbox }) => `/weights/${inbox.weightsId}/deploy`,
    who: 'admin',
  },
  { name: 'weights, roll back', route: '/weights/roll-back', who: 'admin' },
  {
    name: 'weights, proposal',
    route: '/weights/proposals/:id',
    path: ({ inbox }) => `/weights/proposals/${inbox.proposalId}`,
    who: 'admin',
  },
  { name: 'administration', route: '/admin', who: 'admin', pictured: true },
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
  { name: 'log', route: '/log', who: 'admin', pictured: true },
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
    pictured: true,
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
    name: 'organisation, suspended',
    route: '/organisations/:id/judge/:action',
    path: ({ admin }) => `/organisations/${admin.appliedId}/judge/suspend`,
    who: 'admin',
  },
  { name: 'apply', route: '/organisations/apply', who: 'anyone', pictured: true },
  {
    name: 'applied',
    route: '/organisations/applied',
    path: () => '/organisations/applied?same-name=yes',
    who: 'anyone',
  },
  {
    name: 'members',
    route: '/organisations/:id/members',
    path: ({ accounts }) => `/organisations/${accounts.ard.organisationId}/members`,
    who: 'ard',
    pictured: true,
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
    name: 'delegation',
    route: '/members/:id/delegations/new',
    path: ({ admin }) => `/members/${admin.signatoryId}/delegations/new`,
    who: 'admin',
  },
  { name: 'keys', route: '/me/keys', who: 'ard' },
  { name: 'key, new', route: '/me/keys/new', who: 'admin' },
  { name: 'webhooks', route: '/webhooks', who: 'ard' },
  { name: 'webhook, new', route: '/webhooks/new', who: 'ard' },
  {
    name: 'webhook',
    route: '/webhooks/:id',
    path: ({ admin }) => `/webhooks/${admin.webhookId}`,
    who: 'ard',
  },
  {
    name: 'webhook, deleted',
    route: '/webhooks/:id/delete',
    path: ({ admin }) => `/webhooks/${admin.webhookId}/delete`,
    who: 'ard',
  },
  { name: 'accessibility', route: '/accessibility', who: 'anyone' },
  { name: 'not found', route: '/nothing-here', who: 'anyone', status: 404 },
];

/** Redirections and files, which show nothing. */
export const NO_PAGES: readonly string[] = ['/language/:code', '/insight/files/:file'];
