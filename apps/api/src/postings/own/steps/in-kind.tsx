import { formatMoney, formatNumber } from '@penc/language';
import { TextInput } from '../../../site/components/text-input';
import { useSay } from '../../../site/visit';
import type { NeedView } from '../../views';
import { filledRows, rowsTyped } from '../rows';
import { Rows } from './rows';
import type { Step, StepProps } from './step';

const LIST = 'inKind';

/** What is asked for as it is, and not as money. */
export const inKindStep: Step<NeedView> = {
  name: 'in-kind',
  list: LIST,
  labels: {
    [`${LIST}.*.what`]: 'page.in-kind.what',
    [`${LIST}.*.quantity`]: 'page.in-kind.quantity',
    [`${LIST}.*.unit`]: 'page.in-kind.unit',
    [`${LIST}.*.value`]: 'page.in-kind.value',
    [LIST]: 'page.in-kind',
  },
  amounts: [`${LIST}.*.value`],
  texts: /\.(what|unit)$/,
  fill: ({ inKind = [] }, language) =>
    rowsTyped(
      LIST,
      inKind.map(({ what, quantity, unit, value }) => {
        return {
          what,
          quantity: formatNumber(quantity, language),
          unit,
          value: value ? formatMoney(value, language) : '',
        };
      }),
    ),
  patch: (typed) => {
    const things = filledRows(typed.values, LIST).map((number) => {
      const at = `${LIST}.${number}`;
      return {
        what: typed.given(`${at}.what`),
        quantity: typed.quantity(`${at}.quantity`) ?? undefined,
        unit: typed.given(`${at}.unit`),
        value: typed.money(`${at}.value`) ?? undefined,
      };
    });
    return { inKind: things.length > 0 ? things : null };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    return (
      <>
        <p>{tell('page.in-kind.lead')}</p>
        <Rows state={state} list={LIST} title="page.in-kind.row">
          {(at) => (
            <>
              <TextInput
                state={state}
                name={`${at}.what`}
                label={tell('page.in-kind.what')}
                hint={tell('page.in-kind.what.hint')}
              />
              <TextInput
                state={state}
                name={`${at}.quantity`}
                label={tell('page.in-kind.quantity')}
                hint={tell('page.in-kind.quantity.hint')}
                inputMode="decimal"
                width="code"
              />
              <TextInput
                state={state}
                name={`${at}.unit`}
                label={tell('page.in-kind.unit')}
                hint={tell('page.in-kind.unit.hint')}
                width="amount"
              />
              <TextInput
                state={state}
                name={`${at}.value`}
                label={tell('page.in-kind.value')}
                hint={tell('page.in-kind.value.hint')}
                width="amount"
              />
            </>
          )}
        </Rows>
      </>
    );
  },
};
