import type { DevelopmentPlan, InKind, Language, NamedOrganisation, Readiness } from '@penc/domain';
import { formatDay, formatList, formatMoney, formatNumber } from '@penc/language';
import { countryName, label } from '@penc/reference';
import type { Say } from '../site/visit';
import type { NeedView, OfferView } from './views';

export type SaidName =
  | 'financingPlan'
  | 'inKind'
  | 'contractingAuthority'
  | 'onBehalfOf'
  | 'partners'
  | 'readiness'
  | 'diasporaCountries'
  | 'reference'
  | 'resultsOn'
  | 'fundedBy'
  | 'managedBy';

/** What few postings say, entry by entry, as the api tells it to whoever may read the posting. */
export interface Said {
  readonly name: SaidName;
  readonly term: string;
  readonly entries: readonly string[];
}

/** Of what is not said there is nothing. */
export function furtherSaid(view: NeedView | OfferView, tell: Say, language: Language): readonly Said[] {
  const all = 'coverage' in view ? ofNeed(view, tell, language) : ofOffer(view, tell, language);
  return all.filter(({ entries }) => entries.length > 0);
}

/** « plan communal de développement, action inscrite, 2023-2028, Axe 2 ». */
export function planText({ kind, status, years, action }: DevelopmentPlan, language: Language): string {
  const codes = [label('planKind', kind, language), label('planState', status, language)];
  return [...codes, years, action].filter(Boolean).join(', ');
}

function ofNeed(view: NeedView, tell: Say, language: Language): Said[] {
  const { financingPlan = [], inKind = [], contractingAuthority: authority, onBehalfOf = [], partners = [] } = view;
  const { readiness = [], diasporaCountries = [] } = view;
  const sources = financingPlan.map(({ source, kind, form, amount, status }) =>
    tell('page.financing.line', {
      source,
      kind: label('fundingKind', kind, language),
      form: label('fundingForm', form, language),
      amount: formatMoney(amount, language),
      status: label('fundingState', status, language),
    }),
  );
  const mandates = onBehalfOf.map((one) => partyText(one, tell, one.reference));
  return [
    { name: 'financingPlan', term: tell('page.financing'), entries: sources },
    { name: 'inKind', term: tell('page.in-kind'), entries: inKind.map((thing) => inKindText(thing, tell, language)) },
    {
      name: 'contractingAuthority',
      term: tell('page.authority'),
      entries: authority ? [partyText(authority, tell, label('organisationType', authority.type, language))] : [],
    },
    { name: 'onBehalfOf', term: tell('page.mandates'), entries: mandates },
    { name: 'partners', term: tell('page.mandates.partners'), entries: named(partners, tell, language) },
    {
      name: 'readiness',
      term: tell('page.readiness'),
      entries: readiness.map((one) => readinessText(one, tell, language)),
    },
    {
      name: 'diasporaCountries',
      term: tell('page.diaspora'),
      entries: inOneLine(
        diasporaCountries.map((code) => countryName(code, language)),
        language,
      ),
    },
  ];
}

function ofOffer(view: OfferView, tell: Say, language: Language): Said[] {
  const { reference, resultsOn, fundedBy = [], managedBy } = view;
  return [
    { name: 'reference', term: tell('page.award.reference'), entries: reference ? [reference] : [] },
    {
      name: 'resultsOn',
      term: tell('page.award.results'),
      entries: resultsOn ? [formatDay(resultsOn, language)] : [],
    },
    { name: 'fundedBy', term: tell('page.award.funded-by'), entries: named(fundedBy, tell, language) },
    { name: 'managedBy', term: tell('page.award.managed-by'), entries: managedBy ? [partyText(managedBy, tell)] : [] },
  ];
}

function readinessText({ requirement, met, reference }: Readiness, tell: Say, language: Language): string {
  return tell('page.readiness.line', {
    requirement: label('requirement', requirement, language),
    value: met ? 'yes' : 'no',
    reference: reference ?? 'none',
  });
}

function inKindText({ what, quantity, unit, value }: InKind, tell: Say, language: Language): string {
  const line = { what, quantity: formatNumber(quantity, language), unit };
  return value
    ? tell('page.in-kind.line.valued', { ...line, amount: formatMoney(value, language) })
    : tell('page.in-kind.line', line);
}

function named(organisations: readonly NamedOrganisation[], tell: Say, language: Language): string[] {
  return inOneLine(
    organisations.map((one) => partyText(one, tell)),
    language,
  );
}

/** « Commune de Tanaff (commune, inscrite sur Penc) ». */
function partyText({ name, organisationId }: NamedOrganisation, tell: Say, detail?: string): string {
  const details = [detail, organisationId && tell('page.party.known')].filter(Boolean).join(', ');
  return details ? `${name} (${details})` : name;
}

/** Names are short: « France, Espagne et Gambie ». */
function inOneLine(names: readonly string[], language: Language): string[] {
  return names.length > 0 ? [formatList(names, language)] : [];
}
