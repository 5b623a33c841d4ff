import { UnreadableRequest } from '@penc/domain';
import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type RequestHandler, type Response, json, text } from 'express';
import { isPageAddress } from '../../site/address';
import { isMultipart } from '../../site/multipart';
import { isStreamed } from './streamed';

const MAX_BODY = '1mb';

/** JSON, or the form of a page: a body of another type is refused, an empty one is none; files are left to their routes. */
export function bodyReaders(): RequestHandler[] {
  const readForm = text({ limit: MAX_BODY, type: isForm, verify: refuseBrokenText });
  const readJson = json({ limit: MAX_BODY, strict: false, type: isJson, verify: refuseBrokenText });
  return [
    nameRequest,
    refuseOtherTypes,
    (request, response, next) =>
      readJson(request, response, (error?: unknown) => next(error ? refusal(error) : undefined)),
    (request, response, next) =>
      readForm(request, response, (error?: unknown) => next(error ? refusal(error) : (takeForm(request), undefined))),
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

/** Of a browser, to a page; the api itself speaks JSON alone. */
function isForm(request: { headers: Request['headers']; url?: string | undefined }): boolean {
  const path = (request.url ?? '').replace(/\?.*$/, '');
  const isEncoded = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  return isEncoded && isPageAddress(path);
}

/** Left to the guard of the pages: who may not come in must not send a file first. */
function isFormWithFile(request: Request): boolean {
  return isMultipart(request) && isPageAddress(request.path);
}

/** Name by name, as it was typed: a name that comes more than once is a list. */
function takeForm(request: Request): void {
  if (!isForm(request) || typeof request.body !== 'string') return;
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(request.body)) {
    const before = values[name];
    values[name] = before === undefined ? value : [...[before].flat(), value];
  }
  request.body = values;
}

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(
    hasBody && !isJson(request) && !isStreamed(request) && !isForm(request) && !isFormWithFile(request)
      ? new UnreadableRequest('unsupported-media-type', 415)
      : undefined,
  );
}
