import {
  type Day,
  type FixedAmounts,
  type FundingSource,
  type MoneyShape,
  deadlineDay,
  deadlineInstant,
} from '@penc/domain';
import { CONCEPTS_VERSION, textFacts } from '@penc/matching';
import { inXof } from '@penc/reference';
import type { Posting } from '@penc/storage';
import { withoutNulls } from '../http/bodies/merge-patch';
import type { NeedRequest, OfferRequest } from './requests';

export type Written = Pick<
  Posting,
  | 'content'
  | 'amounts'
  | 'language'
  | 'concepts'
  | 'words'
  | 'conceptsVersion'
  | 'themes'
  | 'sectors'
  | 'territories'
  | 'modalities'
  | 'deadline'
  | 'deadlineAt'
  | 'periodEnd'
  | 'visibility'
  | 'embargoUntil'
>;

/** What a request becomes when it is written: its content, the amounts in francs of that day, its concepts and words. */
export function written(request: NeedRequest | OfferRequest, today: Day): Written {
  const { status: _, ...posted } = request;
  const content = withoutNulls({ ...posted, title: posted.title.trim(), description: posted.description.trim() });
  return {
    content,
    amounts: fixedAmounts(content, today),
    ...textFacts(content),
    conceptsVersion: CONCEPTS_VERSION,
    themes: content.themes,
    sectors: content.sectors,
    territories: content.territories,
    modalities: content.modalities,
    deadline: content.deadline ? deadlineDay(content.deadline) : null,
    deadlineAt: content.deadline ? deadlineInstant(content.deadline) : null,
    periodEnd: content.period?.end ?? null,
    visibility: content.visibility ?? 'public',
    embargoUntil: content.embargoUntil ?? null,
  };
}

interface Amounts {
  readonly amount?: MoneyShape;
  readonly ownContribution?: MoneyShape;
  readonly financingPlan?: readonly Pick<FundingSource, 'amount' | 'status'>[];
  readonly envelope?: MoneyShape;
  readonly ticket?: { readonly min?: MoneyShape; readonly max?: MoneyShape };
}

function fixedAmounts(content: Amounts, today: Day): FixedAmounts {
  const { amount, ownContribution, financingPlan, envelope, ticket } = content;
  const stated = { amount, ownContribution, envelope, ticketMin: ticket?.min, ticketMax: ticket?.max };
  const sumOf = (sources: readonly Pick<FundingSource, 'amount'>[]) =>
    sources.reduce((sum, source) => sum + inXof(source.amount, today), 0);
  const plan = financingPlan && {
    financingPlan: sumOf(financingPlan),
    unconfirmed: sumOf(financingPlan.filter(({ status }) => status === 'planned')),
  };
  return {
    ...Object.fromEntries(
      Object.entries(stated).flatMap(([name, shape]) => (shape ? [[name, inXof(shape, today)]] : [])),
    ),
    ...plan,
  };
}
