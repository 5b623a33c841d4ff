import { TooManyRequests } from '@penc/domain';
import type { Config } from '@penc/platform';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions, type ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { hash } from 'node:crypto';
import { sessionToken } from './access/sessions/cookie';
import { RequestCounts } from './http/request-counts';
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

/** Counts by key or session, or by address for those who have neither. */
@Injectable()
export class CallerThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Pick<Request, 'headers' | 'ip'>): Promise<string> {
    const { authorization, cookie } = request.headers;
    const credential = authorization ?? sessionToken(cookie);
    const who = credential ? hash('sha256', credential, 'base64') : request.ip;
    return Promise.resolve(who ?? 'unknown');
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
    getTracker: (request: Record<string, unknown>) => String(request['ip']),
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
