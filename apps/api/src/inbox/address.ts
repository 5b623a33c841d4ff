import { withQuery } from '../site/address';
import type { InboxQuery } from './requests';

type Name = 'needId' | 'offerId' | 'whose' | 'sort' | 'cursor' | 'at' | 'done' | 'next';
export type Place = { readonly [One in Name]?: InboxQuery[One] | undefined };

/** The part of the queue that one looks at: what leads on keeps to it. */
export function placeOf({ needId, offerId, sort, cursor }: InboxQuery): Place {
  return { needId, offerId, sort, cursor };
}

/** « /inbox?sort=age&at=… », or another page that is told where one was. */
export function inboxHref({ needId, offerId, whose, sort, cursor, at, done, next }: Place, path = '/inbox'): string {
  return withQuery(path, { needId, offerId, whose, sort, cursor, at, done, next });
}
