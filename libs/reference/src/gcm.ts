import rows from '../data/gcm-objectives.json';
import type { Label } from './text';

/** One of the 23 objectives of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195). */
export interface GcmObjective {
  readonly number: number;
  readonly name: Label;
  /** As the UN Network on Migration shows it. */
  readonly shortName: Label;
  /** Whether the wording of `name` was checked against the resolution. */
  readonly checked: { readonly fr: boolean; readonly en: boolean };
}

const all: readonly GcmObjective[] = rows;

/** In the order of the Compact. */
export function gcmObjectives(): readonly GcmObjective[] {
  return all;
}
