import { type Language } from '@penc/domain';
import { formatDay, formatList, formatMoney, formatNumber } from '@penc/language';
import { countryName, label } from '@penc/reference';
import type { Say } from '../../site/visit';
import type { NeedView, OfferView } from '../views';
import type { Answer } from './lines';
import type { View } from './steps/step';

type Named = readonly { readonly name: string }[];

/** What few postings say; of what is not said nothing is shown. */
export function furtherAnswers(view: View, tell: Say, language: Language): Answer[] {
  const own = 'coverage' in view ? ofNeed(view, tell, language) : ofOffer(view, tell, language);
  return [...own, ...discretion(view, tell, language)].filter(({ value }) => value);
}

function ofNeed(view: NeedView, tell: Say, language: Language): Answer[] {
  const { financingPlan = [], inKind = [], onBehalfOf = [], partners = [], diasporaCountries = [] } = view;
  const sources = financingPlan.map(({ source, kind, form, amount, status }) => {
    const [named, shaped, stands] = [
      label('fundingKind', kind, language),
      label('fundingForm', form, language),
      label('fundingState', status, language),
    ];
    return tell('page.financing.line', {
      source,
      kind: named,
      form: shaped,
      amount: formatMoney(amount, language),
      status: stands,
    });
  });
  const things = inKind.map(({ what, quantity, unit }) =>
    tell('page.in-kind.line', { what, quantity: formatNumber(quantity, language), unit }),
  );
  const mandates = onBehalfOf.map(({ name, reference }) => tell('page.mandates.line', { name, reference }));
  const abroad = diasporaCountries.map((code) => countryName(code, language));
  return [
    { step: 'financing', name: 'financingPlan', term: tell('page.financing'), value: sources.join(' ; ') },
    { step: 'in-kind', name: 'inKind', term: tell('page.in-kind'), value: things.join(' ; ') },
    { step: 'mandates', name: 'onBehalfOf', term: tell('page.mandates'), value: mandates.join(' ; ') },
    { step: 'mandates', name: 'partners', term: tell('page.mandates.partners'), value: namesOf(partners, language) },
    { step: 'diaspora', name: 'diasporaCountries', term: tell('page.diaspora'), value: formatList(abroad, language) },
  ];
}

function ofOffer(view: OfferView, tell: Say, language: Language): Answer[] {
  const { reference, url, resultsOn, fundedBy = [], managedBy } = view;
  return [
    { step: 'award', name: 'reference', term: tell('page.award.reference'), value: reference },
    { step: 'award', name: 'url', term: tell('page.award.url'), value: url },
    {
      step: 'award',
      name: 'resultsOn',
      term: tell('page.award.results'),
      value: resultsOn && formatDay(resultsOn, language),
    },
    { step: 'award', name: 'fundedBy', term: tell('page.award.funded-by'), value: namesOf(fundedBy, language) },
    { step: 'award', name: 'managedBy', term: tell('page.award.managed-by'), value: managedBy?.name },
  ];
}

function discretion({ visibility, embargoUntil }: View, tell: Say, language: Language): Answer[] {
  return [
    {
      step: 'discretion',
      name: 'visibility',
      term: tell('page.discretion.visibility'),
      value: visibility && label('visibility', visibility, language),
    },
    {
      step: 'discretion',
      name: 'embargoUntil',
      term: tell('page.discretion.embargo'),
      value: embargoUntil && formatDay(embargoUntil, language),
    },
  ];
}

function namesOf(named: Named, language: Language): string {
  return formatList(
    named.map(({ name }) => name),
    language,
  );
}
