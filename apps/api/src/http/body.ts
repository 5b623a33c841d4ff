import { UnreadableRequest } from '@penc/domain';
import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type RequestHandler, type Response, json } from 'express';

const MAX_BODY = '1mb';

/** Routes that read their own body, a file of any size, piece by piece: an IATI file. */
const STREAMED = /^\/api\/v1\/organisations\/[^/]+\/track-record\/?$/;

/** JSON or nothing: a body of another type is refused, an empty one is none; files are left to their routes. */
export function bodyReaders(): RequestHandler[] {
  const readJson = json({ limit: MAX_BODY, strict: false, type: isJson, verify: refuseBrokenText });
  return [
    nameRequest,
    refuseOtherTypes,
    (request, response, next) =>
      readJson(request, response, (error?: unknown) => next(error ? refusal(error) : undefined)),
  ];
}

/** Before anything can go wrong: what is refused has a name in the log as well. */
function nameRequest(request: Request & { id?: unknown }, _response: Response, next: NextFunction): void {
  request.id = randomUUID();
  next();
}

/** Bytes that are no UTF-8 would be stored as something that nobody wrote. */
function refuseBrokenText(_request: unknown, _response: unknown, body: Buffer, encoding: string): void {
  if (encoding === 'utf-8') new TextDecoder('utf-8', { fatal: true }).decode(body);
}

/** Errors of the body-parser package carry a `type`. */
function refusal(error: unknown): unknown {
  switch ((error as { type?: string }).type) {
    case 'entity.parse.failed':
      return new UnreadableRequest('invalid-json', 400);
    case 'entity.too.large':
      return new UnreadableRequest('body-too-large', 413);
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new UnreadableRequest('unsupported-media-type', 415);
    case undefined:
      return error;
    default:
      return new UnreadableRequest('malformed-request', 400);
  }
}

function isJson(request: { headers: Request['headers'] }): boolean {
  return /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(request.headers['content-type'] ?? '');
}

/** True for a file that its route will read. */
export function isStreamed(request: Request): boolean {
  const isXml = /^(application|text)\/xml\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  return isXml && request.method === 'POST' && STREAMED.test(request.path);
}

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(
    hasBody && !isJson(request) && !isStreamed(request)
      ? new UnreadableRequest('unsupported-media-type', 415)
      : undefined,
  );
}
