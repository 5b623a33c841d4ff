import type { Language } from '@penc/domain';
import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { Say } from '../../../site/visit';
import { Entries } from '../../entries';
import { type SaidName, furtherSaid } from '../../said';
import type { Answer } from './answers';
import type { StepName, View } from '../steps/step';

const STEPS: Readonly<Record<SaidName, StepName>> = {
  financingPlan: 'financing',
  inKind: 'in-kind',
  contractingAuthority: 'mandates',
  onBehalfOf: 'mandates',
  partners: 'mandates',
  readiness: 'readiness',
  diasporaCountries: 'diaspora',
  reference: 'award',
  resultsOn: 'award',
  fundedBy: 'award',
  managedBy: 'award',
};

/** What few postings say; of what is not said nothing is shown. */
export function furtherAnswers(view: View, tell: Say, language: Language): Answer[] {
  const said = furtherSaid(view, tell, language).map(({ name, term, entries }) => {
    return { step: STEPS[name], name, term, value: <Entries of={entries} /> };
  });
  const url: Answer = {
    step: 'award',
    name: 'url',
    term: tell('page.award.url'),
    value: 'url' in view && view.url,
  };
  return [...said, url, ...discretion(view, tell, language)].filter(({ value }) => value);
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
      value: embargoUntil && tell('page.discretion.embargo.value', { day: formatDay(embargoUntil, language) }),
    },
  ];
}
