import { LANGUAGES } from '@penc/domain';
import { label } from '@penc/reference';
import { NobodyByName } from '../../../site/components/nobody-by-name';
import { Radios } from '../../../site/components/radios';
import { TextInput } from '../../../site/components/text-input';
import { Textarea } from '../../../site/components/textarea';
import type { FormState } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import { PersonalDataNotice } from '../check/personal-data';
import type { Typed } from '../typed';
import type { Step, StepProps } from './step';

/** Title and description: what the rest is proposed from. */
export const textStep: Step = {
  name: 'text',
  labels: {
    title: 'page.posting-title',
    description: 'page.posting-description',
    language: 'page.posting-language',
  },
  texts: /^(title|description)$/,
  fill: ({ title, description, language }) => ({ title, description, language }),
  patch: wordsIn,
  Fields: ({ state, view }: StepProps) => (
    <>
      <PersonalDataNotice view={view} />
      <NobodyByName />
      <TextFields state={state} kind={'coverage' in view ? 'need' : 'offer'} />
    </>
  ),
};

export function wordsIn(typed: Typed) {
  return {
    title: typed.text('title') ?? '',
    description: typed.text('description') ?? '',
    language: typed.text('language') ?? '',
  };
}

export function TextFields({ state, kind }: { readonly state: FormState; readonly kind: 'need' | 'offer' }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <TextInput
        state={state}
        name="title"
        label={tell('page.posting-title')}
        hint={tell(`page.posting-title.hint.${kind}`)}
      />
      <Textarea
        state={state}
        name="description"
        label={tell('page.posting-description')}
        hint={tell(`page.posting-description.hint.${kind}`)}
        rows={10}
      />
      <Radios
        state={state}
        name="language"
        label={tell('page.posting-language')}
        choices={LANGUAGES.map((code) => ({ value: code, text: label('language', code, language) }))}
      />
    </>
  );
}
