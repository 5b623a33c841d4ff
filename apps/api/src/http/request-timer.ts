import type { Metrics } from '@penc/platform';
import type { Request, RequestHandler } from 'express';

/** Measures by route, not by path: ids must not become labels. What no route answers is not measured. */
export function timeRequests({ requestSeconds }: Metrics): RequestHandler {
  return (request, response, next) => {
    const stop = requestSeconds.startTimer({ method: request.method });
    response.once('finish', () => {
      const { route } = request as Pick<Request, 'method'> & { route?: { readonly path: string } };
      if (route) stop({ route: route.path, status: response.statusCode });
    });
    next();
  };
}
