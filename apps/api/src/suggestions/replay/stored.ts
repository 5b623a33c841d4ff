import { CONCEPTS_VERSION, type RevisionFacts, type ScoredOn, type TrackRecordEntry, textFacts } from '@penc/matching';

type Kept = Pick<RevisionFacts, 'content' | 'amounts' | 'language' | 'concepts' | 'words' | 'embedding'> & {
  readonly conceptsVersion: number;
};
type OnOffer = Omit<ScoredOn['offer'], 'trackRecord'> & {
  /** Of suggestions from before records were kept apart. */
  readonly trackRecord?: readonly TrackRecordEntry[];
  /** Names the snapshot of the record. */
  readonly record?: string;
};

export interface ScoredRow {
  readonly inputs: Omit<ScoredOn, 'offer'> & { readonly offer: OnOffer };
  readonly need: Kept;
  readonly offer: Kept;
  readonly record: readonly TrackRecordEntry[] | null;
}

const revisionAsJson = (side: 'need' | 'offer') => `
  (SELECT json_build_object('content', r.content, 'amounts', r.amounts, 'language', r.language, 'concepts', r.concepts,
     'words', r.words, 'conceptsVersion', r.concepts_version, 'embedding',
     (SELECT json_build_object('model', e.model, 'vector', encode(e.vector, 'base64')) FROM posting_embeddings e
      WHERE e.posting_id = r.posting_id AND e.revision = r.revision AND e.model = s.inputs->'${side}'->>'embedding'))
   FROM posting_revisions r WHERE r.posting_id = s.${side}_id AND r.revision = s.${side}_revision) AS ${side}`;

/** What a suggestion was scored on, down to the contents of the two revisions. */
export const READ_SCORED = `
  SELECT s.inputs, ${revisionAsJson('need')}, ${revisionAsJson('offer')},
         (SELECT entries FROM record_snapshots WHERE hash = s.inputs->'offer'->>'record') AS record
  FROM suggestions s WHERE s.id = $1`;

/**
 * A revision as the engine of today sees it: one that an older catalogue of concepts has described was described again
 * before that engine scored it (apps/worker upkeep), though the revision keeps what it was written with.
 */
export function seenToday(kept: Kept): Kept {
  if (kept.conceptsVersion === CONCEPTS_VERSION) return kept;
  return { ...kept, ...textFacts(kept.content) };
}

/** What an entry that was kept before texts were is taken to say. */
const SILENT = { language: 'fr', concepts: [], words: [] } as const;

export function scoredOnOf({ inputs, record }: ScoredRow): ScoredOn {
  const { trackRecord = record ?? [], record: _hash, ...offer } = inputs.offer;
  return { ...inputs, offer: { ...offer, trackRecord: trackRecord.map((entry) => ({ ...SILENT, ...entry })) } };
}
