import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Server } from 'node:http';

/** Requests under way may end; what is still open then, a stream of events for one, is cut. */
const GRACE_MS = 8_000;

/**
 * A server that closes still serves the connections it has, and busy clients keep theirs for ever: from then on each
 * answer is the last of its connection, so that they ask the next server.
 */
export function lastAnswers(server: Server): RequestHandler {
  return (_request: Request, response: Response, next: NextFunction) => {
    if (!server.listening) response.setHeader('Connection', 'close');
    // the answer that was under way when the server closed promised to keep its connection
    response.once('finish', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
    next();
  };
}

@Injectable()
export class Farewell implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  }
}
