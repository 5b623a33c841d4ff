import type { NoticeLine, SuggestionLine } from '../summary';
import { Storage, connect } from '@penc/storage';
import type { RunningSystem } from './running-system';
import { ApiClient } from './client';

const SHOWN = 8;
const APPROVED_AT_FIRST = 2;

interface Side {
  readonly title: string;
  readonly organisationId: string;
  readonly organisation: { readonly name: string };
}
interface SuggestionSeen {
  readonly id: string;
  readonly revision: number;
  readonly score: number;
  readonly need: Side;
  readonly offer: Side;
  readonly criteria: readonly { readonly contribution: number; readonly known: boolean; readonly sentence: string }[];
}

/** So that a first start has something to tell: the coordinator approves the best suggestions of different offers. */
export async function approveTheBest(coordinator: ApiClient): Promise<void> {
  const { items } = await coordinator.get<{ items: SuggestionSeen[] }>(
    '/suggestions?status=suggested&sort=score&limit=50',
  );
  const chosen: SuggestionSeen[] = [];
  for (const item of items) {
    const fresh = chosen.every((other) => !sharesASide(other, item));
    if (fresh && chosen.length < APPROVED_AT_FIRST) chosen.push(item);
  }
  for (const { id, revision } of chosen) await coordinator.post(`/suggestions/${id}/approve`, { revision });
}

function sharesASide(a: SuggestionSeen, b: SuggestionSeen): boolean {
  return a.need.organisationId === b.need.organisationId || a.offer.organisationId === b.offer.organisationId;
}

/** The best suggestions and the notices that went out, for the page that the launcher prints. */
export async function gatherResults(
  system: RunningSystem,
  coordinatorKey: string,
): Promise<{ readonly suggestions: readonly SuggestionLine[]; readonly notices: readonly NoticeLine[] }> {
  const coordinator = new ApiClient(system.baseUrl, coordinatorKey);
  const { items } = await coordinator.get<{ items: SuggestionSeen[] }>(`/suggestions?sort=score&limit=${SHOWN}`);
  return { suggestions: items.map(lineOf), notices: await noticesSent(system) };
}

function lineOf({ score, need, offer, criteria }: SuggestionSeen): SuggestionLine {
  const weightiest = criteria.filter(({ known }) => known).toSorted((a, b) => b.contribution - a.contribution);
  return {
    score,
    need: { title: need.title, organisation: need.organisation.name },
    offer: { title: offer.title, organisation: offer.organisation.name },
    reasons: weightiest.map(({ sentence }) => sentence),
  };
}

async function noticesSent(system: RunningSystem): Promise<NoticeLine[]> {
  const dataSource = await connect(system.databaseUrl, 2);
  try {
    return await new Storage(dataSource).read<NoticeLine>(
      `SELECT p.email AS "to", CASE WHEN ml.sent_at IS NULL THEN 'in-app' ELSE 'mail' END AS channel,
              coalesce(n.details->>'need', n.details->>'posting') AS subject
       FROM notices n JOIN memberships m ON m.id = n.membership_id JOIN people p ON p.id = m.person_id
       LEFT JOIN mails ml ON ml.notice_id = n.id ORDER BY (ml.sent_at IS NULL), n.created_at DESC LIMIT 50`,
    );
  } finally {
    await dataSource.destroy();
  }
}
