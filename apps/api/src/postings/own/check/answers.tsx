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

type Line = readonly [name: string, term: string, value: ComponentChildren];

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
  const { kind = 'standing', deadline, period } = view;
  return [
    ...moneyOf(view, tell, language),
    ...conditionsOf(view, tell, language),
    { step: 'dates', name: 'kind', term: tell('page.posting.kind'), value: label('offerKind', kind, language) },
    {
      step: 'dates',
      name: 'deadline',
      term: tell('page.posting.offer-deadline'),
      value: deadline && sayDeadline(language, deadline),
    },
    periodAnswer(period, tell, language),
  ];
}

/** What is kept from others is said to be: whoever publishes it has no other page that tells. */
function moneyOf(view: OfferView, tell: Say, language: Language): Answer[] {
  const { envelope, envelopePublic = true, ticket, fundingRateMax } = view;
  const money = (shape: typeof envelope) => shape && formatMoneyWithEuro(shape, language);
  const secret = !envelopePublic && <span class="hint"> {tell('page.check.envelope-secret')}</span>;
  const lines: readonly Line[] = [
    [
      'envelope',
      tell('page.posting.envelope'),
      envelope && (
        <>
          {money(envelope)}
          {secret}
        </>
      ),
    ],
    ['ticket.min', tell('page.money.ticket-min'), money(ticket?.min)],
    ['ticket.max', tell('page.money.ticket-max'), money(ticket?.max)],
    [
      'fundingRateMax',
      tell('page.posting.rate'),
      fundingRateMax !== undefined && formatPercent(fundingRateMax * 100, language),
    ],
  ];
  return lines.map(([name, term, value]) => ({ step: 'money', name, term, value }));
}

function conditionsOf(view: OfferView, tell: Say, language: Language): Answer[] {
  const { eligibleTypes = [], requires = [], capacity, excludedSectors = [] } = view;
  const list = (names: string[]) => formatList(names, language);
  const types = list(eligibleTypes.map((code) => label('organisationType', code, language)));
  const required = list(requires.map((code) => label('requirement', code, language)));
  const excluded = list(excludedSectors.map((code) => sectorName(code, language)));
  const lines: readonly Line[] = [
    ['eligibleTypes', tell('page.posting.eligible'), types || tell('page.conditions.all')],
    ['requires', tell('page.conditions.requires'), required],
    ['capacity', tell('page.posting.capacity'), capacity !== undefined && formatNumber(capacity, language)],
    ['excludedSectors', tell('page.posting.excluded-sectors'), excluded],
  ];
  return lines.map(([name, term, value]) => ({ step: 'conditions', name, term, value }));
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
