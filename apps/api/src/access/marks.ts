import { type Action, type KeyScope, actionScopes } from '@penc/domain';
import { type ExecutionContext, SetMetadata, applyDecorators } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const PUBLIC = 'penc:public';
const SCOPE = 'penc:scope';
const SESSION_ONLY = 'penc:session-only';
const WELCOMES = 'penc:welcomes';
const BEFORE_SECOND_FACTOR = 'penc:before-second-factor';

/** A route that anyone may call. */
export const Public = () => SetMetadata(PUBLIC, true);

/** A public route that knows whoever is signed in: a page. */
export const Welcomes = () => SetMetadata(WELCOMES, true);

/** What the route does, in the words of the policy: a key needs the scope of that action. */
export const Acts = (action: Action) => SetMetadata(SCOPE, actionScopes[action]);

/** For what is the caller's own, and therefore no matter of the policy. */
export const WithScope = (scope: KeyScope) => SetMetadata(SCOPE, scope);

/** For people at their own hands; no key opens it, whatever its scopes. */
export const SessionOnly = () => SetMetadata(SESSION_ONLY, true);

/** Open to a session that has not shown its second factor yet; for people only as well. */
export const BeforeSecondFactor = () =>
  applyDecorators(SetMetadata(SESSION_ONLY, true), SetMetadata(BEFORE_SECOND_FACTOR, true));

/** The same, for what a key may read too. */
export const EvenBeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);

export interface Marks {
  readonly isPublic: boolean;
  /** Of a public route: a session is read where there is one, and nothing is refused. */
  readonly welcomes: boolean;
  readonly sessionOnly: boolean;
  readonly beforeSecondFactor: boolean;
  /** Undefined where the route does not say: reading then needs `read`, and whatever else a key without limits. */
  readonly scope: KeyScope | undefined;
}

export function marksOf(reflector: Reflector, context: Pick<ExecutionContext, 'getHandler' | 'getClass'>): Marks {
  const targets = [context.getHandler(), context.getClass()];
  const marked = (mark: string) => reflector.getAllAndOverride<boolean | undefined>(mark, targets) ?? false;
  return {
    isPublic: marked(PUBLIC),
    welcomes: marked(WELCOMES),
    sessionOnly: marked(SESSION_ONLY),
    beforeSecondFactor: marked(BEFORE_SECOND_FACTOR),
    scope: reflector.getAllAndOverride<KeyScope | undefined>(SCOPE, targets),
  };
}
