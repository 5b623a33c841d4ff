import { COUNTRY, descendantsOf, territories, territory, territoryName } from '@penc/reference';
import { Button } from '../../../site/components/button';
import { Checkbox, Checkboxes } from '../../../site/components/checkboxes';
import { allTyped, typed } from '../../../site/components/field';
import { Select } from '../../../site/components/select';
import { useSay, useVisit } from '../../../site/visit';
import { LOOK } from '../look';
import type { Step, StepProps } from './step';

/** Whole regions are ticked at once; what is smaller is shown region by region, so that a phone need not load all communes. */
export const whereStep: Step = {
  name: 'where',
  labels: { territories: 'page.posting.territories' },
  fill: ({ territories: codes }) => ({ territories: [...codes] }),
  patch: (typing) => ({ territories: typing.list('territories') }),
  Fields: ({ state }: StepProps) => {
    const tell = useSay();
    const { language } = useVisit();
    const name = (code: string) => territoryName(code, language);
    const chosen = allTyped(state, 'territories').filter((code) => territory(code));
    const shown = territory(typed(state, 'region'))?.level === 'region' ? typed(state, 'region') : null;
    const inRegion = shown ? descendantsOf(shown) : [];
    const apart = chosen.filter((code) => !isWide(code) && !inRegion.includes(code));
    const wide = [COUNTRY, ...regions().sort((a, b) => name(a).localeCompare(name(b), language))];
    return (
      <>
        <Checkboxes
          state={state}
          name="territories"
          label={tell('page.where.regions')}
          hint={tell('page.where.hint')}
          choices={[...apart, ...wide].map((code) => ({
            value: code,
            text: code === COUNTRY ? tell('page.where.country') : name(code),
          }))}
        />
        <div class="aside">
          <Select
            state={state}
            name="region"
            label={tell('page.where.smaller')}
            hint={tell('page.where.smaller.hint')}
            none={tell('page.where.smaller.none')}
            choices={wide.slice(1).map((code) => ({ value: code, text: name(code) }))}
          />
          <Button kind="second" name={LOOK} value="region" to="#places">
            {tell('page.where.show')}
          </Button>
        </div>
        <div id="places">{shown && <Departments region={shown} chosen={chosen} />}</div>
      </>
    );
  },
};

function Departments({ region, chosen }: { readonly region: string; readonly chosen: readonly string[] }) {
  const tell = useSay();
  const { language } = useVisit();
  const within = (parent: string) => territories().filter((one) => one.parent === parent);
  return (
    <>
      {within(region).map((department) => (
        <fieldset class="field places" key={department.code}>
          <legend>{tell('page.where.department', { name: department.name })}</legend>
          <Checkbox
            name="territories"
            value={department.code}
            text={tell('page.where.whole-department')}
            checked={chosen.includes(department.code)}
          />
          {within(department.code).map(({ code }) => (
            <Checkbox
              key={code}
              name="territories"
              value={code}
              text={territoryName(code, language)}
              checked={chosen.includes(code)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}

function regions(): string[] {
  return territories()
    .filter(({ level }) => level === 'region')
    .map(({ code }) => code);
}

function isWide(code: string): boolean {
  return code === COUNTRY || territory(code)?.level === 'region';
}
