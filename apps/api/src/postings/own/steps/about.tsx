import { type Language, TARGET_GROUPS, THEMES, themeOfSubtheme } from '@penc/domain';
import { label, searchSectors, sector, sectorName } from '@penc/reference';
import { type ProposalTold, tellProposals } from '../../../reference/text-proposals';
import { Button } from '../../../site/components/button';
import { Checkboxes } from '../../../site/components/checkboxes';
import { allTyped, typed } from '../../../site/components/field';
import { TextInput } from '../../../site/components/text-input';
import { fieldId } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import { LOOK } from '../../../site/look';
import type { Step, StepProps, View } from './step';

const FOUND = 8;
/** Of 10,000: more speaks for it than is left open. */
const SURE = 5_000;

/** Proposed from the text, with the words that led there; nobody is asked for a code. */
export const aboutStep: Step = {
  name: 'about',
  labels: {
    themes: 'page.posting.themes',
    sectors: 'page.posting.sectors',
    targetGroups: 'page.posting.target-groups',
  },
  fill: (view, language) => {
    const { themes, sectors, targetGroups = [] } = view;
    if (themes.length > 0 || sectors.length > 0)
      return { themes: [...themes], sectors: [...sectors], targetGroups: [...targetGroups] };
    const proposed = proposalsFor(view, language);
    return {
      themes: likeliest(proposed.themes),
      sectors: sure(proposed.sectors),
      targetGroups: likeliest(proposed.targetGroups),
    };
  },
  patch: (typing, { subthemes = [] }) => {
    const themes = typing.list('themes');
    const groups = typing.list('targetGroups');
    // they are not asked for here, but none outlives its axis
    const kept = subthemes.filter((subtheme) => themes.includes(themeOfSubtheme[subtheme]));
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
    const search = typed(state, 'search').trim();
    const found = sectorsFound(search, language);
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
        <Checkboxes
          state={state}
          name="sectors"
          label={tell('page.posting.sectors')}
          hint={tell('page.about.sectors.hint')}
          choices={sectorCodes(allTyped(state, 'sectors'), sectors, found).map((code) => ({
            value: code,
            text: sectorName(code, language),
            hint: reasonOf(code, sectors),
          }))}
        />
        <div class="aside">
          <TextInput
            state={state}
            name="search"
            label={tell('page.about.search')}
            hint={tell('page.about.search.hint')}
          />
          {search !== '' && found.length === 0 && <p role="status">{tell('page.about.search.none', { search })}</p>}
          <Button kind="second" name={LOOK} value="sectors" to={`#${fieldId('sectors')}`}>
            {tell('page.about.search.go')}
          </Button>
        </div>
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

function reasonOf(code: string, proposals: readonly ProposalTold[]): string | undefined {
  return proposals.find((proposal) => proposal.code === code)?.reason;
}

/** What is ticked, what is proposed, what was searched for; each once. */
function sectorCodes(ticked: readonly string[], proposed: readonly ProposalTold[], found: readonly string[]): string[] {
  return [...new Set([...ticked.filter((code) => sector(code)), ...proposed.map(({ code }) => code), ...found])];
}

/** « forage » stands in the name of no sector of water: what a word speaks of comes first, then the names that hold it. */
function sectorsFound(search: string, language: Language): string[] {
  if (search === '') return [];
  const text = search.slice(0, 200);
  const meant = tellProposals(text, language, language).sectors;
  const found = [...meant, ...searchSectors(text, language, FOUND)].map(({ code }) => code);
  return [...new Set(found)].slice(0, FOUND);
}

function proposedFirst<Code extends string>(codes: readonly Code[], proposed: readonly ProposalTold[]): Code[] {
  const isProposed = (code: string) => proposed.some((one) => one.code === code);
  return [...codes.filter(isProposed), ...codes.filter((code) => !isProposed(code))];
}
