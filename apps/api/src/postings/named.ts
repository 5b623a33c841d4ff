import {
  FUNDING_FORMS,
  FUNDING_KINDS,
  FUNDING_STATES,
  type FundingForm,
  type FundingKind,
  type FundingState,
  type MoneyShape,
  ORGANISATION_TYPES,
  type OrganisationType,
  PLAN_KINDS,
  PLAN_STATES,
  type PlanKind,
  type PlanState,
  REQUIREMENTS,
  type Requirement,
} from '@penc/domain';
import { Code, Id, Quantity, Text, YesOrNo } from '../http/fields/fields';
import { MoneyField } from '../http/fields/structured';

const MAX_NAME = 200;

/** An organisation that a posting names, here on Penc or not. */
export class NamedOrganisationRequest {
  @Text(MAX_NAME, { min: 2, oneLine: true, description: 'as it calls itself, whether or not it is on Penc' })
  readonly name: string;
  @Id({
    optional: true,
    description: 'when it is on Penc; left out: the one verified organisation that bears the name, if there is one',
  })
  readonly organisationId?: string;
  @YesOrNo({ optional: true, description: 'false: none on Penc, though one may bear its name; ignored beside an id' })
  readonly onPenc?: boolean;
}

/** Maître d'ouvrage. */
export class ContractingAuthorityRequest extends NamedOrganisationRequest {
  @Code(ORGANISATION_TYPES, { description: 'what kind of organisation' }) readonly type: OrganisationType;
}

/** For whom one asks, and the reference of the deliberation or letter that lets one. */
export class MandateRequest extends NamedOrganisationRequest {
  @Text(MAX_NAME, { oneLine: true, description: 'of the deliberation or letter that allows to ask for them' })
  readonly reference: string;
}

/** A line of the financing plan. */
export class FundingSourceRequest {
  @Text(MAX_NAME, {
    oneLine: true,
    description: 'who gives: a budget, a programme, an association; never a person by name',
  })
  readonly source: string;
  @Code(FUNDING_KINDS, { description: 'where it comes from' }) readonly kind: FundingKind;
  @Code(FUNDING_FORMS, { description: 'money, or goods and work to this value' }) readonly form: FundingForm;
  @MoneyField({ description: 'what it brings of the total cost' }) readonly amount: MoneyShape;
  @Code(FUNDING_STATES, { description: '`confirmed`: it has been promised or is there' }) readonly status: FundingState;
}

export class InKindRequest {
  @Text(MAX_NAME, { oneLine: true, description: 'goods, work or knowledge' }) readonly what: string;
  @Quantity({ description: 'in `unit`; parts are possible, to two decimals' }) readonly quantity: number;
  @Text(60, { oneLine: true, description: 'of the quantity: days, tonnes, places' }) readonly unit: string;
  @MoneyField({ optional: true, description: 'what all of it is worth; left out when not known' })
  readonly value?: MoneyShape;
}

/** The development plan that lists the action, or does not yet. */
export class PlanRequest {
  @Code(PLAN_KINDS, { description: 'of a commune (PDC), a department (PDD), a local area (PLD), investments (PIC)' })
  readonly kind: PlanKind;
  @Text(40, { optional: true, oneLine: true, description: 'that the plan is for, as it says them: 2023-2027' })
  readonly years?: string;
  @Text(MAX_NAME, { optional: true, oneLine: true, description: 'number or title of the action in the plan' })
  readonly action?: string;
  @Code(PLAN_STATES, { description: 'whether the plan lists it' }) readonly status: PlanState;
}

export class ReadinessRequest {
  @Code(REQUIREMENTS, { description: 'what an offer may ask for' }) readonly requirement: Requirement;
  @YesOrNo({ description: 'false: it is known to be missing' }) readonly met: boolean;
  @Text(MAX_NAME, { optional: true, oneLine: true, description: 'number or date of what proves it' })
  readonly reference?: string;
}
