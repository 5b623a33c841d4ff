import { type LookupAddress, type LookupOptions, lookup as dnsLookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type LookupFunction, isIP } from 'node:net';

/** Where a request may go; asked of the address that is connected to, not of the name. */
export type MayReach = (address: string) => boolean;
export type Resolve = (
  name: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface GuardedPost {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly mayReach: MayReach;
  readonly resolve?: Resolve;
}

export class ForbiddenAddress extends Error {}
export class NoAnswerInTime extends Error {}

/** Nobody reads what the receiver says: so much of it is let in for the sake of a clean ending. */
const MAX_ANSWER_BYTES = 16_384;

/**
 * Posts and resolves to the status. No redirect is followed; a name is resolved once, and what it resolves to is
 * checked there and then, so that a second answer of its DNS cannot lead elsewhere.
 */
export function guardedPost(post: GuardedPost): Promise<number> {
  const { url, headers, body, timeoutMs, mayReach, resolve = dnsLookup } = post;
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  // an address needs no look-up, so none would check it
  if (isIP(host) !== 0 && !mayReach(host)) return Promise.reject(new ForbiddenAddress(host));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((answered, failed) => {
    const request = send(url, { method: 'POST', headers, agent: false, lookup: guarded(resolve, mayReach) });
    const late = setTimeout(() => request.destroy(new NoAnswerInTime()), timeoutMs);
    request.on('close', () => {
      clearTimeout(late);
      // where nothing else has told: Node lets a connection that is to speak another protocol go without a word
      failed(new Error('hung up'));
    });
    request.on('error', failed);
    request.on('response', (response) => {
      answered(response.statusCode ?? 0);
      let bytes = 0;
      response.on('error', () => undefined);
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MAX_ANSWER_BYTES) response.destroy();
      });
    });
    request.end(body);
  });
}

/** All of the addresses must do: which of them is tried is not ours to say. */
function guarded(resolve: Resolve, mayReach: MayReach): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, [], 0);
      const [first] = addresses;
      const forbidden = addresses.find(({ address }) => !mayReach(address));
      if (!first || forbidden) return done(new ForbiddenAddress(forbidden?.address ?? name), [], 0);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
