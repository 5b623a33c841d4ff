import { type Config, Secrets, sameDigest } from '@penc/platform';
import type { Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { sessionToken } from '../access/sessions/cookie';
import { nameVisitor, visitorOf } from './cookies';

/** The name of the hidden field. */
export const TOKEN_FIELD = '_token';

type With = Pick<Config, 'publicUrl' | 'secretKey'>;

/**
 * The token of a form: only a page of ours, seen by this browser, can hold it. Bound to the session, or, for who is
 * not signed in, to a cookie made for that. A nonce makes it another one each time, so that compressed pages tell nothing of it.
 */
export function makeFormToken(request: Request, response: Response, config: With): string {
  const nonce = randomBytes(12).toString('base64url');
  return `${nonce}.${digest(config, nonce, bearer(request) ?? newVisitor(request, response, config))}`;
}

export function isFormToken(token: unknown, request: Request, config: With): boolean {
  const holder = bearer(request);
  if (typeof token !== 'string' || holder === undefined) return false;
  const [nonce = '', sent = ''] = token.split('.');
  return sameDigest(Buffer.from(digest(config, nonce, holder)), Buffer.from(sent));
}

function digest({ secretKey }: With, nonce: string, holder: string): string {
  return new Secrets(secretKey).digest('form', nonce, holder).toString('base64url');
}

function bearer(request: Request): string | undefined {
  return sessionToken(request.headers.cookie) ?? visitorOf(request);
}

/** One page may hold several forms: they are all bound to the same cookie. */
const named = new WeakMap<Request, string>();

function newVisitor(request: Request, response: Response, config: With): string {
  const known = named.get(request);
  if (known) return known;
  const visitor = randomBytes(16).toString('base64url');
  nameVisitor(response, config, visitor);
  named.set(request, visitor);
  return visitor;
}
