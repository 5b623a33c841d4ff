import {
  CrossSiteRequest,
  NotAuthenticated,
  ScopeMissing,
  SecondFactorRequired,
  SessionRequired,
  keyOpens,
} from '@penc/domain';
import type { Config } from '@penc/platform';
import { Storage } from '@penc/storage';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { PencRequest } from '../http/parameters';
import { CONFIG } from '../http/tokens';
import type { KeyEntrance, SessionEntrance } from './entrance';
import { enterByKey } from './keys/enter';
import { type Marks, marksOf } from './marks';
import { originOfRequest } from './origin';
import { sessionToken } from './sessions/cookie';
import { enterBySession } from './sessions/enter';

/** Every route wants a key or a session, unless it says that it is public. A key that is sent is what counts. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const marks = marksOf(this.reflector, context);
    const request = context.switchToHttp().getRequest<PencRequest>();
    if (marks.isPublic) {
      if (marks.welcomes) await this.welcome(request);
      return true;
    }
    const { authorization } = request.headers;
    const entered = authorization === undefined ? await this.bySession(request) : await this.byKey(authorization);
    if (!entered) throw new NotAuthenticated();
    // what is answered to somebody is for nobody else, and asked for anew each time; a route may be stricter
    context.switchToHttp().getResponse<Response>().setHeader('Cache-Control', 'private, no-cache');
    // before any refusal: it is said in the caller's language
    request.caller = entered.caller;
    request.entrance = entered.entrance;
    if (entered.entrance.by === 'key') refuseBeyondScopes(request, marks, entered.entrance);
    else this.refuseUnsafe(request, marks, entered.entrance);
    return true;
  }

  /** Whoever has not shown the second factor yet is nobody here. */
  private async welcome(request: PencRequest): Promise<void> {
    const entered = await this.bySession(request);
    if (!entered || entered.entrance.secondFactor !== 'none') return;
    request.caller = entered.caller;
    request.entrance = entered.entrance;
  }

  private byKey(authorization: string) {
    const key = /^Bearer +([\w-]{20,200})$/i.exec(authorization)?.[1];
    return key ? enterByKey(this.storage, key) : null;
  }

  private bySession(request: PencRequest) {
    const token = sessionToken(request.headers.cookie);
    return token ? enterBySession(this.storage, token, this.config.requireTotp) : null;
  }

  private refuseUnsafe(request: PencRequest, marks: Marks, { secondFactor }: SessionEntrance): void {
    if (!reads(request) && originOfRequest(request, this.config) !== 'same') throw new CrossSiteRequest();
    if (secondFactor !== 'none' && !marks.beforeSecondFactor) throw new SecondFactorRequired(secondFactor);
  }
}

function refuseBeyondScopes(request: PencRequest, marks: Marks, { scopes }: KeyEntrance): void {
  if (marks.sessionOnly) throw new SessionRequired();
  const scope = marks.scope ?? (reads(request) ? 'read' : undefined);
  // somebody forgot to say: only a key that opens all does
  if (scope === undefined ? scopes !== null : !keyOpens(scopes, scope)) throw new ScopeMissing(scope ?? 'admin');
}

function reads({ method }: Pick<Request, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}
