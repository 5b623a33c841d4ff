import { Metrics } from '@penc/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';

/** Measures by route, not by path: ids must not become labels. */
@Injectable()
export class RequestTimer implements NestInterceptor {
  constructor(private readonly metrics: Metrics) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const stop = this.metrics.requestSeconds.startTimer({ method: request.method });
    const { path } = request.route as { path: string };
    response.once('finish', () => stop({ route: path, status: response.statusCode }));
    return next.handle();
  }
}
