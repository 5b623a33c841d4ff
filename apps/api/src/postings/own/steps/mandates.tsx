import { TextInput } from '../../../site/components/text-input';
import { Textarea } from '../../../site/components/textarea';
import { useSay } from '../../../site/visit';
import type { NeedView } from '../../views';
import { namedAs, namesTyped } from '../named-lines';
import { filledRows, rowsTyped } from '../rows';
import { Rows } from './rows';
import type { Step, StepProps } from './step';

const LIST = 'onBehalfOf';

/** For whom one asks, by which act, and with whom. */
export const mandatesStep: Step<NeedView> = {
  name: 'mandates',
  list: LIST,
  labels: {
    partners: 'page.mandates.partners',
    [`${LIST}.*.name`]: 'page.mandates.name',
    [`${LIST}.*.reference`]: 'page.mandates.reference',
    [LIST]: 'page.mandates',
  },
  texts: /^partners$|\.(name|reference)$/,
  fill: ({ partners = [], onBehalfOf = [] }) => ({
    partners: namesTyped(partners),
    ...rowsTyped(
      LIST,
      onBehalfOf.map(({ name, reference }) => ({ name, reference })),
    ),
  }),
  patch: (typed, { onBehalfOf = [], partners = [] }) => {
    const mandates = filledRows(typed.values, LIST).map((number) => {
      const name = typed.given(`${LIST}.${number}.name`);
      return { ...namedAs(name, onBehalfOf), reference: typed.given(`${LIST}.${number}.reference`) };
    });
    const others = typed.lines('partners').map((name) => namedAs(name, partners));
    return { onBehalfOf: mandates.length > 0 ? mandates : null, partners: others.length > 0 ? others : null };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    return (
      <>
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
