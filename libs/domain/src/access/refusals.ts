import { DomainError } from '../errors';
import type { KeyScope } from './key-scopes';
import type { SecondFactorStep } from './second-factor';

/** One answer for all that can be wrong with a link or a code: wrong, used, out of date, of nobody. */
export class SignInFailed extends DomainError {
  readonly code = 'sign-in-failed';
  readonly status = 403;
  constructor() {
    super('no such sign-in');
  }
}

/** A browser sent its cookie along, but not from a page of ours. */
export class CrossSiteRequest extends DomainError {
  readonly code = 'cross-site-request';
  readonly status = 403;
  constructor() {
    super('a request with a session must come from the platform itself');
  }
}

export class ScopeMissing extends DomainError {
  readonly code = 'scope-missing';
  readonly status = 403;
  override readonly values: Readonly<Record<string, string>>;
  constructor(scope: KeyScope) {
    super(`the key lacks the scope ${scope}`);
    this.values = { scope };
  }
}

/** For people, not for programs: keys, sessions, second factors. */
export class SessionRequired extends DomainError {
  readonly code = 'session-required';
  readonly status = 403;
  constructor() {
    super('not by API key');
  }
}

export class SecondFactorRequired extends DomainError {
  readonly code = 'second-factor-required';
  readonly status = 403;
  override readonly values: Readonly<Record<string, string>>;
  constructor(step: Exclude<SecondFactorStep, 'none'>) {
    super(`second factor: ${step}`);
    this.values = { step };
  }
}

/** Wrong, used before, or out of its half minute. */
export class WrongSecondFactor extends DomainError {
  readonly code = 'wrong-second-factor';
  readonly status = 403;
  constructor() {
    super('the code of the second factor is not good');
  }
}

export class SecondFactorConflict extends DomainError {
  readonly status = 409;
  constructor(readonly code: 'second-factor-enrolled' | 'second-factor-not-begun') {
    super(code);
  }
}

export class TooManyKeys extends DomainError {
  readonly code = 'too-many-keys';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(max: number) {
    super(`more than ${max} keys`);
    this.values = { max };
  }
}

/** The form was on no page of ours in this browser, or its session has ended since. */
export class FormExpired extends DomainError {
  readonly code = 'form-expired';
  readonly status = 403;
  constructor() {
    super('the token of the form does not belong to this browser');
  }
}
