import { ORGANISATION_FIELDS, type OrganisationField } from '@penc/domain';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { OrganisationProfile } from '../views';
import { OrganisationFields, labelsOf } from './fields';

interface EditProps {
  readonly organisation: OrganisationProfile;
  readonly fields: readonly OrganisationField[];
  readonly state: FormState;
}

export function EditForm({ organisation: { revision }, fields, state }: EditProps) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={labelsOf(tell)} />
      {fields.length < ORGANISATION_FIELDS.length && <p>{tell('page.organisation.edit.verified')}</p>}
      <Form label={tell('page.organisation.edit.title')}>
        <input type="hidden" name="revision" value={String(revision)} />
        <OrganisationFields state={state} fields={fields} />
        <Button>{tell('page.organisation.edit.save')}</Button>
      </Form>
    </>
  );
}
