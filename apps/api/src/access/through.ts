import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { PencRequest } from '../http/parameters';
import type { Entrance, SessionEntrance } from './entrance';

/** By what the caller came in; the guard has put it there. */
export const Through = createParamDecorator((_: undefined, context: ExecutionContext): Entrance => {
  const { entrance } = context.switchToHttp().getRequest<PencRequest>();
  if (!entrance) throw new Error('a route that asks how one came in must not be public');
  return entrance;
});

/** The session of a route that is for sessions only. */
export const ThroughSession = createParamDecorator((_: undefined, context: ExecutionContext): SessionEntrance => {
  const { entrance } = context.switchToHttp().getRequest<PencRequest>();
  if (entrance?.by !== 'session') throw new Error('a route that asks for the session must be for sessions only');
  return entrance;
});
