import type { CheckedPage } from './checked-page';

/** What anybody may open. */
export const PUBLIC_PAGES: readonly CheckedPage[] = [
  { name: 'home', route: '/', who: 'anyone', pictured: true },
  { name: 'home, signed in', route: '/', who: 'ard' },
  { name: 'needs', route: '/needs', who: 'anyone', pictured: true },
  { name: 'needs, filtered to none', route: '/needs', path: () => '/needs?text=zzz', who: 'anyone' },
  { name: 'need', route: '/needs/:id', path: (stage) => `/needs/${stage.needId}`, who: 'anyone', pictured: true },
  { name: 'need, in full', route: '/needs/:id', path: ({ pair }) => `/needs/${pair.needId}`, who: 'anyone' },
  { name: 'offers', route: '/offers', who: 'ard' },
  { name: 'offer', route: '/offers/:id', path: (stage) => `/offers/${stage.offerId}`, who: 'agency' },
  { name: 'offer, in full', route: '/offers/:id', path: ({ pair }) => `/offers/${pair.offerId}`, who: 'anyone' },
  { name: 'insight', route: '/insight', who: 'anyone', pictured: true },
  {
    name: 'insight, one axis',
    route: '/insight',
    path: () => '/insight?measure=unmet&theme=return',
    who: 'coordinator',
  },
  { name: 'insight, course', route: '/insight/course', who: 'coordinator' },
  { name: 'insight, course outside', route: '/insight/course', who: 'anyone' },
  { name: 'insight, priorities', route: '/insight/priorities', who: 'coordinator', pictured: true },
  {
    name: 'insight, priorities of a region',
    route: '/insight/priorities',
    path: () => '/insight/priorities?territory=SN-SE',
    who: 'ard',
  },
  { name: 'insight, silent', route: '/insight/silent', who: 'coordinator' },
  {
    name: 'insight, silent of a region',
    route: '/insight/silent',
    path: () => '/insight/silent?territory=SN-SE&limit=1',
    who: 'coordinator',
  },
  { name: 'stop', route: '/stop/:token', path: (stage) => `/stop/${stage.stopToken}`, who: 'anyone' },
  { name: 'apply', route: '/organisations/apply', who: 'anyone' },
  {
    name: 'applied',
    route: '/organisations/applied',
    path: () => '/organisations/applied?same-name=yes',
    who: 'anyone',
  },
  { name: 'accessibility', route: '/accessibility', who: 'anyone' },
  { name: 'not found', route: '/*path', path: () => '/nothing-here', who: 'anyone', status: 404 },
  { name: 'not found, signed in', route: '/*path', path: () => '/nothing/here', who: 'ard', status: 404 },
];
