import type { Request } from 'express';

/** Routes that read their own body, a file, piece by piece, and of what type it may say that it is. */
const STREAMED: readonly { readonly path: RegExp; readonly types: RegExp }[] = [
  // an IATI file, of any size
  { path: /^\/api\/v1\/organisations\/[^/]+\/track-record\/?$/, types: /^(application|text)\/xml\s*(;|$)/i },
  // a spreadsheet, which is looked at by its content
  {
    path: /^\/api\/v1\/imports\/?$/,
    types:
      /^(text\/csv|application\/(octet-stream|vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))\s*(;|$)/i,
  },
];

/** True for a file that its route will read. */
export function isStreamed({ headers, method, path }: Pick<Request, 'headers' | 'method' | 'path'>): boolean {
  const type = headers['content-type'] ?? '';
  return method === 'POST' && STREAMED.some((route) => route.path.test(path) && route.types.test(type));
}
