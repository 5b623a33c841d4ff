import { NotAuthenticated } from '@penc/domain';
import { Storage } from '@penc/storage';
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { PencRequest } from '../http/parameters';
import { callerBehind } from './api-keys';

const PUBLIC = 'penc:public';
/** A route that anyone may call. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Every route wants a key, unless it says that it is public. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly storage: Storage,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<PencRequest>();
    const key = /^Bearer +([\w-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    const caller = key ? await callerBehind(this.storage, key) : null;
    if (!caller) throw new NotAuthenticated();
    request.caller = caller;
    return true;
  }
}
