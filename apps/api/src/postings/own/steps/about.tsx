import { type Language, TARGET_GROUPS, THEMES, themeOfSubtheme } from '@penc/domain';
import { label } from '@penc/reference';
import { type ProposalTold, tellProposals } from '../../../reference/text-proposals';
import { Checkboxes } from '../../../site/components/checkboxes';
import { useSay, useVisit } from '../../../site/visit';
import { Sectors, reasonOf } from './sectors';
import { Subthemes } from './subthemes';
import type { Step, StepProps, View } from './step';

/** Of 10,000: more speaks for it than is left open. */
const SURE = 5_000;

/** Proposed from the text, with the words that led there; nobody is asked for a code. */
export const aboutStep: Step = {
  name: 'about',
  labels: {
    themes: 'page.posting.themes',
    subthemes: 'page.posting.subthemes',
    sectors: 'page.posting.sectors',
    targetGroups: 'page.posting.target-groups',
  },
  fill: (view, language) => {
    const { themes, sectors, targetGroups = [] } = view;
    const subthemes = [...(view.subthemes ?? [])];
    if (themes.length > 0 || sectors.length > 0)
      return { themes: [...themes], subthemes, sectors: [...sectors], targetGroups: [...targetGroups] };
    const proposed = proposalsFor(view, language);
    return {
      themes: likeliest(proposed.themes),
      subthemes,
      sectors: sure(proposed.sectors),
      targetGroups: likeliest(proposed.targetGroups),
    };
  },
  patch: (typing, { subthemes = [] }) => {
    const themes = typing.list('themes');
    const groups = typing.list('targetGroups');
    // none outlives its axis; one that is ticked beside axes of which it is none is refused
    const outlived = subthemes.filter((subtheme) => !themes.includes(themeOfSubtheme[subtheme]));
    const kept = typing.list('subthemes').filter((code) => !outlived.some((subtheme) => subtheme === code));
    return {
      themes,
      subthemes: kept.length > 0 ? kept : null,
      sectors: typing.list('sectors'),
      targetGroups: groups.length > 0 ? groups : null,
    };
  },
  Fields: ({ state, view }: StepProps) => {
    const tell = useSay();
    const { language } = useVisit();
    const { themes, sectors, targetGroups } = proposalsFor(view, language);
    return (
      <>
        <p>{tell('page.about.lead')}</p>
        <Checkboxes
          state={state}
          name="themes"
          label={tell('page.posting.themes')}
          choices={THEMES.map((code) => ({
            value: code,
            text: label('theme', code, language),
            hint: reasonOf(code, themes),
          }))}
        />
        <Subthemes
          state={state}
          name="subthemes"
          label={tell('page.posting.subthemes')}
          hint={tell('page.about.subthemes.hint')}
        />
        <Sectors
          state={state}
          name="sectors"
          label={tell('page.posting.sectors')}
          hint={tell('page.about.sectors.hint')}
          proposed={sectors}
        />
        <Checkboxes
          state={state}
          name="targetGroups"
          label={tell('page.posting.target-groups')}
          hint={tell('page.about.target-groups.hint')}
          choices={proposedFirst(TARGET_GROUPS, targetGroups).map((code) => ({
            value: code,
            text: label('targetGroup', code, language),
            hint: reasonOf(code, targetGroups),
          }))}
        />
      </>
    );
  },
};

function proposalsFor({ title, description, language: written }: View, language: Language) {
  return tellProposals(`${title}\n${description}`, written, language);
}

/** Ticked from the start: what has at least half as much for it as the first. */
function likeliest(proposals: readonly ProposalTold[]): string[] {
  const best = proposals[0]?.score ?? 0;
  return proposals.filter(({ score }) => 2 * score >= best).map(({ code }) => code);
}

/** Two hundred sectors are close to each other: of those only what a text says clearly. The others are proposed, to be ticked. */
function sure(proposals: readonly ProposalTold[]): string[] {
  return proposals.filter(({ score }) => score > SURE).map(({ code }) => code);
}

function proposedFirst<Code extends string>(codes: readonly Code[], proposed: readonly ProposalTold[]): Code[] {
  const isProposed = (code: string) => proposed.some((one) => one.code === code);
  return [...codes.filter(isProposed), ...codes.filter((code) => !isProposed(code))];
}
