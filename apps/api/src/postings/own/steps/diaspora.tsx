import { countries, countryName } from '@penc/reference';
import { Button } from '../../../site/components/button';
import { Checkboxes } from '../../../site/components/checkboxes';
import { allTyped } from '../../../site/components/field';
import { Select } from '../../../site/components/select';
import { fieldId } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView } from '../../views';
import { LOOK } from '../../../site/look';
import type { Step, StepProps } from './step';

const NAME = 'diasporaCountries';
/** Where most Senegalese abroad live; any other is added from the list. */
const OFTEN = ['FR', 'IT', 'ES', 'US', 'GA', 'CI', 'MR', 'GM', 'ML', 'MA', 'BE', 'DE', 'PT', 'CA'];

/** Where the diaspora of the territory lives. */
export const diasporaStep: Step<NeedView> = {
  name: 'diaspora',
  labels: { [NAME]: 'page.diaspora', country: 'page.diaspora.other' },
  fill: ({ diasporaCountries = [] }) => ({ [NAME]: [...diasporaCountries] }),
  patch: (typed) => {
    const codes = [...new Set([...typed.list(NAME), ...typed.list('country')])];
    return { [NAME]: codes.length > 0 ? codes : null };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    const { language } = useVisit();
    const choice = (code: string) => ({ value: code, text: countryName(code, language) });
    const ticked = [...allTyped(state, NAME), ...allTyped(state, 'country')].filter((code) =>
      countries().includes(code),
    );
    const shown = [...new Set([...ticked, ...OFTEN])];
    const others = countries()
      .filter((code) => code !== 'SN' && !shown.includes(code))
      .map(choice)
      .sort((a, b) => a.text.localeCompare(b.text, language));
    return (
      <>
        <Checkboxes
          state={{ ...state, values: { ...state.values, [NAME]: ticked } }}
          name={NAME}
          label={tell('page.diaspora')}
          hint={tell('page.diaspora.hint')}
          choices={shown.map(choice)}
        />
        <div class="aside">
          <Select
            state={{ ...state, values: {} }}
            name="country"
            label={tell('page.diaspora.other')}
            none={tell('page.choose')}
            choices={others}
          />
          <Button kind="second" name={LOOK} value="country" to={`#${fieldId(NAME)}`}>
            {tell('page.diaspora.add')}
          </Button>
        </div>
      </>
    );
  },
};
