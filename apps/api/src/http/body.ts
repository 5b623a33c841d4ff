import { UnreadableRequest } from '@penc/domain';
import { type NextFunction, type Request, type RequestHandler, type Response, json } from 'express';

const MAX_BODY = '1mb';

/** JSON or nothing: a body of another type is refused, an empty one is none. */
export function bodyReaders(): RequestHandler[] {
  return [refuseOtherTypes, json({ limit: MAX_BODY, strict: false, type: isJson })];
}

function isJson(request: { headers: Request['headers'] }): boolean {
  return /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(request.headers['content-type'] ?? '');
}

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(hasBody && !isJson(request) ? new UnreadableRequest('unsupported-media-type', 415) : undefined);
}
