import { LANGUAGES, type Role } from '@penc/domain';
import { label } from '@penc/reference';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { RoleFields } from './role-fields';

interface InvitationProps {
  /** Those that the caller may give. */
  readonly roles: readonly Role[];
  readonly state: FormState;
}

export function InvitationForm({ roles, state }: InvitationProps) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = {
    name: tell('page.member.name'),
    email: tell('page.member.email'),
    phone: tell('page.member.phone'),
    language: tell('page.member.language'),
    role: tell('page.member.role'),
    territories: tell('page.member.territories'),
  };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell('page.members.invite.lead')}</p>
      <Form label={tell('page.members.invite.title')}>
        <TextInput state={state} name="name" label={labels.name} autoComplete="off" />
        <TextInput
          state={state}
          name="email"
          type="email"
          autoComplete="off"
          spellCheck={false}
          label={labels.email}
          hint={tell('page.member.email.hint')}
        />
        <TextInput state={state} name="phone" type="tel" autoComplete="off" label={labels.phone} />
        <Radios
          state={state}
          name="language"
          label={labels.language}
          choices={LANGUAGES.map((code) => ({ value: code, text: label('language', code, language) }))}
        />
        <RoleFields state={state} roles={roles} />
        <Button>{tell('page.members.invite.send')}</Button>
      </Form>
    </>
  );
}
