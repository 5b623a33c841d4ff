import type { Fault } from '@penc/domain';

/** What an error comes to, before it is said to anybody: a domain error is one as it stands. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly faults?: readonly Fault[];
  readonly retryAfterSeconds?: number;
  readonly allow?: string;
}
