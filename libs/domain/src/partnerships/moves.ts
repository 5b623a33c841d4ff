import type { DomainError, Fault } from '../errors';
import { InvalidInput } from '../errors';
import type { MoneyShape } from '../money';
import type { PartnershipAction, PartnershipState } from '../states';
import type { Side } from '../words';
import { type ApprovalFacts, openApprovals } from './approvals';
import { ApprovalsMissing, OtherSidesMove } from './refusals';

/** Who keeps what was built, from which budget, at what cost a year: asked before a partnership is completed. */
export interface Sustainability {
  readonly ownerAfter?: string;
  readonly budgetLine?: string;
  readonly yearlyCost?: MoneyShape;
}
export const SUSTAINABILITY_FIELDS = ['ownerAfter', 'budgetLine', 'yearlyCost'] as const;

export interface MoveFacts {
  readonly status: PartnershipState;
  readonly approvals: readonly ApprovalFacts[];
  readonly suspendedBy: Side | null;
  readonly sustainability: Sustainability;
}

/** From a submission on the envelope is reserved: it is the offer's to say so. */
export const SUBMITTING_SIDE: Side = 'offer';

/** The side whose move it is; null where either may make it. Whoever was suspended for a breach is not to resume by itself. */
export function moverOf(action: PartnershipAction, { suspendedBy }: Pick<MoveFacts, 'suspendedBy'>): Side | null {
  if (action === 'submit') return SUBMITTING_SIDE;
  return action === 'resume' ? suspendedBy : null;
}

/** Why a move that the state table allows must not be made now by this side; null where nothing stands against it. */
export function refusalOfMove(facts: MoveFacts, action: PartnershipAction, side: Side): DomainError | null {
  const mover = moverOf(action, facts);
  if (mover !== null && mover !== side) return new OtherSidesMove(action, mover);
  switch (action) {
    case 'sign':
      return approvalRefusal(facts);
    case 'complete': {
      const faults = sustainabilityFaults(facts.sustainability);
      return faults.length > 0 ? new InvalidInput(faults) : null;
    }
    case 'submit':
    case 'redraft':
    case 'start':
    case 'resume':
    case 'suspend':
    case 'end':
      return null;
  }
}

/** What of the approvals stands against a signature now. */
export function approvalRefusal({
  status,
  approvals,
}: Pick<MoveFacts, 'status' | 'approvals'>): ApprovalsMissing | null {
  if (status === 'drafted') {
    const required = approvals.filter((one) => one.required).length;
    return required > 0 ? new ApprovalsMissing('approvals-to-submit', required) : null;
  }
  const open = openApprovals(approvals).length;
  return open > 0 ? new ApprovalsMissing('approvals-open', open) : null;
}

/** What is not said yet, each with its pointer. */
export function sustainabilityFaults(said: Sustainability): Fault[] {
  return SUSTAINABILITY_FIELDS.filter((field) => said[field] === undefined).map((field) => ({
    pointer: `/sustainability/${field}`,
    code: 'required',
  }));
}

export type PartnershipPart = 'terms' | 'delivery' | 'approvals' | 'sustainability';

/**
 * What may be edited in which state. Terms are written in the draft alone: councils and signatories have to find what
 * they were shown. Some approvals, such as the control of legality, come after the signature.
 */
const EDITABLE: Readonly<Record<PartnershipState, readonly PartnershipPart[]>> = {
  drafted: ['terms', 'delivery', 'approvals', 'sustainability'],
  'in-approval': ['approvals', 'sustainability'],
  signed: ['delivery', 'approvals', 'sustainability'],
  active: ['delivery', 'approvals', 'sustainability'],
  suspended: ['delivery', 'approvals', 'sustainability'],
  completed: [],
  ended: [],
};

/** Whether this part of a partnership may still be edited in this state. */
export function isEditable(status: PartnershipState, part: PartnershipPart): boolean {
  return EDITABLE[status].includes(part);
}

/** Moves that want a coded reason, and those that want to be explained in words. */
export const MOVES_WITH_REASON: readonly PartnershipAction[] = ['suspend', 'end'];
export const MOVES_WITH_NOTE: readonly PartnershipAction[] = ['resume'];
