import type { KeyScope, SecondFactorStep } from '@penc/domain';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { PencRequest } from '../http/parameters';
import type { Caller } from './caller';

/** By what a caller came in. */
export type Entrance = KeyEntrance | SessionEntrance;

export interface KeyEntrance {
  readonly by: 'key';
  readonly keyId: string;
  /** Null: all that the membership may do. */
  readonly scopes: readonly KeyScope[] | null;
}

export interface SessionEntrance {
  readonly by: 'session';
  readonly sessionId: string;
  /** What it still lacks. */
  readonly secondFactor: SecondFactorStep;
}

export interface Entered<E extends Entrance> {
  readonly caller: Caller;
  readonly entrance: E;
}

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
