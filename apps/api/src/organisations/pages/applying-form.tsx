import { LANGUAGES, ORGANISATION_FIELDS } from '@penc/domain';
import { label } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';
import { OrganisationFields, labelsOf } from './fields';

export function ApplyingForm({ state }: { readonly state: FormState }) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={{ ...labelsOf(tell), ...contactLabels(tell) }} />
      <p class="lead">{tell('page.apply.lead')}</p>
      <Form label={tell('page.apply.title')}>
        <h2>{tell('page.apply.organisation')}</h2>
        <OrganisationFields state={state} fields={ORGANISATION_FIELDS} />
        <h2>{tell('page.apply.contact')}</h2>
        <p>{tell('page.apply.contact.text')}</p>
        <Contact state={state} />
        <Button>{tell('page.apply.send')}</Button>
      </Form>
    </>
  );
}

function Contact({ state }: { readonly state: FormState }) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = contactLabels(tell);
  return (
    <>
      <TextInput state={state} name="contact.name" autoComplete="name" label={labels['contact.name']} />
      <TextInput
        state={state}
        name="contact.email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        label={labels['contact.email']}
        hint={tell('page.apply.contact.email.hint')}
      />
      <TextInput
        state={state}
        name="contact.phone"
        type="tel"
        autoComplete="tel"
        label={labels['contact.phone']}
        hint={tell('page.apply.contact.phone.hint')}
      />
      <Radios
        state={state}
        name="contact.language"
        label={labels['contact.language']}
        choices={LANGUAGES.map((code) => ({ value: code, text: label('language', code, language) }))}
      />
    </>
  );
}

function contactLabels(tell: Say) {
  return {
    'contact.name': tell('page.apply.contact.name'),
    'contact.email': tell('page.apply.contact.email'),
    'contact.phone': tell('page.apply.contact.phone'),
    'contact.language': tell('page.apply.contact.language'),
  };
}

/** What happens next; the same whether or not the address is known. */
export function Applied({ hasSameName }: { readonly hasSameName: boolean }) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.apply.done.text')}</p>
      {hasSameName && <Banner kind="warning">{tell('page.apply.same-name')}</Banner>}
      <h2>{tell('page.apply.next')}</h2>
      <ol>
        <li>{tell('page.apply.next.mail')}</li>
        <li>{tell('page.apply.next.prepare')}</li>
        <li>{tell('page.apply.next.verified')}</li>
      </ol>
      <p class="actions">
        <ButtonLink href="/sign-in">{tell('page.nav.sign-in')}</ButtonLink>
      </p>
    </>
  );
}
