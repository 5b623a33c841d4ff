import type { ActivityRole, ActivityStatus, Day } from '@penc/domain';
import type { ActivityFaultCode, FileFaultCode } from './faults';

/** An organisation that an activity names. */
export interface Party {
  readonly role: ActivityRole;
  /** Its narratives, in their order; may be empty where there is a `ref`. */
  readonly names: readonly string[];
  /** Its identifier in IATI. */
  readonly ref: string | null;
  /** A code of the IATI list OrganisationType. */
  readonly type: string | null;
}

export interface Activity {
  readonly identifier: string;
  /** By language code (ISO 639-1); `und` where the file does not say. */
  readonly titles: Readonly<Record<string, string>>;
  readonly status: ActivityStatus | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** Of its start, else of its end. */
  readonly year: number;
  /** DAC codes of 5 or 3 digits. */
  readonly sectors: readonly string[];
  /** The narrowest that can be told with certainty; `SN` for Senegal without more; empty where it does not say where it is. */
  readonly territories: readonly string[];
  /** Whole francs CFA: committed, else budgeted, else disbursed. */
  readonly amountXof: number | null;
  readonly parties: readonly Party[];
}

export type Found =
  | { readonly kind: 'activity'; readonly line: number; readonly activity: Activity }
  /** Somewhere else in the world: whom it names, and nothing more. */
  | { readonly kind: 'elsewhere'; readonly line: number; readonly parties: readonly Party[] }
  | {
      readonly kind: 'fault';
      readonly line: number;
      readonly code: ActivityFaultCode | FileFaultCode;
      readonly identifier?: string;
      readonly values?: Readonly<Record<string, string | number>>;
      /** Nothing behind it could be read. */
      readonly ends: boolean;
    };
