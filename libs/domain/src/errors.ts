/** One fault of a request: where (RFC 6901 pointer), which (stable code), with what values for the sentence. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A refusal that the caller can do something about. `code` is stable; the sentence is the
 * catalogue's `problem.<code>`; one filter turns it into RFC 9457 problem+json.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly status: number;
  readonly values: Readonly<Record<string, string | number>> = {};
  readonly faults: readonly Fault[] = [];
}

/** All faults of a request at once. */
export class InvalidInput extends DomainError {
  readonly code: string = 'invalid-input';
  readonly status: number = 422;
  constructor(override readonly faults: readonly Fault[]) {
    super(`invalid input: ${faults.map((f) => `${f.pointer} ${f.code}`).join(', ')}`);
  }
}

/** The request cannot be read at all: not JSON, wrong type, too large. */
export class UnreadableRequest extends DomainError {
  constructor(
    readonly code: 'invalid-json' | 'unsupported-media-type' | 'body-too-large' | 'malformed-request',
    readonly status: 400 | 413 | 415,
  ) {
    super(code);
  }
}

/** A file that is larger than this installation takes. */
export class FileTooLarge extends DomainError {
  readonly code = 'file-too-large';
  readonly status = 413;
  override readonly values: Readonly<Record<string, number>>;
  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
    this.values = { max: Math.floor(maxBytes / 1_000_000) };
  }
}

export class NotAuthenticated extends DomainError {
  readonly code = 'not-authenticated';
  readonly status = 401;
  constructor() {
    super('no valid API key');
  }
}

/** Also said of what exists but belongs to others: its existence is not theirs to learn. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
  readonly status = 404;
  constructor(readonly what: string) {
    super(`${what} not found`);
  }
}

/** The caller may see the subject but not do this to it. */
export class NotAllowed extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;
  constructor(readonly action: string) {
    super(`not allowed: ${action}`);
  }
}

/** The state table has no such move. */
export class IllegalMove extends DomainError {
  readonly code = 'illegal-move';
  readonly status = 409;
  override readonly values: Readonly<Record<string, string>>;
  constructor(
    readonly subject: 'posting' | 'suggestion' | 'partnership' | 'organisation' | 'tranche' | 'weights',
    readonly from: string,
    readonly action: string,
  ) {
    super(`a ${subject} that is ${from} cannot ${action}`);
    this.values = { subject, from, action };
  }
}

/** The caller's edit or decision was based on a revision that is no longer current. */
export class StaleRevision extends DomainError {
  readonly code = 'stale-revision';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number>>;
  constructor(given: number, current: number) {
    super(`based on revision ${given}, current is ${current}`);
    this.values = { given, current };
  }
}

/** A posting was edited since the suggestion was scored: what was shown is no longer true. */
export class PostingMoved extends DomainError {
  readonly code = 'posting-moved';
  readonly status = 409;
  constructor() {
    super('a posting of this suggestion has changed since it was scored');
  }
}

/** Nothing is agreed with whoever is not, or no longer, known to be who they say. */
export class PartnerUnverified extends DomainError {
  readonly code = 'partner-unverified';
  readonly status = 409;
  constructor() {
    super('the organisation on the other side is not verified');
  }
}

/** A key was used before with another request. */
export class IdempotencyKeyReused extends DomainError {
  readonly code = 'idempotency-key-reused';
  readonly status = 422;
  constructor() {
    super('this Idempotency-Key was used with another request');
  }
}

export class AlreadyAnswered extends DomainError {
  readonly code = 'already-answered';
  readonly status = 409;
  constructor() {
    super('this side has already answered');
  }
}

/** Telling either side would tell the other's secret: one of the postings must be opened first. */
export class ConfidentialPair extends DomainError {
  readonly code = 'confidential-pair';
  readonly status = 409;
  constructor() {
    super('neither side can be told without telling what the other keeps to itself');
  }
}

/** An application after the deadline of its call. */
export class DeadlinePassed extends DomainError {
  readonly code = 'deadline-passed';
  readonly status = 409;
  constructor() {
    super('the deadline of the call has passed');
  }
}

const CONFLICTS = {
  side: 'who belongs to a side does not judge',
  rival: 'who applies to a call does not judge its rivals',
  evaluator: 'who applies to a call does not decide for its agency',
} as const;

/** The person belongs to an organisation on a side, or for which a side acts; or to one that applies to the same call. */
export class ConflictOfInterest extends DomainError {
  readonly code = 'conflict-of-interest';
  readonly status = 403;
  override readonly values: Readonly<Record<string, string>>;
  constructor(conflict: keyof typeof CONFLICTS) {
    super(CONFLICTS[conflict]);
    this.values = conflict === 'side' ? {} : { subject: conflict };
  }
}

/** Above the amount of the setting, the second approval comes from another person. */
export class SecondPersonNeeded extends DomainError {
  readonly code = 'second-person-needed';
  readonly status = 403;
  constructor() {
    super('the first approval came from the same person');
  }
}

/** What signing would take exceeds what the offer has left. */
export class EnvelopeExceeded extends DomainError {
  readonly code = 'envelope-exceeded';
  readonly status = 409;
  override readonly values: Readonly<Record<string, number | string>>;
  /** `leftXof` is null where the reader must not know: the envelope is not public. */
  constructor(wantedXof: number, leftXof: number | null) {
    super(`asks ${wantedXof} XOF of the ${leftXof ?? '?'} left`);
    this.values = leftXof === null ? { subject: 'confidential', wantedXof } : { wantedXof, leftXof };
  }
}

/** Somebody is a member in this role already. */
export class AlreadyMember extends DomainError {
  readonly code = 'already-member';
  readonly status = 409;
  constructor() {
    super('already a member in this role');
  }
}

/** The change would leave an organisation, or the platform, without anybody who can act for it. */
export class LeavesNobody extends DomainError {
  readonly status = 409;
  constructor(readonly code: 'last-editor' | 'last-admin') {
    super(code);
  }
}

export class TooManyRequests extends DomainError {
  readonly code = 'too-many-requests';
  readonly status = 429;
  constructor(readonly retryAfterSeconds: number) {
    super('too many requests');
  }
}

/** A part we depend on is away; the same request may go through later. */
export class Unavailable extends DomainError {
  readonly code = 'unavailable';
  readonly status = 503;
  constructor(readonly retryAfterSeconds: number) {
    super('the database is away');
  }
}
