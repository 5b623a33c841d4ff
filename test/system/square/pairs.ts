import type { Account } from '../accounts';
import { aNeed, anOffer } from './postings';
import type { System } from '../system';
import { until } from '../until';

export interface SuggestionSeen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly needRank: number | null;
  readonly answers: {
    readonly need: string;
    readonly offer: string;
    readonly needUntil: string | null;
    readonly offerUntil: string | null;
  };
  readonly answersOpen: readonly string[];
  readonly answerDue: string | null;
  readonly postponedUntil: string | null;
  readonly undoUntil: string | null;
  readonly firstApproval: { readonly by: string; readonly organisation: string } | null;
  readonly mayJudge: boolean;
  readonly why: string | null;
  readonly judgedBy: string | null;
}
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
export interface NoticeSeen {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly subject: { readonly id: string };
}
export interface Cast {
  readonly ard: Account;
  readonly agency: Account;
  readonly coordinator: Account;
}
interface Posted {
  readonly id: string;
  readonly revision: number;
}

/** One need, one offer and what is suggested of them, with nothing left to score. */
export async function aPair(
  system: System,
  { ard, agency, coordinator }: Cast,
  need: Readonly<Record<string, unknown>> = {},
  offer: Readonly<Record<string, unknown>> = {},
): Promise<{ need: Posted; offer: Posted; suggestion: SuggestionSeen }> {
  const asked = (await ard.client.post<Posted>('/needs', aNeed(need))).body;
  const given = (await agency.client.post<Posted>('/offers', anOffer(offer))).body;
  const path = `/suggestions?needId=${asked.id}&offerId=${given.id}`;
  await until('the suggestion', async () => {
    return (await coordinator.client.get<PageOf<SuggestionSeen>>(path)).body.items[0];
  });
  await system.settled();
  const [suggestion] = (await coordinator.client.get<PageOf<SuggestionSeen>>(path)).body.items;
  if (!suggestion) throw new Error('what was suggested is not any more');
  return { need: asked, offer: given, suggestion };
}

export async function seenBy({ client }: Account, id: string): Promise<SuggestionSeen> {
  return (await client.get<SuggestionSeen>(`/suggestions/${id}`)).body;
}

/** Kinds of the notices that an account has about something, the newest first. */
export async function noticesOf({ client }: Account, subjectId: string): Promise<NoticeSeen[]> {
  const { body } = await client.get<PageOf<NoticeSeen>>('/notices?limit=100');
  return body.items.filter(({ subject }) => subject.id === subjectId);
}
