import { ORGANISATION_TYPES, type OrganisationField } from '@penc/domain';
import { countries, countryName, label } from '@penc/reference';
import { Details } from '../../site/components/details';
import { Places } from '../../site/components/places';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import { LOOK } from '../../site/look';
import { type FormState, faultsAt } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';

export function labelsOf(tell: Say): Readonly<Record<OrganisationField, string>> {
  return {
    name: tell('page.organisation.name'),
    type: tell('page.organisation.type'),
    establishedIn: tell('page.organisation.established-in'),
    registration: tell('page.organisation.registration'),
    website: tell('page.organisation.website'),
    homeTerritories: tell('page.organisation.home'),
  };
}

interface FieldsProps {
  readonly state: FormState;
  /** Those that the person may change. */
  readonly fields: readonly OrganisationField[];
}

/** What an organisation says of itself. */
export function OrganisationFields({ state, fields }: FieldsProps) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = labelsOf(tell);
  const has = (field: OrganisationField) => fields.includes(field);
  const named = countries().map((code) => ({ value: code, text: countryName(code, language) }));
  return (
    <>
      {has('name') && (
        <TextInput state={state} name="name" label={labels.name} hint={tell('page.organisation.name.hint')} />
      )}
      {has('type') && (
        <Select
          state={state}
          name="type"
          label={labels.type}
          none={tell('page.organisation.type.none')}
          choices={ORGANISATION_TYPES.map((code) => ({ value: code, text: label('organisationType', code, language) }))}
        />
      )}
      {has('establishedIn') && (
        <Select
          state={state}
          name="establishedIn"
          label={labels.establishedIn}
          hint={tell('page.organisation.established-in.hint')}
          choices={named.sort((a, b) => a.text.localeCompare(b.text, language))}
        />
      )}
      {has('registration') && (
        <TextInput
          state={state}
          name="registration"
          label={labels.registration}
          hint={tell('page.organisation.registration.hint')}
        />
      )}
      {has('website') && (
        <TextInput
          state={state}
          name="website"
          type="url"
          spellCheck={false}
          label={labels.website}
          hint={tell('page.organisation.website.hint')}
        />
      )}
      {has('homeTerritories') && <Home state={state} label={labels.homeTerritories} />}
    </>
  );
}

/** Of diaspora associations: folded away for the others, unless there is something to see. */
function Home({ state, label: name }: { readonly state: FormState; readonly label: string }) {
  const tell = useSay();
  const { values } = state;
  const isUsed = values['homeTerritories'] !== undefined || values[LOOK] !== undefined;
  return (
    <Details
      summary={tell('page.organisation.home.summary')}
      open={isUsed || faultsAt(state, 'homeTerritories').length > 0}
    >
      <Places
        state={state}
        name="homeTerritories"
        label={name}
        hint={tell('page.organisation.home.hint')}
        country={false}
      />
    </Details>
  );
}
