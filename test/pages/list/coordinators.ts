import type { CheckedPage } from './checked-page';

/** The inbox and the weights. */
export const COORDINATOR_PAGES: readonly CheckedPage[] = [
  { name: 'inbox', route: '/inbox', who: 'coordinator', kilobytes: 90, pictured: true },
  { name: 'inbox, looked on', route: '/inbox', path: () => '/inbox?sort=age', who: 'admin', kilobytes: 90 },
  {
    name: 'inbox, asked',
    route: '/inbox',
    path: ({ pair }) => `/inbox?at=${pair.openId}`,
    who: 'coordinator',
    kilobytes: 90,
  },
  {
    name: 'inbox, of one need',
    route: '/inbox',
    path: ({ pair }) => `/inbox?needId=${pair.needId}`,
    who: 'coordinator',
    kilobytes: 90,
  },
  { name: 'inbox, needs', route: '/inbox/needs', who: 'coordinator' },
  { name: 'inbox, second', route: '/inbox/second', who: 'coordinator' },
  { name: 'inbox, postponed', route: '/inbox/postponed', who: 'coordinator' },
  { name: 'inbox, silent', route: '/inbox/silent', who: 'coordinator' },
  { name: 'inbox, expiring', route: '/inbox/expiring', who: 'coordinator' },
  { name: 'bulk', route: '/inbox/bulk', who: 'coordinator' },
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
];
