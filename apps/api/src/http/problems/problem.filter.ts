import { DomainError, type Language } from '@penc/domain';
import { sayFault, sayProblem } from '@penc/language';
import { isAway } from '@penc/storage';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
  Logger,
  NotFoundException,
} from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Config } from '@penc/platform';
import { problemAnswer, wantsPage } from '../../site/problem-page';
import { type PageRequest, visitOf } from '../../site/visit';
import { render } from '../../site/render';
import { type PencRequest, languageOf } from '../parameters';
import type { Refusal } from './refusal';
import { CONFIG } from '../tokens';

class ProblemFault {
  @ApiProperty({ description: 'RFC 6901 pointer to what is wrong' }) readonly pointer: string;
  @ApiProperty({ description: 'stable' }) readonly code: string;
  @ApiProperty({ description: 'in the language of the answer' }) readonly message: string;
}

/** RFC 9457. `code` is stable; `title`, `detail` and the messages are in the caller's language. */
export class Problem {
  @ApiProperty({ example: 'urn:penc:problem:stale-revision', description: '`code` as a URN' }) readonly type: string;
  @ApiProperty({ description: 'of all problems of this code, in the language of the answer' }) readonly title: string;
  @ApiProperty({ description: 'of the answer' }) readonly status: number;
  @ApiProperty({ description: 'stable: what programs go by' }) readonly code: string;
  @ApiProperty({ description: 'of this problem, in the language of the answer' }) readonly detail: string;
  @ApiProperty({ description: 'The request, as the log knows it' }) readonly instance: string;
  @ApiProperty({ type: [ProblemFault], description: 'All faults of the request, when it has any' })
  readonly errors: ProblemFault[];
}

/** The one place where an error becomes an answer: a page for whoever came by one, problem+json for programs. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problems');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<PencRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = otherMethodRefusal(error, request) ?? refusalOf(error);
    if (refusal.allow) response.setHeader('Allow', refusal.allow);
    if (refusal.status >= 500) this.tell(error, refusal.status, request);
    if (response.headersSent) return void response.end();
    if (refusal.retryAfterSeconds) response.setHeader('Retry-After', String(refusal.retryAfterSeconds));
    if (refusal.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (wantsPage(request)) return this.sendPage(refusal, request, response);
    const language = languageOf(request);
    // whatever the route says of its answers: a refusal is of this moment and of this caller
    response.setHeader('Cache-Control', 'no-store');
    response
      .status(refusal.status)
      .setHeader('Content-Language', language)
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(refusal, language, request.id as string)));
  }

  private sendPage(refusal: Refusal, request: PageRequest, response: Response): void {
    const answer = problemAnswer(refusal, request);
    if ('seeOther' in answer) return response.redirect(303, answer.seeOther);
    response.send(render(answer, visitOf(request, response, this.config), response, this.config));
  }

  private tell(error: unknown, status: number, { id, method, originalUrl: url }: PencRequest): void {
    const stack = error instanceof Error ? error.stack : String(error);
    // the serializers of the logger take a request and an answer as Node has them
    this.logger.error({ req: { id, method, url }, res: { statusCode: status } }, stack);
  }
}

function problemOf(refusal: Refusal, language: Language, instance: string): Problem {
  const { code, status, values = {}, faults = [] } = refusal;
  const { title, detail } = sayProblem(language, code, values);
  return {
    type: `urn:penc:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance: `urn:uuid:${instance}`,
    errors: faults.map((fault) => ({
      pointer: fault.pointer,
      code: fault.code,
      message: sayFault(language, fault),
    })),
  };
}

const BY_STATUS: Readonly<Record<number, string>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/** The path exists, the method does not: Nest says that nothing was found. */
function otherMethodRefusal(error: unknown, request: PencRequest): Refusal | null {
  if (!(error instanceof NotFoundException)) return null;
  const methods = methodsAt(request);
  return methods.length > 0 ? { code: 'method-not-allowed', status: 405, allow: methods.join(', ') } : null;
}

interface RouterLayer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

function methodsAt(request: PencRequest): string[] {
  const { stack } = (request.app as unknown as { router: { stack: readonly RouterLayer[] } }).router;
  // routes with a star are those of middleware, and answer to everything
  const routes = stack.filter((layer) => layer.route && !layer.route.path.includes('*') && layer.match(request.path));
  const methods = routes.flatMap(({ route }) => Object.keys(route?.methods ?? {}));
  return [...new Set(methods.map((method) => method.toUpperCase()))].sort();
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return error;
  if (isAway(error)) return { code: 'unavailable', status: 503, retryAfterSeconds: 5 };
  const status = error instanceof HttpException ? error.getStatus() : Number((error as { status?: unknown })?.status);
  if (status >= 400 && status < 500) return { code: BY_STATUS[status] ?? 'malformed-request', status };
  return { code: 'internal-error', status: 500 };
}
