import { THEMES, subthemesOf } from '@penc/domain';
import { label } from '@penc/reference';
import { Checkbox } from '../../../site/components/checkboxes';
import { ChoiceGroup } from '../../../site/components/choice-group';
import { Details } from '../../../site/components/details';
import { type FieldProps, allTyped } from '../../../site/components/field';
import { fieldId } from '../../../site/forms';
import { useVisit } from '../../../site/visit';

/** Under their axes, which are folded but for those of which some are ticked: all of them would fill a phone. */
export function Subthemes(group: Pick<FieldProps, 'state' | 'name' | 'label' | 'hint'>) {
  const { language } = useVisit();
  const { state, name } = group;
  const chosen = allTyped(state, name);
  const all = THEMES.flatMap(subthemesOf);
  // what is wrong with one is shown where it can be seen
  const first = all.find((code) => chosen.includes(code)) ?? all[0];
  return (
    <ChoiceGroup {...group}>
      {THEMES.map((theme) => (
        <Details
          key={theme}
          summary={<span class="cap">{label('theme', theme, language)}</span>}
          open={subthemesOf(theme).some((code) => chosen.includes(code))}
        >
          {subthemesOf(theme).map((code) => (
            <Checkbox
              key={code}
              id={code === first ? fieldId(name) : undefined}
              name={name}
              value={code}
              text={label('subtheme', code, language)}
              checked={chosen.includes(code)}
            />
          ))}
        </Details>
      ))}
    </ChoiceGroup>
  );
}
