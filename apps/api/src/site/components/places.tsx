import { COUNTRY, descendantsOf, territories, territory, territoryName } from '@penc/reference';
import { LOOK } from '../look';
import { useSay, useVisit } from '../visit';
import { Button } from './button';
import { Checkbox, Checkboxes } from './checkboxes';
import { type FieldProps, allTyped, typed } from './field';
import { Select } from './select';

interface PlacesProps extends FieldProps {
  /** Whether the whole country is a choice. */
  readonly country: boolean;
  /** Without those that are shown region by region. */
  readonly wideOnly?: true;
}

/** Whole regions are ticked at once; what is smaller is shown region by region, so that a phone need not load all communes. */
export function Places({ country, wideOnly, ...group }: PlacesProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { state } = group;
  const name = (code: string) => territoryName(code, language);
  const chosen = allTyped(state, group.name).filter((code) => territory(code));
  const shown = territory(typed(state, 'region'))?.level === 'region' ? typed(state, 'region') : null;
  const inRegion = shown ? descendantsOf(shown) : [];
  const apart = chosen.filter((code) => !isWide(code) && !inRegion.includes(code));
  const wide = regions().sort((a, b) => name(a).localeCompare(name(b), language));
  const choices = [...apart, ...(country ? [COUNTRY] : []), ...wide];
  return (
    <>
      <Checkboxes
        {...group}
        choices={choices.map((code) => ({
          value: code,
          text: code === COUNTRY ? tell('page.where.country') : name(code),
        }))}
      />
      {!wideOnly && (
        <>
          <div class="aside">
            <Select
              state={state}
              name="region"
              label={tell('page.where.smaller')}
              hint={tell('page.where.smaller.hint')}
              none={tell('page.where.smaller.none')}
              choices={wide.map((code) => ({ value: code, text: name(code) }))}
            />
            <Button kind="second" name={LOOK} value="region" to="#places">
              {tell('page.where.show')}
            </Button>
          </div>
          <div id="places">{shown && <Departments name={group.name} region={shown} chosen={chosen} />}</div>
        </>
      )}
    </>
  );
}

interface DepartmentsProps {
  readonly name: string;
  readonly region: string;
  readonly chosen: readonly string[];
}

function Departments({ name, region, chosen }: DepartmentsProps) {
  const tell = useSay();
  const { language } = useVisit();
  const within = (parent: string) => territories().filter((one) => one.parent === parent);
  return (
    <>
      {within(region).map((department) => (
        <fieldset class="field columns" key={department.code}>
          <legend>{tell('page.where.department', { name: department.name })}</legend>
          <Checkbox
            name={name}
            value={department.code}
            text={tell('page.where.whole-department')}
            checked={chosen.includes(department.code)}
          />
          {within(department.code).map(({ code }) => (
            <Checkbox
              key={code}
              name={name}
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
