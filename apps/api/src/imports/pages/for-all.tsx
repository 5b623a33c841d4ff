import { MODALITIES, TARGET_GROUPS, THEMES } from '@penc/domain';
import { type CodeOf, type LabelList, label } from '@penc/reference';
import { Sectors } from '../../postings/own/steps/sectors';
import { Checkboxes } from '../../site/components/checkboxes';
import { Details } from '../../site/components/details';
import { allTyped, typed } from '../../site/components/field';
import { Places } from '../../site/components/places';
import { type FormState, faultsAt } from '../../site/forms';
import { LOOK } from '../../site/look';
import { useSay, useVisit } from '../../site/visit';
import type { Batch } from '../batches/batches';
import { FOR_ALL, type ForAllField, missingFields } from '../columns/for-all';
import { fieldNamed } from '../columns/fields';

/** As the form names the answer. */
export function nameFor(field: ForAllField): string {
  return `forAll.${field}`;
}

/** What is the same for every line is said once: open where a line could not be published without it, folded elsewhere. */
export function ForAllLines({ batch, state }: { readonly batch: Batch; readonly state: FormState }) {
  const tell = useSay();
  const { kind, columns, forAll } = batch;
  const missing = new Set(missingFields(kind, columns, forAll).map(({ name }) => name));
  const looked: Partial<Record<ForAllField, string>> = { territories: 'region', sectors: 'sectors' };
  const isOpen = (field: ForAllField) =>
    missing.has(field) ||
    allTyped(state, nameFor(field)).length > 0 ||
    faultsAt(state, nameFor(field)).length > 0 ||
    (typed(state, LOOK) !== '' && typed(state, LOOK) === looked[field]);
  return (
    <>
      <h2>{tell('page.import.for-all')}</h2>
      <p>{tell('page.import.for-all.text')}</p>
      {FOR_ALL.map((field) => (
        <Details
          key={field}
          summary={tell(fieldNamed(kind, field)?.title ?? 'page.import.for-all')}
          open={isOpen(field)}
        >
          <Answer field={field} state={state} />
        </Details>
      ))}
    </>
  );
}

function Answer({ field, state }: { readonly field: ForAllField; readonly state: FormState }) {
  const tell = useSay();
  const { language } = useVisit();
  const name = nameFor(field);
  const listed = <List extends LabelList>(list: List, codes: readonly CodeOf<List>[]) =>
    codes.map((code) => ({ value: code, text: label(list, code, language) }));
  switch (field) {
    case 'themes':
      return (
        <Checkboxes state={state} name={name} label={tell('page.posting.themes')} choices={listed('theme', THEMES)} />
      );
    case 'modalities':
      return (
        <Checkboxes
          state={state}
          name={name}
          label={tell('page.posting.modalities')}
          choices={listed('modality', MODALITIES)}
        />
      );
    case 'territories':
      return <Places state={state} name={name} label={tell('page.where.regions')} country />;
    case 'targetGroups':
      return (
        <Checkboxes
          state={state}
          name={name}
          label={tell('page.posting.target-groups')}
          choices={listed('targetGroup', TARGET_GROUPS)}
        />
      );
    case 'sectors':
      return (
        <Sectors
          state={state}
          name={name}
          label={tell('page.posting.sectors')}
          hint={tell('page.import.for-all.sectors')}
        />
      );
  }
}
