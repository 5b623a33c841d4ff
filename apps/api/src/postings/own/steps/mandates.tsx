import { ORGANISATION_TYPES } from '@penc/domain';
import { label } from '@penc/reference';
import { Select } from '../../../site/components/select';
import { TextInput } from '../../../site/components/text-input';
import { Textarea } from '../../../site/components/textarea';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView } from '../../views';
import { namedAs, namesTyped } from '../parties';
import { filledRows, rowsTyped } from '../rows';
import type { Typed } from '../typed';
import { Rows } from './rows';
import type { Step, StepProps } from './step';

const LIST = 'onBehalfOf';

/** For whom one asks, by which act, and with whom; whose type it is that an offer looks at. */
export const mandatesStep: Step<NeedView> = {
  name: 'mandates',
  list: LIST,
  labels: {
    'contractingAuthority.name': 'page.authority.name',
    'contractingAuthority.type': 'page.authority.type',
    partners: 'page.mandates.partners',
    [`${LIST}.*.name`]: 'page.mandates.name',
    [`${LIST}.*.reference`]: 'page.mandates.reference',
    [LIST]: 'page.mandates',
  },
  parties: ['contractingAuthority.name', `${LIST}.*.name`, 'partners'],
  texts: /^partners$|\.(name|reference)$/,
  fill: ({ contractingAuthority, partners = [], onBehalfOf = [] }) => ({
    'contractingAuthority.name': contractingAuthority?.name ?? '',
    'contractingAuthority.type': contractingAuthority?.type ?? '',
    partners: namesTyped(partners),
    ...rowsTyped(
      LIST,
      onBehalfOf.map(({ name, reference }) => ({ name, reference })),
    ),
  }),
  patch: (typed, { contractingAuthority, onBehalfOf = [], partners = [] }) => {
    const mandates = filledRows(typed.values, LIST).map((number) => {
      const name = typed.given(`${LIST}.${number}.name`);
      return { ...namedAs(typed, name, onBehalfOf), reference: typed.given(`${LIST}.${number}.reference`) };
    });
    const others = typed.lines('partners').map((name) => namedAs(typed, name, partners));
    return {
      contractingAuthority: authorityTyped(typed, contractingAuthority),
      onBehalfOf: mandates.length > 0 ? mandates : null,
      partners: others.length > 0 ? others : null,
    };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <fieldset class="field card">
          <legend>{tell('page.authority')}</legend>
          <p>{tell('page.authority.lead')}</p>
          <TextInput state={state} name="contractingAuthority.name" label={tell('page.authority.name')} />
          <Select
            state={state}
            name="contractingAuthority.type"
            label={tell('page.authority.type')}
            none={tell('page.choose')}
            choices={ORGANISATION_TYPES.map((code) => ({
              value: code,
              text: label('organisationType', code, language),
            }))}
          />
        </fieldset>
        <p>{tell('page.mandates.lead')}</p>
        <Rows state={state} list={LIST} title="page.mandates.row">
          {(at) => (
            <>
              <TextInput state={state} name={`${at}.name`} label={tell('page.mandates.name')} />
              <TextInput
                state={state}
                name={`${at}.reference`}
                label={tell('page.mandates.reference')}
                hint={tell('page.mandates.reference.hint')}
              />
            </>
          )}
        </Rows>
        <Textarea
          rows={4}
          state={state}
          name="partners"
          label={tell('page.mandates.partners')}
          hint={tell('page.mandates.partners.hint')}
        />
      </>
    );
  },
};

/** One of them alone is told what it lacks; another name is another organisation. */
function authorityTyped(typed: Typed, before: NeedView['contractingAuthority']): object | null {
  const [name, type] = [typed.given('contractingAuthority.name'), typed.given('contractingAuthority.type')];
  if (name === undefined && type === undefined) return null;
  return {
    name: null,
    type: null,
    organisationId: null,
    onPenc: null,
    ...namedAs(typed, name, before ? [before] : []),
    ...(type && { type }),
  };
}
