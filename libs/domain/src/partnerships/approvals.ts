import { type Day, addDays } from '../days';
import type { ApprovalKind } from '../words';

/** Something that an agreement has to pass: a council, a board, a control. Which ones is the sides' to say. */
export interface Approval {
  readonly kind: ApprovalKind;
  /** Who gives it. */
  readonly body: string;
  readonly due?: Day;
  readonly doneOn?: Day;
  /** Number of the deliberation, of the letter. */
  readonly reference?: string;
  /** Must be done before the signature. */
  readonly required: boolean;
}
export type ApprovalFacts = Pick<Approval, 'required' | 'doneOn' | 'due'> & { readonly id: string };

/** An approval that is due so soon is recalled, once. */
export const REMINDER_DAYS = 7;

/** Required and not done. */
export function openApprovals<One extends Pick<Approval, 'required' | 'doneOn'>>(approvals: readonly One[]): One[] {
  return approvals.filter(({ required, doneOn }) => required && doneOn === undefined);
}

/** Not given, and due on a day before today. */
export function isOverdue({ due, doneOn }: Pick<Approval, 'due' | 'doneOn'>, today: Day): boolean {
  return doneOn === undefined && due !== undefined && due < today;
}

/** Due within a week, today included, and not recalled yet for that day. What is overdue is shown, not recalled. */
export function isToRecall(approval: Pick<Approval, 'due' | 'doneOn'>, recalledFor: Day | null, today: Day): boolean {
  const { due, doneOn } = approval;
  if (due === undefined || doneOn !== undefined || due === recalledFor) return false;
  return due >= today && due <= addDays(today, REMINDER_DAYS);
}

/** Once asked for, what is required stays required, and stays what it was. */
export function keepsRequired(
  before: readonly (ApprovalFacts & Pick<Approval, 'kind'>)[],
  after: readonly (ApprovalFacts & Pick<Approval, 'kind'>)[],
): boolean {
  return before
    .filter(({ required }) => required)
    .every(({ id, kind }) => after.some((one) => one.id === id && one.required && one.kind === kind));
}
