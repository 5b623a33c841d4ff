import type { Day } from './days';
import type { Requirement } from './postings/words';
import type { Modality, OrganisationType, TargetGroup, Theme } from './words';

/** In the order in which they are tried and shown. */
export const GATES = [
  'both-open',
  'not-self',
  'theme-shared',
  'territory-related',
  'modality-common',
  'type-eligible',
  'sector-not-excluded',
  'requirements-met',
  'money-possible',
  'periods-overlap',
  'not-refused',
] as const;
export type GateKey = (typeof GATES)[number];
export type Outcome = 'pass' | 'fail' | 'unknown';

export const CRITERIA = [
  'theme-closeness',
  'territory-closeness',
  'money-fit',
  'timing-fit',
  'modality-completeness',
  'target-groups',
  'text-relevance',
  'track-record',
  'home-link',
] as const;
export type CriterionKey = (typeof CRITERIA)[number];

/** A typed value of a sentence: libs/language turns codes, francs and days into words. */
export type ReasonValue =
  | number
  | { readonly xof: number }
  | { readonly day: Day }
  | { readonly percent: number }
  | { readonly territories: readonly string[] }
  | { readonly sectors: readonly string[] }
  | { readonly themes: readonly Theme[] }
  | { readonly modalities: readonly Modality[] }
  | { readonly targetGroups: readonly TargetGroup[] }
  | { readonly organisationTypes: readonly OrganisationType[] }
  | { readonly requirements: readonly Requirement[] }
  | { readonly countries: readonly string[] }
  | { readonly concepts: readonly string[] }
  /** Of somebody’s text, as they stand there. */
  | { readonly words: readonly string[] };

/** What a pure rule says instead of a sentence: `key` names a catalogue message. */
export interface Reason {
  readonly key: string;
  readonly values?: Readonly<Record<string, ReasonValue>>;
}

export interface GateResult {
  readonly key: GateKey;
  readonly outcome: Outcome;
  readonly reason: Reason;
}

/** Integers: `value` and `weight` 0–10,000 (weights sum to 10,000); `points` value × weight. */
export interface CriterionResult {
  readonly key: CriterionKey;
  readonly value: number;
  readonly weight: number;
  readonly points: number;
  readonly known: boolean;
  readonly reason: Reason;
}
