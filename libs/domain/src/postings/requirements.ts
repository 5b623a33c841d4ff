import { REQUIREMENTS, type Requirement } from './words';
import type { NeedContent } from './content';

/** What a need says of the requirements that offers may have; what stands in neither list is not known. */
export interface RequirementsSaid {
  readonly met: readonly Requirement[];
  readonly unmet: readonly Requirement[];
}

/** Which requirements a need says to meet, and which not yet; those of which it says nothing are in neither. */
export function requirementsSaid(need: NeedContent): RequirementsSaid {
  const said = REQUIREMENTS.map((requirement) => ({ requirement, met: isMet(need, requirement) }));
  return {
    met: said.filter(({ met }) => met === true).map(({ requirement }) => requirement),
    unmet: said.filter(({ met }) => met === false).map(({ requirement }) => requirement),
  };
}

/** What other fields show goes before what `readiness` claims; undefined where neither speaks. */
function isMet(need: NeedContent, requirement: Requirement): boolean | undefined {
  return shown(need, requirement) ?? need.readiness?.find((said) => said.requirement === requirement)?.met;
}

function shown(need: NeedContent, requirement: Requirement): boolean | undefined {
  switch (requirement) {
    case 'plan-listed':
      return { listed: true, 'not-listed': false, 'in-revision': undefined }[need.plan?.status ?? 'in-revision'];
    case 'local-counterpart':
      return hasLocalShare(need);
    case 'local-partner':
      return (need.partners?.length ?? 0) > 0 ? true : undefined;
    case 'deliberation':
    case 'land-secured':
    case 'feasibility-study':
    case 'joint-application':
      return undefined;
  }
}

/** A financing plan that names no local source says that there is none; no plan says nothing. */
function hasLocalShare({ financingPlan, ownContribution }: NeedContent): boolean | undefined {
  if (financingPlan) return financingPlan.some(({ kind }) => kind === 'local-budget' || kind === 'community');
  return ownContribution && Number(ownContribution.value) > 0 ? true : undefined;
}
