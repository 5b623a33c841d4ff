import type { NextFunction, Request, Response } from 'express';

/** Under this name the router knows the pages: « /needs » is a page, « /api/v1/needs » a route of the api. */
export const PAGES = 'pages';

const NO_PAGE = /^\/(api|health|metrics|assets)(\/|$)/;

/** Whether an address is that of a page, or of none, rather than of the api. */
export function isPageAddress(path: string): boolean {
  return !NO_PAGE.test(path);
}

/** People write /needs; the router finds /pages/needs. `originalUrl` stays what people wrote. */
export function pageAddresses(request: Request, _response: Response, next: NextFunction): void {
  if (isPageAddress(request.path)) request.url = `/${PAGES}${request.url}`;
  next();
}

/** Leads whoever signs in to what waits for them. */
export const START = '/start';

/** Where somebody who signs in wanted to go; else where they begin. */
export function wishedPath(text: unknown): string {
  const path = localPath(text, START);
  return path === '/' ? START : path;
}

/** A path of this site and nothing else (« //elsewhere » is another site), or the given one. */
export function localPath(text: unknown, otherwise = '/'): string {
  if (typeof text !== 'string' || text.length > 1_000) return otherwise;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return otherwise;
  return isPageAddress(text.replace(/[?#].*$/, '')) ? text : otherwise;
}

/** An address with what is asked of it; what is not given is left out. */
export function withQuery(path: string, asked: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
