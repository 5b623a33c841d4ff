import { DomainError } from '../errors';
import type { Side } from '../words';

/** A move that the state table allows, but not yet: approvals are missing. */
export class ApprovalsMissing extends DomainError {
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(
    /** Required ones must be asked for first; or some that were asked for have not come. */
    readonly code: 'approvals-to-submit' | 'approvals-open',
    readonly count: number,
  ) {
    super(`${code}: ${count}`);
    this.values = { count };
  }
}

/** This move is the other side's to make. */
export class OtherSidesMove extends DomainError {
  readonly code = 'other-sides-move';
  readonly status = 403;
  override readonly values: Readonly<Record<string, string>>;
  constructor(action: string, side: Side) {
    super(`${action} is for the side of the ${side}`);
    this.values = { action, side };
  }
}

/** What was settled cannot be rewritten: lines once in approval or signed, required approvals once asked for. */
export class TermsSettled extends DomainError {
  readonly status = 409;
  constructor(readonly code: 'terms-settled' | 'approvals-settled') {
    super(code);
  }
}

export class AlreadySigned extends DomainError {
  readonly code = 'already-signed';
  readonly status = 409;
  constructor() {
    super('this side has signed already');
  }
}

export type SigningFault =
  'signatory-required' | 'delegation-required' | 'delegation-not-in-force' | 'delegation-ceiling';

/** Who signs lacks the role, a delegation, one that is in force today, or one that reaches so far. */
export class SigningRefused extends DomainError {
  readonly status = 403;
  constructor(
    readonly code: SigningFault,
    override readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** The same cost would be paid twice: whoever needs more says so in the need first. */
export class NeedOvercovered extends DomainError {
  readonly code = 'need-overcovered';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(wantedXof: number, leftXof: number) {
    super(`brings ${wantedXof} XOF where ${leftXof} are missing`);
    this.values = { wantedXof, leftXof };
  }
}

/** Delegations are for those who sign. */
export class NotASignatory extends DomainError {
  readonly code = 'not-a-signatory';
  readonly status = 409;
  constructor() {
    super('this member is no signatory');
  }
}
