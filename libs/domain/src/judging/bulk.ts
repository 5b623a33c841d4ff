/** What may be decided of many suggestions at once. */
export const BULK_ACTIONS = ['approve', 'dismiss', 'postpone', 'reopen'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];
export const MAX_BULK = 200;

/** What would happen, or has happened, to one of them. */
export const BULK_OUTCOMES = [
  'done',
  'awaits-second-person',
  'stale-revision',
  'posting-moved',
  'illegal-move',
  'not-allowed',
  'not-found',
  'conflict-of-interest',
  'confidential-pair',
  'second-person-needed',
] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** The outcome of a refusal with this code; undefined for what concerns the whole request or the server. */
export function bulkOutcome(code: string): BulkOutcome | undefined {
  return BULK_OUTCOMES.find((outcome) => outcome === code);
}

/** One pair to be approved, as far as its offer's means go; null where nobody has said. */
export interface BulkPair {
  readonly needId: string;
  readonly offerId: string;
  readonly grant: number | null;
  /** Partnerships that the offer can still take on. */
  readonly capacityLeft: number | null;
  /** Whole francs CFA. */
  readonly envelopeLeft: number | null;
}

export interface BulkStrain {
  readonly needs: number;
  readonly offers: number;
  /** Offers asked for more partnerships than they can take on. */
  readonly beyondCapacity: readonly string[];
  /** Offers of whose envelope more is asked than is left. */
  readonly beyondEnvelope: readonly string[];
}

/** What approving all these pairs together would ask of their offers. */
export function bulkStrain(pairs: readonly BulkPair[]): BulkStrain {
  const offers = [...new Map(pairs.map((pair) => [pair.offerId, pair])).values()];
  const strained = (isBeyond: (asked: readonly BulkPair[], offer: BulkPair) => boolean) =>
    offers
      .filter((offer) =>
        isBeyond(
          pairs.filter(({ offerId }) => offerId === offer.offerId),
          offer,
        ),
      )
      .map(({ offerId }) => offerId);
  return {
    needs: new Set(pairs.map(({ needId }) => needId)).size,
    offers: offers.length,
    beyondCapacity: strained((asked, { capacityLeft }) => capacityLeft !== null && asked.length > capacityLeft),
    // one pair alone is what its gate has allowed; two may ask twice for the same money
    beyondEnvelope: strained((asked, { envelopeLeft }) => envelopeLeft !== null && sumOf(asked) > envelopeLeft),
  };
}

function sumOf(pairs: readonly BulkPair[]): number {
  return pairs.reduce((sum, { grant }) => sum + (grant ?? 0), 0);
}
