import type { Role } from '@penc/domain';
import type { MessageKey } from '@penc/language';

interface Entry {
  readonly href: string;
  readonly text: MessageKey;
  /** Left out: for everybody, signed in or not. */
  readonly roles?: readonly Role[];
}

/** What stands in the header, in this order; each page adds its line. */
const ENTRIES: readonly Entry[] = [
  { href: '/needs', text: 'page.nav.needs' },
  { href: '/offers', text: 'page.nav.offers' },
  { href: '/inbox', text: 'page.nav.inbox', roles: ['coordinator', 'admin'] },
  { href: '/weights', text: 'page.nav.weights', roles: ['coordinator', 'admin'] },
];

export function navigationOf(role: Role | null): readonly Entry[] {
  return ENTRIES.filter(({ roles }) => !roles || (role !== null && roles.includes(role)));
}
