import type { Language } from '@penc/domain';
import type { MessageKey } from '@penc/language';
import { searchSectors, sector, sectorName } from '@penc/reference';
import { type ProposalTold, tellProposals } from '../../../reference/text-proposals';
import { Button } from '../../../site/components/button';
import { Checkboxes } from '../../../site/components/checkboxes';
import { type FieldProps, allTyped, typed } from '../../../site/components/field';
import { TextInput } from '../../../site/components/text-input';
import { fieldId } from '../../../site/forms';
import { LOOK } from '../../../site/look';
import { useSay, useVisit } from '../../../site/visit';

const FOUND = 8;

interface SectorsProps extends Pick<FieldProps, 'state' | 'name' | 'label' | 'hint'> {
  /** Of the field in which one looks for more. */
  readonly search?: MessageKey;
  readonly proposed?: readonly ProposalTold[];
}

/** Those that are ticked, proposed or found by a word: nobody is asked for a code. */
export function Sectors({ state, name, label, hint, search: more = 'page.about.search', proposed = [] }: SectorsProps) {
  const tell = useSay();
  const { language } = useVisit();
  const search = typed(state, 'search').trim();
  const found = sectorsFound(search, language);
  return (
    <>
      <Checkboxes
        state={state}
        name={name}
        label={label}
        hint={hint}
        choices={sectorCodes(allTyped(state, name), proposed, found).map((code) => ({
          value: code,
          text: sectorName(code, language),
          hint: reasonOf(code, proposed),
        }))}
      />
      <div class="aside">
        <TextInput state={state} name="search" label={tell(more)} hint={tell('page.about.search.hint')} />
        {search !== '' && found.length === 0 && <p role="status">{tell('page.about.search.none', { search })}</p>}
        <Button kind="second" name={LOOK} value="sectors" to={`#${fieldId(name)}`}>
          {tell('page.about.search.go')}
        </Button>
      </div>
    </>
  );
}

export function reasonOf(code: string, proposals: readonly ProposalTold[]): string | undefined {
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
