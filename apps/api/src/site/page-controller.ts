import type { Config } from '@penc/platform';
import { Storage } from '@penc/storage';
import {
  type CallHandler,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseGuards,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CrossSiteRequest, FormExpired, UnreadableRequest } from '@penc/domain';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Observable, map } from 'rxjs';
import { BeforeSecondFactor, Public, SessionOnly, Welcomes } from '../access/marks';
import { originOfRequest } from '../access/origin';
import { CONFIG } from '../http/tokens';
import { PAGES } from './address';
import type { PageAnswer } from './answers';
import { leaveFlash } from './cookies';
import { TOKEN_FIELD, isFormToken } from './form-token';
import { isMultipart, readMultipart } from './multipart';
import { render } from './render';
import { type PageRequest, visitOf } from './visit';

const WITHOUT_TOKEN = 'penc:without-form-token';
const TAKES_FILE = 'penc:takes-file';

/** For a POST whose address is itself the secret, and which programs may make as well. */
export const WithoutFormToken = () => SetMetadata(WITHOUT_TOKEN, true);

/** For the POST of a form with a file: its handler gets it by `@Sent()`. */
export const TakesFile = () => SetMetadata(TAKES_FILE, true);

/** A form that changes something was on a page of ours, in this browser. */
@Injectable()
class FormGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<PageRequest>();
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    if (this.reflector.get<boolean | undefined>(WITHOUT_TOKEN, context.getHandler())) return true;
    if (originOfRequest(request, this.config) === 'other') throw new CrossSiteRequest();
    if (isMultipart(request)) await this.takeFile(context, request);
    const token = (request.body as Record<string, unknown> | undefined)?.[TOKEN_FIELD];
    if (!isFormToken(token, request, this.config)) throw new FormExpired();
    return true;
  }

  /** Who may come in here is known by now, and the file itself has still to be read. */
  private async takeFile(context: ExecutionContext, request: PageRequest): Promise<void> {
    const takesOne = this.reflector.get<boolean | undefined>(TAKES_FILE, context.getHandler());
    if (!takesOne) throw new UnreadableRequest('unsupported-media-type', 415);
    const { fields, file } = await readMultipart(request);
    request.body = fields;
    if (!file) return;
    request.file = file;
    const response = context.switchToHttp().getResponse<Response>();
    for (const end of ['finish', 'close']) response.once(end, () => file.ignoreTheRest());
  }
}

/** Turns what a handler returns into HTML or a redirection. */
@Injectable()
class PageInterceptor implements NestInterceptor<PageAnswer, string | object> {
  constructor(
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<PageAnswer>): Promise<Observable<string | object>> {
    const request = context.switchToHttp().getRequest<PageRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    if (request.caller && request.method === 'GET') request.unread = await this.unread(request.caller.membershipId);
    return next.handle().pipe(map((answer) => this.send(answer, request, response)));
  }

  private send(answer: PageAnswer, request: PageRequest, response: Response): string | object {
    if ('json' in answer) return response.status(200) && answer.json;
    if (!('seeOther' in answer)) return render(answer, visitOf(request, response, this.config), response, this.config);
    if (answer.flash) leaveFlash(response, this.config, answer.flash);
    response.status(303).setHeader('Location', answer.seeOther).setHeader('Cache-Control', 'no-store');
    return '';
  }

  private async unread(membershipId: string): Promise<number> {
    const [row] = await this.storage.read<{ count: number }>(
      'SELECT count(*)::integer AS count FROM notices WHERE membership_id = $1 AND read_at IS NULL',
      [membershipId],
    );
    return row?.count ?? 0;
  }
}

/** A class whose handlers return pages. They stand at the root: `PageController('needs')` is /needs. */
export function PageController(path = ''): ClassDecorator {
  return applyDecorators(
    Controller(`${PAGES}/${path}`),
    ApiExcludeController(),
    UseGuards(FormGuard),
    UseInterceptors(PageInterceptor),
  );
}

/** A page for everybody; who is signed in is known to it. */
export const ForEverybody = () => applyDecorators(Public(), Welcomes());

/** A page for people who are signed in; others are led to /sign-in and back. */
export const ForSignedIn = () => SessionOnly();

/** The same, while the second factor has still to be given. */
export const ForSigningIn = () => BeforeSecondFactor();
