import { type Fault, InvalidInput, type Language, NotFound, isId } from '@penc/domain';
import { negotiateLanguage } from '@penc/language';
import { type ExecutionContext, type PipeTransform, createParamDecorator } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { RequestKey } from '@penc/storage';
import type { Request } from 'express';
import type { Caller } from '../access/caller';
import type { Entrance } from '../access/entrance';

export interface PencRequest extends Request {
  caller?: Caller;
  entrance?: Entrance;
}

/** The language of the answer: Accept-Language, else the caller's own, else French. */
export function languageOf(request: PencRequest): Language {
  const asked = request.headers['accept-language'];
  if (asked && asked.trim() !== '*') return negotiateLanguage(asked);
  return request.caller?.language ?? 'fr';
}

export const AnswerLanguage = createParamDecorator((_: undefined, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<PencRequest>()),
);

/** Who calls; the guard has put it there. */
export const From = createParamDecorator((_: undefined, context: ExecutionContext) => {
  const { caller } = context.switchToHttp().getRequest<PencRequest>();
  if (!caller) throw new Error('a route that asks who calls must not be public');
  return caller;
});

/** The Idempotency-Key header with a fingerprint of the request, or null when none was sent. */
export const Once = createParamDecorator((_: undefined, context: ExecutionContext): RequestKey | null => {
  const request = context.switchToHttp().getRequest<PencRequest>();
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    const fault: Fault = { pointer: '/Idempotency-Key', code: 'idempotency-key-format' };
    throw new InvalidInput([fault]);
  }
  // of a file, the query alone may say what is to be made of it
  const asked = JSON.stringify([request.method, request.url, request.body ?? null]);
  return { key, fingerprint: createHash('sha256').update(asked).digest() };
});

/** An id in a path that cannot be one names nothing. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound('path');
    return value.toLowerCase();
  }
}
