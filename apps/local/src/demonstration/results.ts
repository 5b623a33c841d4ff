import { type OfferKind, isCompetitive } from '@penc/domain';
import type { SuggestionLine } from '../page/summary';
import { ApiClient } from './client';
import { type NoticesSent, noticesSent } from './notices';
import type { RunningSystem } from './running-system';

const SHOWN = 8;
const APPROVED_AT_FIRST = 3;
/** Those that may still come to something, or have. */
const ALIVE = ['suggested', 'approved', 'agreed'] as const;

interface Side {
  readonly title: string;
  readonly organisationId: string;
  readonly organisation: { readonly name: string };
}
interface OfferSeen extends Side {
  readonly kind?: OfferKind;
}
interface SuggestionSeen {
  readonly id: string;
  readonly revision: number;
  readonly score: number;
  readonly need: Side;
  readonly offer: OfferSeen;
  readonly criteria: readonly { readonly contribution: number; readonly known: boolean; readonly sentence: string }[];
}

/**
 * So that a first start has something to tell: the coordinator approves the best suggestions of different
 * organisations, one call among them at most.
 */
export async function approveTheBest(coordinator: ApiClient): Promise<void> {
  const { items } = await coordinator.get<{ items: SuggestionSeen[] }>(
    '/suggestions?status=suggested&sort=score&limit=50',
  );
  const chosen: SuggestionSeen[] = [];
  for (const item of items) {
    const fresh = chosen.every((other) => !sharesASide(other, item) && !(isCall(other) && isCall(item)));
    if (fresh && chosen.length < APPROVED_AT_FIRST) chosen.push(item);
  }
  for (const { id, revision } of chosen) await coordinator.post(`/suggestions/${id}/approve`, { revision });
}

function isCall({ offer }: SuggestionSeen): boolean {
  return isCompetitive(offer.kind);
}

function sharesASide(a: SuggestionSeen, b: SuggestionSeen): boolean {
  return a.need.organisationId === b.need.organisationId || a.offer.organisationId === b.offer.organisationId;
}

/** The best suggestions and the notices that went out, for the page that the launcher prints. */
export async function gatherResults(
  system: RunningSystem,
  coordinatorKey: string,
): Promise<{ readonly suggestions: readonly SuggestionLine[] } & NoticesSent> {
  const coordinator = new ApiClient(system.baseUrl, coordinatorKey);
  const suggestions = (await bestAlive(coordinator)).map(lineOf);
  return { suggestions, ...(await noticesSent(system.databaseUrl)) };
}

async function bestAlive(coordinator: ApiClient): Promise<SuggestionSeen[]> {
  const pages = await Promise.all(
    ALIVE.map((status) =>
      coordinator.get<{ items: SuggestionSeen[] }>(`/suggestions?status=${status}&sort=score&limit=${SHOWN}`),
    ),
  );
  const items = pages.flatMap((page) => page.items);
  return items.toSorted((a, b) => b.score - a.score).slice(0, SHOWN);
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
