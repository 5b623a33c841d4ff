import type { KeyScope } from '@penc/domain';
import { Button } from '../../site/components/button';
import { Checkboxes } from '../../site/components/checkboxes';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';

interface KeyFormProps {
  /** Those of which the role can make any use. */
  readonly scopes: readonly KeyScope[];
  readonly state: FormState;
}

export function KeyForm({ scopes, state }: KeyFormProps) {
  const tell = useSay();
  const labels = {
    name: tell('page.keys.name'),
    scopes: tell('page.keys.scopes'),
    expiresOn: tell('page.keys.expires'),
  };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <Form label={tell('page.keys.new')}>
        <TextInput
          state={state}
          name="name"
          label={labels.name}
          hint={tell('page.keys.name.hint')}
          autoComplete="off"
        />
        <Checkboxes
          state={state}
          name="scopes"
          label={labels.scopes}
          hint={tell('page.keys.scopes.hint')}
          choices={scopes.map((scope) => ({ value: scope, text: tell(`page.keys.scope.${scope}`) }))}
        />
        <DayInput
          state={state}
          name="expiresOn"
          month="last"
          label={labels.expiresOn}
          hint={tell('page.keys.expires.hint')}
        />
        <Button>{tell('page.keys.create')}</Button>
      </Form>
    </>
  );
}
