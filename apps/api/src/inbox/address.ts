import type { InboxQuery } from './requests';

export type Place = { readonly [Name in 'sort' | 'cursor' | 'at' | 'done' | 'next']?: InboxQuery[Name] | undefined };

/** « /inbox?sort=age&at=… », or another page that is told where one was. */
export function inboxHref({ sort, cursor, at, done, next }: Place, path = '/inbox'): string {
  const given = Object.entries({ sort, cursor, at, done, next }).filter(([, value]) => value);
  return given.length > 0 ? `${path}?${new URLSearchParams(given as [string, string][])}` : path;
}
