import type { Language } from '@penc/domain';
import type { Label } from '../text';
import { modalityLabels, postingKindLabels, subthemeLabels, targetGroupLabels, themeLabels } from './content';
import {
  channelLabels,
  deliveryFailureLabels,
  deliveryKindLabels,
  deliveryStateLabels,
  heldForLabels,
  frequencyLabels,
  noticeKindLabels,
  webhookStateLabels,
} from './notices';
import {
  languageLabels,
  organisationActionLabels,
  organisationStateLabels,
  organisationTypeLabels,
  roleLabels,
  suspensionReasonLabels,
} from './people';
import { territoryLevelLabels } from './places';
import {
  closeReasonLabels,
  fundingFormLabels,
  fundingKindLabels,
  fundingStateLabels,
  offerCloseReasonLabels,
  offerKindLabels,
  planKindLabels,
  planStateLabels,
  requirementLabels,
  visibilityLabels,
} from './postings';
import {
  approvalKindLabels,
  criterionLabels,
  declineReasonLabels,
  dismissReasonLabels,
  endedReasonLabels,
  gateLabels,
  outcomeLabels,
} from './reasons';
import { activityRoleLabels, activityStatusLabels } from './track-records';
import {
  answerActionLabels,
  answerLabels,
  needCoverageLabels,
  partnershipActionLabels,
  partnershipStateLabels,
  postingActionLabels,
  postingStateLabels,
  suggestionActionLabels,
  suggestionPublicStateLabels,
  suggestionStateLabels,
  trancheActionLabels,
  trancheStateLabels,
} from './states';

/** Each table is a Record over the codes of its list: a code without a label does not compile. */
const tables = {
  activityRole: activityRoleLabels,
  activityStatus: activityStatusLabels,
  answer: answerLabels,
  answerAction: answerActionLabels,
  closeReason: closeReasonLabels,
  approvalKind: approvalKindLabels,
  channel: channelLabels,
  criterion: criterionLabels,
  declineReason: declineReasonLabels,
  deliveryFailure: deliveryFailureLabels,
  deliveryKind: deliveryKindLabels,
  deliveryState: deliveryStateLabels,
  heldFor: heldForLabels,
  dismissReason: dismissReasonLabels,
  endedReason: endedReasonLabels,
  fundingForm: fundingFormLabels,
  fundingKind: fundingKindLabels,
  fundingState: fundingStateLabels,
  frequency: frequencyLabels,
  gate: gateLabels,
  language: languageLabels,
  modality: modalityLabels,
  needCoverage: needCoverageLabels,
  offerCloseReason: offerCloseReasonLabels,
  offerKind: offerKindLabels,
  organisationAction: organisationActionLabels,
  organisationState: organisationStateLabels,
  noticeKind: noticeKindLabels,
  organisationType: organisationTypeLabels,
  outcome: outcomeLabels,
  partnershipAction: partnershipActionLabels,
  partnershipState: partnershipStateLabels,
  planKind: planKindLabels,
  planState: planStateLabels,
  postingAction: postingActionLabels,
  postingKind: postingKindLabels,
  postingState: postingStateLabels,
  requirement: requirementLabels,
  role: roleLabels,
  subtheme: subthemeLabels,
  suggestionAction: suggestionActionLabels,
  suggestionPublicState: suggestionPublicStateLabels,
  suggestionState: suggestionStateLabels,
  suspensionReason: suspensionReasonLabels,
  targetGroup: targetGroupLabels,
  territoryLevel: territoryLevelLabels,
  theme: themeLabels,
  visibility: visibilityLabels,
  trancheAction: trancheActionLabels,
  trancheState: trancheStateLabels,
  webhookState: webhookStateLabels,
} as const satisfies Record<string, Readonly<Record<string, Label>>>;

/** The code lists that have words. */
export type LabelList = keyof typeof tables;
export type CodeOf<List extends LabelList> = Extract<keyof (typeof tables)[List], string>;

export const LABEL_LISTS = Object.keys(tables) as readonly LabelList[];

/** The word or words for a code, as they stand within a sentence (no capital of their own). */
export function label<List extends LabelList>(list: List, code: CodeOf<List>, language: Language): string {
  const table: Readonly<Record<string, Label>> = tables[list];
  const found = table[code];
  if (!found) throw new RangeError(`the list ${list} has no code ${code}`);
  return found[language];
}

/** A whole list with its words, in the order of its codes: for forms and for the reference endpoints. */
export function labelsOf<List extends LabelList>(
  list: List,
): readonly { readonly code: CodeOf<List>; readonly label: Label }[] {
  const table: Readonly<Record<string, Label>> = tables[list];
  return Object.entries(table).map(([code, words]) => ({ code: code as CodeOf<List>, label: words }));
}
