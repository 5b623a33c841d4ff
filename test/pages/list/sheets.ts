import type { CheckedPage } from './checked-page';

/** What is made of files that somebody sends. */
export const FILE_PAGES: readonly CheckedPage[] = [
  { name: 'import needs', route: '/imports/needs', who: 'ard' },
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
  { name: 'track record', route: '/my/track-record', who: 'agency' },
  { name: 'track record, none', route: '/my/track-record', who: 'ard' },
];
