import type { CheckedPage } from './checked-page';

/** Coming in, and one’s own account. */
export const ACCOUNT_PAGES: readonly CheckedPage[] = [
  { name: 'sign-in', route: '/sign-in', who: 'anyone' },
  { name: 'sign-in, code', route: '/sign-in/code', who: 'anyone' },
  { name: 'sign-in, second factor', route: '/sign-in/second-factor', who: 'without factor' },
  { name: 'sign-in, link', route: '/sign-in/:token', path: () => `/sign-in/${'a'.repeat(43)}`, who: 'anyone' },
  { name: 'account', route: '/me', who: 'coordinator' },
  { name: 'erasure', route: '/me/erase', who: 'ard' },
  { name: 'keys', route: '/me/keys', who: 'ard' },
  { name: 'key, new', route: '/me/keys/new', who: 'admin' },
  {
    name: 'key, revoked',
    route: '/me/keys/:id/revoke',
    path: ({ admin }) => `/me/keys/${admin.keyId}/revoke`,
    who: 'ard',
  },
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
];
