import type { KeyScope, SecondFactorStep } from '@penc/domain';
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
