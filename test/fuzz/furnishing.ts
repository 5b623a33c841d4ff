import { judgedByTexts } from '../system/judgements';
import type { Cast, PageOf, SuggestionSeen } from '../system/pairs';
import { change, xof } from '../system/partnerships';
import { aNeed, anOffer } from '../system/postings';
import type { System } from '../system/system';
import { until } from '../system/until';
import type { Caller } from './callers';

const PAIRS = 5;
const JUDGEMENTS = 300;

interface Posted {
  readonly id: string;
}
interface Answered {
  readonly partnershipId?: string | null;
}

/**
 * What requests that are made by chance hardly come to: an approval, partnerships on their way, messages that failed. It
 * is used up, and made again.
 */
export async function furnish(system: System, [ard, agency, coordinator]: readonly Caller[]): Promise<void> {
  if (!ard || !agency || !coordinator) return;
  const cast = { ard: ard.account, agency: agency.account, coordinator: coordinator.account };
  await Promise.all(Array.from({ length: PAIRS }, (_, pair) => agreement(system, cast, pair)));
  await system.settled();
}

/** From two postings to an approval, and then to a partnership that has come so far; less far where something stands in its way. */
async function agreement(system: System, cast: Cast, steps: number): Promise<void> {
  const { ard, agency, coordinator } = cast;
  const need = await ard.client.post<Posted>('/needs', aNeed());
  const offer = await agency.client.post<Posted>('/offers', anOffer());
  // one of them may have been suspended meanwhile
  if (need.status !== 201 || offer.status !== 201) return;
  await fail(system, need.body.id);
  await system.settled();
  const found = `/suggestions?needId=${need.body.id}&offerId=${offer.body.id}`;
  const [suggestion] = (await coordinator.client.get<PageOf<SuggestionSeen>>(found)).body.items ?? [];
  if (!suggestion) return;
  const path = `/suggestions/${suggestion.id}`;
  const approved = await coordinator.client.post<SuggestionSeen>(`${path}/approve`, { revision: suggestion.revision });
  if (approved.status !== 200 || steps === 0) return;
  // no side knows of it while it can be undone
  const told = await until('the approval to be told', async () => {
    const seen = await ard.client.get<SuggestionSeen>(path);
    return (
      (seen.status !== 404 || (await coordinator.client.get<SuggestionSeen>(path)).body.status !== 'approved') && seen
    );
  });
  const first = await ard.client.post<SuggestionSeen>(`${path}/answer`, {
    revision: told.body.revision,
    answer: 'accept',
  });
  const { body } = await agency.client.post<Answered>(`${path}/answer`, {
    revision: first.body.revision,
    answer: 'accept',
  });
  if (body.partnershipId) await goOn(body.partnershipId, cast, steps - 1);
}

/** Once there are suggestions. */
export async function learnWeights(system: System, [, , , admin]: readonly Caller[]): Promise<void> {
  await judgedByTexts(system.storage, JUDGEMENTS);
  await admin?.account.client.post('/weights/proposals');
  await system.settled();
}

/** With lines and something to be approved; or signed by one side, by both; or begun. */
async function goOn(id: string, { ard, agency }: Cast, steps: number): Promise<void> {
  const tranches = [1, 2].map((part) => ({ amount: xof(part * 1_000_000), due: '2100-06-01' }));
  const lines = [{ modality: 'grant', agreed: xof(20_000_000), tranches }];
  const approvals = [{ kind: 'deliberation', body: 'Conseil municipal', due: '2100-05-01' }];
  await change(ard, id, steps > 0 ? { lines, move: 'sign' } : { lines, approvals });
  if (steps > 1) await change(agency, id, { move: 'sign' });
  if (steps > 2) await change(agency, id, { move: 'start' });
}

async function fail({ storage }: System, postingId: string): Promise<void> {
  await storage.read(
    `INSERT INTO outbox (message, payload, dispatched_at, failed_at, last_error)
     VALUES ('near-misses-asked', jsonb_build_object('postingId', $1::text), now(), now(), 'Error: went wrong') RETURNING id`,
    [postingId],
  );
}
