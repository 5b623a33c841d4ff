import type { Account } from '../system/accounts';
import { judgedByTexts } from '../system/square/judgements';
import type { Cast, PageOf, SuggestionSeen } from '../system/square/pairs';
import { change, xof } from '../system/square/partnerships';
import { aNeed, anOffer } from '../system/square/postings';
import type { System } from '../system/system';
import { until } from '../system/until';
import type { Caller } from './callers';
import { SMS_CODE, SMS_PHONE } from './values';

const PAIRS = 5;
/** Of calls: one is told, one submitted, the next lie open to the agency; the last of them has an award, and one is rejected. */
const APPLICATIONS: readonly (readonly Said[])[] = [
  [],
  ['submit'],
  ['submit', 'open'],
  ['submit', 'open', 'shortlist'],
  ['submit', 'open', 'shortlist', 'reject'],
  ['submit', 'open', 'award'],
];
const JUDGEMENTS = 300;

type Said = 'submit' | 'open' | 'shortlist' | 'reject' | 'award';

interface Posted {
  readonly id: string;
}
interface Answered {
  readonly partnershipId?: string | null;
}

/**
 * What requests that are made by chance hardly come to: an approval, partnerships on their way, applications to calls,
 * messages that failed. It is used up, and made again.
 */
export async function furnish(system: System, [ard, agency, coordinator]: readonly Caller[]): Promise<void> {
  if (!ard || !agency || !coordinator) return;
  const cast = { ard: ard.account, agency: agency.account, coordinator: coordinator.account };
  await Promise.all([
    ...Array.from({ length: PAIRS }, (_, pair) => agreement(system, cast, pair)),
    ...APPLICATIONS.map((said) => application(system, cast, said)),
  ]);
  await system.settled();
  await askedBySms(system, ard.account);
}

/** From two postings to an approval, and then to a partnership that has come so far; less far where something stands in its way. */
async function agreement(system: System, cast: Cast, steps: number): Promise<void> {
  const { ard, agency } = cast;
  const pair = await approval(system, cast, anOffer());
  if (!pair || steps === 0) return;
  const { path } = pair;
  const told = await seenBy(ard, path, cast);
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

/** To a call, and what is said of it then; less far where something stands in its way. */
async function application(system: System, cast: Cast, said: readonly Said[]): Promise<void> {
  const { ard, agency } = cast;
  const pair = await approval(system, cast, anOffer({ kind: 'call', deadline: '2099-06-30T12:00:00Z' }));
  if (!pair) return;
  let { body } = await seenBy(ard, pair.path, cast);
  for (const answer of said) {
    if (answer === 'open') {
      await passDeadline(system, pair.offerId);
      ({ body } = await seenBy(agency, pair.path, cast));
    } else {
      const who = answer === 'submit' ? ard : agency;
      ({ body } = await who.client.post<SuggestionSeen>(`${pair.path}/answer`, { revision: body.revision, answer }));
    }
  }
}

/** Two postings, and what a coordinator has approved of them; null where something stands in its way. */
async function approval(
  system: System,
  { ard, agency, coordinator }: Cast,
  offered: object,
): Promise<{ readonly path: string; readonly offerId: string } | null> {
  const need = await ard.client.post<Posted>('/needs', aNeed());
  const offer = await agency.client.post<Posted>('/offers', offered);
  // one of them may have been suspended meanwhile
  if (need.status !== 201 || offer.status !== 201) return null;
  await fail(system, need.body.id);
  await system.settled();
  const found = `/suggestions?needId=${need.body.id}&offerId=${offer.body.id}`;
  const [suggestion] = (await coordinator.client.get<PageOf<SuggestionSeen>>(found)).body.items ?? [];
  if (!suggestion) return null;
  const path = `/suggestions/${suggestion.id}`;
  const approved = await coordinator.client.post<SuggestionSeen>(`${path}/approve`, { revision: suggestion.revision });
  return approved.status === 200 ? { path, offerId: offer.body.id } : null;
}

/** As a side sees it, once it may: not while it can be undone, and the agency of a call not before its deadline. */
function seenBy({ client }: Account, path: string, { coordinator }: Cast) {
  return until('the suggestion to be told', async () => {
    const seen = await client.get<SuggestionSeen>(path);
    return (
      (seen.status !== 404 || (await coordinator.client.get<SuggestionSeen>(path)).body.status !== 'approved') && seen
    );
  });
}

async function passDeadline({ storage }: System, offerId: string): Promise<void> {
  await storage.read(
    `UPDATE postings SET deadline_at = now() - interval '1 minute',
            content = jsonb_set(content, '{deadline}', to_jsonb(to_char(now() - interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
     WHERE id = $1 RETURNING id`,
    [offerId],
  );
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

/** Whoever writes the needs was asked by SMS about the newest of them that waits for an answer. */
async function askedBySms({ storage }: System, { membershipId, organisationId }: Account): Promise<void> {
  await storage.read(
    `UPDATE people SET phone = $2, channels = '{in-app,sms}' FROM memberships m
     WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id`,
    [membershipId, SMS_PHONE],
  );
  await storage.read(
    `INSERT INTO answer_codes (code, membership_id, suggestion_id, suggestion_revision, expires_on)
     SELECT $3, $1, s.id, s.revision, '2100-01-01' FROM suggestions s JOIN postings n ON n.id = s.need_id
     WHERE n.organisation_id = $2 AND s.status = 'approved' AND s.need_answer = 'waiting' ORDER BY s.approved_at DESC LIMIT 1
     ON CONFLICT (code) DO UPDATE SET membership_id = EXCLUDED.membership_id, suggestion_id = EXCLUDED.suggestion_id,
       suggestion_revision = EXCLUDED.suggestion_revision, used_at = NULL
     RETURNING code`,
    [membershipId, organisationId, SMS_CODE],
  );
}
