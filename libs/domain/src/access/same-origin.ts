/** What a browser says of where a request comes from; neither can be set by a page's script. */
export interface OriginFacts {
  /** Sec-Fetch-Site: not sent over plain http, but to localhost. */
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
}

/**
 * `same`: a page of ours asks · `other`: another site's does · `unknown`: no browser, or one that does not
 * say. A cookie goes along with whatever a browser sends, so what changes something needs `same`.
 */
export function originOf({ fetchSite, origin }: OriginFacts, ourOrigin: string): 'same' | 'other' | 'unknown' {
  if (fetchSite !== undefined) return fetchSite === 'same-origin' ? 'same' : 'other';
  if (origin === undefined) return 'unknown';
  return origin === ourOrigin ? 'same' : 'other';
}
