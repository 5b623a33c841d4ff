import { formatMoney } from '@penc/language';
import { TextInput } from '../../../site/components/text-input';
import { useSay, useVisit } from '../../../site/visit';
import { Checkbox } from '../../../site/components/checkboxes';
import { typed } from '../../../site/components/field';
import type { OfferView } from '../../views';
import type { Step, StepProps } from './step';

export const offerMoneyStep: Step<OfferView> = {
  name: 'money',
  labels: {
    envelope: 'page.posting.envelope',
    'ticket.min': 'page.money.ticket-min',
    'ticket.max': 'page.money.ticket-max',
    fundingRateMax: 'page.posting.rate',
  },
  amounts: ['envelope', 'ticket.min', 'ticket.max'],
  fill: ({ envelope, envelopePublic, ticket, fundingRateMax }, language) => ({
    envelope: envelope ? formatMoney(envelope, language) : '',
    envelopeSecret: envelopePublic === false ? 'yes' : '',
    'ticket.min': ticket?.min ? formatMoney(ticket.min, language) : '',
    'ticket.max': ticket?.max ? formatMoney(ticket.max, language) : '',
    fundingRateMax: fundingRateMax === undefined ? '' : `${Number((fundingRateMax * 100).toFixed(2))} %`,
  }),
  patch: (typing) => {
    const [min, max] = [typing.money('ticket.min'), typing.money('ticket.max')];
    return {
      envelope: typing.money('envelope'),
      envelopePublic: typing.text('envelopeSecret') === null ? null : false,
      ticket: min || max ? { min, max } : null,
      fundingRateMax: typing.percent('fundingRateMax'),
    };
  },
  Fields: ({ state }: StepProps<OfferView>) => {
    const tell = useSay();
    const { language } = useVisit();
    const amount = { state, width: 'amount' } as const;
    return (
      <>
        <p>{tell('page.money.how')}</p>
        <TextInput
          {...amount}
          name="envelope"
          label={tell('page.posting.envelope')}
          hint={tell('page.money.envelope.hint')}
        />
        <div class="field">
          <Checkbox
            name="envelopeSecret"
            value="yes"
            text={tell('page.money.envelope-secret')}
            checked={typed(state, 'envelopeSecret') === 'yes'}
          />
        </div>
        <TextInput {...amount} name="ticket.min" label={tell('page.money.ticket-min')} hint={tell('page.optional')} />
        <TextInput {...amount} name="ticket.max" label={tell('page.money.ticket-max')} hint={tell('page.optional')} />
        <TextInput
          {...amount}
          name="fundingRateMax"
          label={tell('page.posting.rate')}
          hint={tell('page.money.rate.hint', { example: language === 'fr' ? '80 %' : '80%' })}
        />
      </>
    );
  },
};
