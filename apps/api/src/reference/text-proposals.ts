import type { Language, TargetGroup, Theme } from '@penc/domain';
import { sayReason } from '@penc/language';
import { type Proposal, propose } from '@penc/matching';
import { label, sectorName, theme } from '@penc/reference';

export interface ProposalTold<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  readonly score: number;
  readonly reason: string;
}

interface ProposalsTold {
  readonly language: Language;
  readonly sectors: ProposalTold[];
  readonly themes: ProposalTold<Theme>[];
  readonly targetGroups: ProposalTold<TargetGroup>[];
}

/** Sectors, axes and target groups for a text, by their names, with the words that led there in a sentence. */
export function tellProposals(text: string, language: Language, answerIn: Language): ProposalsTold {
  const { language: readIn, sectors, themes, targetGroups } = propose(text, language);
  const told = <Of extends string>(proposals: readonly Proposal<Of>[], labelOf: (code: Of) => string) =>
    proposals.map(({ code, score, reason }) => ({
      code,
      label: labelOf(code),
      score,
      reason: sayReason(answerIn, reason),
    }));
  return {
    language: readIn,
    sectors: told(sectors, (code) => sectorName(code, answerIn)),
    themes: told(themes, (code) => theme(code)?.label[answerIn] ?? code),
    targetGroups: told(targetGroups, (code) => label('targetGroup', code, answerIn)),
  };
}
