import type { Role } from '@penc/domain';
import { label } from '@penc/reference';
import { Details } from '../../site/components/details';
import { Places } from '../../site/components/places';
import { Radios } from '../../site/components/radios';
import { LOOK } from '../../site/look';
import { type FormState, faultsAt } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';

/** The role, and for coordinators, whom administrators alone appoint, where they judge. */
export function RoleFields({ state, roles }: { readonly state: FormState; readonly roles: readonly Role[] }) {
  const tell = useSay();
  const { language } = useVisit();
  const { values } = state;
  const isUsed = values['territories'] !== undefined || values[LOOK] !== undefined;
  return (
    <>
      <Radios
        state={state}
        name="role"
        label={tell('page.member.role')}
        hint={tell(roles.includes('signatory') ? 'page.member.role.hint' : 'page.member.role.hint.own')}
        choices={roles.map((code) => ({ value: code, text: label('role', code, language) }))}
      />
      {roles.includes('coordinator') && (
        <Details
          summary={tell('page.member.territories.summary')}
          open={isUsed || faultsAt(state, 'territories').length > 0}
        >
          <Places
            state={state}
            name="territories"
            label={tell('page.member.territories')}
            hint={tell('page.member.territories.hint')}
            country
          />
        </Details>
      )}
    </>
  );
}
