import { FREQUENCIES, LANGUAGES, type Language, type Role } from '@penc/domain';
import { say } from '@penc/language';
import { label } from '@penc/reference';
import { Button } from '../../site/components/button';
import { Checkboxes } from '../../site/components/checkboxes';
import { TextInput } from '../../site/components/text-input';
import { Radios } from '../../site/components/radios';
import { Form, type FormBody, type FormState, plainOf } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';

/** What is beside the platform, where every notice stands. */
const BESIDE = ['mail', 'sms'] as const;

export function preferencesPatchOf(values: FormBody): object {
  const phone = typeof values['phone'] === 'string' ? values['phone'].trim() : undefined;
  return { ...plainOf(values, { lists: ['channels'], numbers: ['revision'] }), ...(phone !== undefined && { phone }) };
}

export function preferenceLabels(language: Language): Readonly<Record<string, string>> {
  return {
    channels: say(language, 'page.me.channels'),
    phone: say(language, 'page.me.phone'),
    frequency: say(language, 'page.me.frequency'),
    language: say(language, 'page.me.language'),
  };
}

interface PreferencesProps {
  readonly state: FormState;
  readonly role: Role;
  /** Whether SMS leave from here. */
  readonly sendsSms: boolean;
}

/** By which channels, how often and in which language one is told; where mails were stopped they begin again here. */
export function PreferencesForm({ state, role, sendsSms }: PreferencesProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <section aria-labelledby="preferences">
      <h2 id="preferences">{tell('page.me.preferences')}</h2>
      <Form action="/me/preferences">
        <input type="hidden" name="revision" value={String(state.values['revision'])} />
        {/* sent with nothing else ticked: on the platform alone */}
        <input type="hidden" name="channels" value="in-app" />
        <Checkboxes
          state={state}
          name="channels"
          label={tell('page.me.channels')}
          hint={tell('page.me.channels.hint')}
          choices={BESIDE.map((code) => ({
            value: code,
            text: label('channel', code, language),
            hint: tell(code === 'sms' && !sendsSms ? 'page.me.channels.sms.none' : `page.me.channels.${code}`),
          }))}
        />
        <TextInput
          state={state}
          name="phone"
          type="tel"
          autoComplete="tel"
          width="amount"
          label={tell('page.me.phone')}
          hint={tell('page.me.phone.hint')}
        />
        <Radios
          state={state}
          name="frequency"
          label={tell('page.me.frequency')}
          hint={tell('page.me.frequency.hint', { role })}
          choices={FREQUENCIES.map((code) => ({ value: code, text: label('frequency', code, language) }))}
        />
        <Radios
          state={state}
          name="language"
          label={tell('page.me.language')}
          hint={tell('page.me.language.hint')}
          choices={LANGUAGES.map((code) => ({ value: code, text: label('language', code, language) }))}
        />
        <Button kind="second">{tell('page.me.preferences.save')}</Button>
      </Form>
    </section>
  );
}
