import { TooManyRequests } from '@penc/domain';
import type { Config } from '@penc/platform';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions, type ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { hash } from 'node:crypto';
import { marksOf } from './access/marks';
import { sessionToken } from './access/sessions/cookie';
import { networkOf } from './access/sign-in/network';
import { RequestCounts } from './http/limits/request-counts';
import { OrganisationsController } from './organisations/organisations.controller';
import { ApplyingPages } from './organisations/pages/applying.pages';
import { LOOK } from './site/look';

/** How many requests are answered, and of whom. */
export function throttling(config: Config): ThrottlerModuleOptions {
  return {
    throttlers: [{ ttl: 60_000, limit: config.requestsPerMinute }, applicationsFromOneAddress(config)],
    storage: new RequestCounts(),
  };
}

/**
 * Counts by key or session, or by address for those who have neither; by address alone where nobody looks whether they
 * open anything, since made-up ones would begin anew with each request.
 */
@Injectable()
export class CallerThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Pick<Request, 'headers' | 'ip'>, context?: ExecutionContext): Promise<string> {
    const { authorization, cookie } = request.headers;
    const isPublic = context !== undefined && marksOf(this.reflector, context).isPublic;
    const credential = isPublic ? null : (authorization ?? sessionToken(cookie));
    return Promise.resolve(credential ? hash('sha256', credential, 'base64') : networkOf(request.ip));
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    detail: { timeToExpire: number },
  ): Promise<void> {
    throw new TooManyRequests(Math.max(1, detail.timeToExpire));
  }
}

/** Who applies has no key, and a made-up one must not help: counted by address alone, by the hour. */
function applicationsFromOneAddress(config: Config): ThrottlerOptions {
  return {
    name: 'applications',
    ttl: 3_600_000,
    limit: Math.ceil(config.requestsPerMinute / 60),
    skipIf: (context) => !isApplying(context),
    getTracker: (request: Record<string, unknown>) => networkOf(request['ip'] as string | undefined),
    generateKey: (_context, tracker, name) => `${name}:${tracker}`,
  };
}

/** By whichever door; who only looks for a commune in the form does not apply yet. */
function isApplying(context: ExecutionContext): boolean {
  const handler = context.getHandler();
  if (handler === OrganisationsController.prototype.apply) return true;
  const { body } = context.switchToHttp().getRequest<Request<unknown, unknown, Record<string, unknown> | undefined>>();
  return handler === ApplyingPages.prototype.take && body?.[LOOK] === undefined;
}
