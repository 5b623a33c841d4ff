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

export const PAGES: readonly CheckedPage[] = [
  { name: 'home', route: '/', who: 'anyone', pictured: true },
  { name: 'home, signed in', route: '/', who: 'ard' },
  { name: 'needs', route: '/needs', who: 'anyone', pictured: true },
  { name: 'needs, filtered to none', route: '/needs', path: () => '/needs?text=zzz', who: 'anyone' },
  { name: 'need', route: '/needs/:id', path: (stage) => `/needs/${stage.needId}`, who: 'anyone', pictured: true },
  { name: 'offers', route: '/offers', who: 'ard' },
  { name: 'offer', route: '/offers/:id', path: (stage) => `/offers/${stage.offerId}`, who: 'agency' },
  { name: 'sign-in', route: '/sign-in', who: 'anyone', pictured: true },
  { name: 'sign-in, code', route: '/sign-in/code', who: 'anyone' },
  { name: 'sign-in, second factor', route: '/sign-in/second-factor', who: 'without factor' },
  { name: 'sign-in, link', route: '/sign-in/:token', path: () => `/sign-in/${'a'.repeat(43)}`, who: 'anyone' },
  { name: 'stop', route: '/stop/:token', path: (stage) => `/stop/${stage.stopToken}`, who: 'anyone' },
  { name: 'account', route: '/me', who: 'coordinator', pictured: true },
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
  { name: 'accessibility', route: '/accessibility', who: 'anyone' },
  { name: 'not found', route: '/nothing-here', who: 'anyone', status: 404 },
];

/** Redirections, which show nothing. */
export const NO_PAGES: readonly string[] = ['/language/:code'];
