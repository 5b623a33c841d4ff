import type { Language } from '@penc/domain';
import { formatDay, formatList, formatMoneyWithEuro, formatNumber, formatPercent, sayDeadline } from '@penc/language';
import { label, sectorName, territoryName } from '@penc/reference';
import type { ComponentChildren } from 'preact';
import { type Say } from '../../../site/visit';
import { planText } from '../../said';
import type { NeedView, OfferView } from '../../views';
import type { StepName, View } from '../steps/step';

/** One answer of a posting: in which step it is given, under which name of a field. */
export interface Answer {
  readonly step: StepName;
  readonly name: string;
  readonly term: string;
  readonly value: ComponentChildren;
  /** Nothing is published without it. */
  readonly wanted?: true;
}

export function answersOf(view: View, tell: Say, language: Language): readonly Answer[] {
  const own = 'coverage' in view ? ofNeed(view, tell, language) : ofOffer(view, tell, language);
  return [...inCommon(view, tell, language), ...own];
}

function inCommon(view: View, tell: Say, language: Language): Answer[] {
  const { title, description, territories, themes, subthemes = [], sectors, targetGroups = [], modalities } = view;
  const list = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
    formatList(codes.map(name), language);
  const words = (text: string) => <span lang={view.language}>{text}</span>;
  return [
    { step: 'text', name: 'title', term: tell('page.posting-title'), value: words(title) },
    { step: 'text', name: 'description', term: tell('page.posting-description'), value: words(description) },
    {
      step: 'where',
      name: 'territories',
      term: tell('page.posting.territories'),
      value: list(territories, (code) => territoryName(code, language)),
      wanted: true,
    },
    {
      step: 'about',
      name: 'themes',
      term: tell('page.posting.themes'),
      value: list(themes, (code) => label('theme', code, language)),
      wanted: true,
    },
    {
      step: 'about',
      name: 'subthemes',
      term: tell('page.posting.subthemes'),
      value: list(subthemes, (code) => label('subtheme', code, language)),
    },
    {
      step: 'about',
      name: 'sectors',
      term: tell('page.posting.sectors'),
      value: list(sectors, (code) => sectorName(code, language)),
      wanted: true,
    },
    {
      step: 'about',
      name: 'targetGroups',
      term: tell('page.posting.target-groups'),
      value: list(targetGroups, (code) => label('targetGroup', code, language)),
    },
    {
      step: 'modalities',
      name: 'modalities',
      term: tell('page.posting.modalities'),
      value: list(modalities, (code) => label('modality', code, language)),
      wanted: true,
    },
  ];
}

function ofNeed(
  { amount, ownContribution, period, deadline, plan }: NeedView,
  tell: Say,
  language: Language,
): Answer[] {
  return [
    {
      step: 'money',
      name: 'amount',
      term: tell('page.posting.amount'),
      value: amount && formatMoneyWithEuro(amount, language),
    },
    {
      step: 'money',
      name: 'ownContribution',
      term: tell('page.posting.own'),
      value: ownContribution && formatMoneyWithEuro(ownContribution, language),
    },
    periodAnswer(period, tell, language),
    {
      step: 'dates',
      name: 'deadline',
      term: tell('page.posting.need-deadline'),
      value: deadline && sayDeadline(language, deadline),
    },
    { step: 'plan', name: 'plan', term: tell('page.plan'), value: plan && planText(plan, language) },
  ];
}

function ofOffer(view: OfferView, tell: Say, language: Language): Answer[] {
  const { envelope, ticket, fundingRateMax, eligibleTypes = [], requires = [], capacity, kind, deadline } = view;
  const excluded = (view.excludedSectors ?? []).map((code) => sectorName(code, language));
  const types = eligibleTypes.map((code) => label('organisationType', code, language));
  const required = requires.map((code) => label('requirement', code, language));
  const money = (name: string, term: string, shape: typeof envelope): Answer => ({
    step: 'money',
    name,
    term,
    value: shape && formatMoneyWithEuro(shape, language),
  });
  return [
    money('envelope', tell('page.posting.envelope'), envelope),
    money('ticket.min', tell('page.money.ticket-min'), ticket?.min),
    money('ticket.max', tell('page.money.ticket-max'), ticket?.max),
    {
      step: 'money',
      name: 'fundingRateMax',
      term: tell('page.posting.rate'),
      value: fundingRateMax !== undefined && formatPercent(fundingRateMax * 100, language),
    },
    {
      step: 'conditions',
      name: 'eligibleTypes',
      term: tell('page.posting.eligible'),
      value: formatList(types, language) || tell('page.conditions.all'),
    },
    {
      step: 'conditions',
      name: 'requires',
      term: tell('page.conditions.requires'),
      value: formatList(required, language),
    },
    {
      step: 'conditions',
      name: 'capacity',
      term: tell('page.posting.capacity'),
      value: capacity !== undefined && formatNumber(capacity, language),
    },
    {
      step: 'conditions',
      name: 'excludedSectors',
      term: tell('page.posting.excluded-sectors'),
      value: formatList(excluded, language),
    },
    {
      step: 'dates',
      name: 'kind',
      term: tell('page.posting.kind'),
      value: label('offerKind', kind ?? 'standing', language),
    },
    {
      step: 'dates',
      name: 'deadline',
      term: tell('page.posting.offer-deadline'),
      value: deadline && sayDeadline(language, deadline),
    },
    periodAnswer(view.period, tell, language),
  ];
}

function periodAnswer(period: View['period'], tell: Say, language: Language): Answer {
  const [start, end] = [period && formatDay(period.start, language), period && formatDay(period.end, language)];
  return {
    step: 'dates',
    name: 'period',
    term: tell('page.posting.period'),
    value: start && end && tell('page.posting.period.span', { start, end }),
  };
}
