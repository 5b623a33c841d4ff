import { typedDay } from '@penc/language';
import { DayInput } from '../../../site/components/day-input';
import { TextInput } from '../../../site/components/text-input';
import { Textarea } from '../../../site/components/textarea';
import { useSay } from '../../../site/visit';
import type { OfferView } from '../../views';
import { namedAs, namesTyped } from '../parties';
import type { Step, StepProps } from './step';

/** Where the offer is published, when its results are known, whose money it is. */
export const awardStep: Step<OfferView> = {
  name: 'award',
  labels: {
    reference: 'page.award.reference',
    url: 'page.award.url',
    resultsOn: 'page.award.results',
    fundedBy: 'page.award.funded-by',
    'managedBy.name': 'page.award.managed-by',
  },
  parties: ['fundedBy', 'managedBy.name'],
  texts: /^(reference|fundedBy|managedBy\.name)$/,
  fill: ({ reference = '', url = '', resultsOn, fundedBy = [], managedBy }) => ({
    reference,
    url,
    resultsOn: resultsOn ? typedDay(resultsOn) : '',
    fundedBy: namesTyped(fundedBy),
    'managedBy.name': managedBy?.name ?? '',
  }),
  patch: (typed, { fundedBy = [], managedBy }) => {
    const funders = typed.lines('fundedBy').map((name) => namedAs(typed, name, fundedBy));
    const manager = typed.given('managedBy.name');
    return {
      reference: typed.text('reference'),
      url: typed.text('url'),
      resultsOn: typed.bound('resultsOn', 'last'),
      fundedBy: funders.length > 0 ? funders : null,
      // another name is another organisation: a merge would keep the former one’s id
      managedBy:
        manager === undefined
          ? null
          : { organisationId: null, onPenc: null, ...namedAs(typed, manager, managedBy ? [managedBy] : []) },
    };
  },
  Fields: ({ state }: StepProps<OfferView>) => {
    const tell = useSay();
    return (
      <>
        <TextInput
          state={state}
          name="reference"
          label={tell('page.award.reference')}
          hint={tell('page.award.reference.hint')}
        />
        <TextInput
          state={state}
          name="url"
          type="url"
          label={tell('page.award.url')}
          hint={tell('page.award.url.hint')}
        />
        <DayInput
          state={state}
          name="resultsOn"
          month="last"
          label={tell('page.award.results')}
          hint={tell('page.award.results.hint')}
        />
        <Textarea
          rows={3}
          state={state}
          name="fundedBy"
          label={tell('page.award.funded-by')}
          hint={tell('page.award.funded-by.hint')}
        />
        <TextInput
          state={state}
          name="managedBy.name"
          label={tell('page.award.managed-by')}
          hint={tell('page.award.managed-by.hint')}
        />
      </>
    );
  },
};
