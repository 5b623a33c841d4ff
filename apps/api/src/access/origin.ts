import { originOf } from '@penc/domain';
import type { Config } from '@penc/platform';
import type { Request } from 'express';

/** Where a request says that it comes from; ours is PUBLIC_URL. */
export function originOfRequest(
  request: Request,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): ReturnType<typeof originOf> {
  const fetchSite = request.headers['sec-fetch-site'];
  const facts = { fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined, origin: request.headers.origin };
  return originOf(facts, new URL(publicUrl).origin);
}
