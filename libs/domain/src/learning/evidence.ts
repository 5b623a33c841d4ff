import { CRITERIA, type CriterionKey, type GateKey } from '../reasons';
import { type DismissReason, SIDES, type Side } from '../words';

/** What a reason for a refusal points to. */
interface Pointing {
  /** The requirement that should have refused the pair; null where none could have known. */
  readonly gate: GateKey | null;
  /** What measures the same thing by degrees. */
  readonly criterion?: CriterionKey;
}

/**
 * A reason names a fact, and facts are for gates: had the gate known it, the pair would never have been shown, so the
 * refusal says nothing of how criteria are to be weighed. Where a criterion measures the same thing and had shown it
 * to be weak, the scorer did know: then the refusal says that this criterion counts too little. `null` as a whole:
 * the reason is about something that is no requirement of a pair.
 */
const POINTS_TO: Readonly<Record<Exclude<DismissReason, 'other'>, Pointing>> = {
  'not-ours': { gate: 'theme-shared', criterion: 'theme-closeness' },
  'wrong-place': { gate: 'territory-related', criterion: 'territory-closeness' },
  'wrong-time': { gate: 'periods-overlap', criterion: 'timing-fit' },
  'too-small': { gate: 'money-possible', criterion: 'money-fit' },
  'too-large': { gate: 'money-possible', criterion: 'money-fit' },
  'not-eligible': { gate: 'type-eligible' },
  'already-covered': { gate: 'money-possible' },
  'funds-committed': { gate: 'money-possible' },
  'not-in-plan': { gate: 'requirements-met' },
  'no-counterpart': { gate: 'requirements-met' },
  'no-mandate': { gate: 'requirements-met' },
  'call-required': { gate: 'requirements-met' },
  incomplete: { gate: 'requirements-met' },
  // of a posting that stands there twice, an organisation, or whoever judges: of no pair
  duplicate: { gate: null },
  'due-diligence': { gate: null },
  'conflict-of-interest': { gate: null },
};

/** Below the middle, a known value says that the pair is weak in this respect. */
const WEAK = 5_000;

export interface ShownCriteria {
  readonly criteria: Readonly<Record<string, number>>;
  readonly unknown: readonly string[];
}

export type Bearing = { readonly on: 'weights' } | { readonly on: 'gate'; readonly gate: GateKey | null };

/** Whether a refusal is evidence for the weights, or points to a gate that is to be reviewed. */
export function bearingOf(reason: DismissReason | null, { criteria, unknown }: ShownCriteria): Bearing {
  if (reason === null || reason === 'other') return { on: 'weights' };
  const { gate, criterion } = POINTS_TO[reason];
  if (criterion === undefined) return { on: 'gate', gate };
  const value = criteria[criterion];
  const wasShownWeak = value !== undefined && value < WEAK && !unknown.includes(criterion);
  return wasShownWeak ? { on: 'weights' } : { on: 'gate', gate };
}

/** One row of `decisions` with what was shown. */
export interface DecisionShown extends ShownCriteria {
  readonly suggestionId: string;
  readonly needId: string;
  readonly needRevision: number;
  readonly offerRevision: number;
  readonly action: string;
  readonly side: Side | null;
  readonly reason: DismissReason | null;
  readonly needRank: number | null;
  readonly offerRank: number | null;
  readonly total: number;
}

/** What has become of a pair at two revisions, as far as people have said. */
export interface Verdict<Shown extends DecisionShown = DecisionShown> {
  /** What the one who judged it was shown. */
  readonly shown: Shown;
  readonly approved: boolean;
  /** Of a refusal. */
  readonly reason: DismissReason | null;
  /**
   * Whether both sides have accepted, or one has declined or let its time pass; null while it was dismissed, or answers are
   * out.
   */
  readonly agreed: boolean | null;
}

/** Decided before the criteria were kept, or under other ones, it cannot be compared. */
export function isShownInFull({ shown }: Verdict): boolean {
  return CRITERIA.every((key) => shown.criteria[key] !== undefined);
}

/** What a gate should have refused says nothing of how criteria are to be weighed. */
export function bearsOnWeights({ approved, reason, shown }: Verdict): boolean {
  return approved || bearingOf(reason, shown).on === 'weights';
}

/** The better of the places in the two lists; null where it stands in none. */
export function betterPlace(needRank: number | null, offerRank: number | null): number | null {
  const ranks = [needRank, offerRank].filter((rank) => rank !== null);
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

interface Standing<Shown> {
  judged: Shown | null;
  approved: boolean;
  reason: DismissReason | null;
  readonly accepted: Set<Side>;
  declined: boolean;
  expired: boolean;
}

const fresh = (): Standing<never> => ({
  judged: null,
  approved: false,
  reason: null,
  accepted: new Set(),
  declined: false,
  expired: false,
});

/**
 * The last word on each pair at each two revisions, of decisions in their order. What was undone or reopened counts
 * no more; a side that declines overrules the coordinator who had approved, one that says nothing does not.
 */
export function verdictsOf<Shown extends DecisionShown>(decisions: readonly Shown[]): readonly Verdict<Shown>[] {
  const rounds = new Map<string, Standing<Shown>>();
  for (const decision of decisions) {
    const key = `${decision.suggestionId} ${decision.needRevision} ${decision.offerRevision}`;
    const standing = after(rounds.get(key) ?? fresh(), decision);
    rounds.set(key, standing);
  }
  return [...rounds.values()].flatMap((standing) => {
    const { judged, approved, reason, declined } = standing;
    if (!judged) return [];
    const agreed = approved ? agreedIn(standing) : null;
    return [{ shown: judged, approved: approved && !declined, reason, agreed }];
  });
}

function agreedIn({ accepted, declined, expired }: Standing<unknown>): boolean | null {
  if (declined) return false;
  if (SIDES.every((side) => accepted.has(side))) return true;
  return expired ? false : null;
}

function after<Shown extends DecisionShown>(standing: Standing<Shown>, decision: Shown): Standing<Shown> {
  const { action, side, reason } = decision;
  switch (action) {
    case 'approve':
      return { ...fresh(), judged: decision, approved: true };
    case 'dismiss':
      return { ...fresh(), judged: decision, reason };
    case 'undo':
    case 'reopen':
      return fresh();
    case 'accept':
    case 'submit':
    case 'award':
      if (side) standing.accepted.add(side);
      return standing;
    case 'decline':
    case 'reject':
      return { ...standing, declined: true, reason };
    case 'expire':
      return { ...standing, expired: true };
    default:
      return standing;
  }
}
