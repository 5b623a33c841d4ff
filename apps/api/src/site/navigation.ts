import { ROLES, type Role, SIDE_ROLES } from '@penc/domain';
import type { MessageKey } from '@penc/language';

interface Entry {
  readonly href: string;
  readonly text: MessageKey;
  /** Left out: for everybody, signed in or not. */
  readonly roles?: readonly Role[];
}

/** What stands in the header, in this order; each page adds its line. */
const ENTRIES: readonly Entry[] = [
  { href: '/inbox', text: 'page.nav.inbox', roles: ['coordinator', 'admin'] },
  { href: '/needs', text: 'page.nav.needs' },
  { href: '/offers', text: 'page.nav.offers' },
  { href: '/insight', text: 'page.nav.insight' },
  { href: '/my/needs', text: 'page.nav.my-needs', roles: SIDE_ROLES },
  { href: '/my/offers', text: 'page.nav.my-offers', roles: SIDE_ROLES },
  { href: '/suggestions', text: 'page.nav.suggestions', roles: SIDE_ROLES },
  { href: '/partnerships', text: 'page.nav.partnerships', roles: ROLES },
  { href: '/organisations', text: 'page.nav.organisations', roles: ['coordinator', 'observer', 'admin'] },
  { href: '/admin', text: 'page.nav.admin', roles: ['admin'] },
  { href: '/weights', text: 'page.nav.weights', roles: ['coordinator', 'admin'] },
];

/** One’s own postings are written at their public address: they are looked for among one’s own all the same. */
export function placeOf(path: string, entries: readonly Pick<Entry, 'href'>[]): string {
  const [, kind = ''] = /^\/(needs|offers)\/(?:new|[^/]+\/(?:edit|move|near-misses))(?:\/|$)/.exec(path) ?? [];
  const own = `/my/${kind}`;
  return kind && entries.some(({ href }) => href === own) ? `${own}/` : path;
}

export function navigationOf(role: Role | null): readonly Entry[] {
  return ENTRIES.filter(({ roles }) => !roles || (role !== null && roles.includes(role)));
}
