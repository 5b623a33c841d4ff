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
import { Code, Id, Text, WholeNumber, YesOrNo } from '../http/fields';
import { MoneyField } from '../http/structured-fields';

const MAX_NAME = 200;
const MAX_QUANTITY = 1_000_000_000;

/** An organisation that a posting names, here on Penc or not. */
export class NamedOrganisationRequest {
  @Text(MAX_NAME, { min: 2, oneLine: true }) readonly name: string;
  @Id({ optional: true }) readonly organisationId?: string;
}

/** Maître d'ouvrage. */
export class ContractingAuthorityRequest extends NamedOrganisationRequest {
  @Code(ORGANISATION_TYPES) readonly type: OrganisationType;
}

/** For whom one asks, and the reference of the deliberation or letter that lets one. */
export class MandateRequest extends NamedOrganisationRequest {
  @Text(MAX_NAME, { oneLine: true }) readonly reference: string;
}

/** A line of the financing plan. */
export class FundingSourceRequest {
  @Text(MAX_NAME, { oneLine: true }) readonly source: string;
  @Code(FUNDING_KINDS) readonly kind: FundingKind;
  @Code(FUNDING_FORMS) readonly form: FundingForm;
  @MoneyField() readonly amount: MoneyShape;
  @Code(FUNDING_STATES) readonly status: FundingState;
}

export class InKindRequest {
  @Text(MAX_NAME, { oneLine: true }) readonly what: string;
  @WholeNumber(1, MAX_QUANTITY) readonly quantity: number;
  @Text(60, { oneLine: true }) readonly unit: string;
  @MoneyField({ optional: true }) readonly value?: MoneyShape;
}

/** The development plan that lists the action, or does not yet. */
export class PlanRequest {
  @Code(PLAN_KINDS) readonly kind: PlanKind;
  @Text(40, { optional: true, oneLine: true }) readonly years?: string;
  @Text(MAX_NAME, { optional: true, oneLine: true }) readonly action?: string;
  @Code(PLAN_STATES) readonly status: PlanState;
}

export class ReadinessRequest {
  @Code(REQUIREMENTS) readonly requirement: Requirement;
  @YesOrNo() readonly met: boolean;
  @Text(MAX_NAME, { optional: true, oneLine: true }) readonly reference?: string;
}
