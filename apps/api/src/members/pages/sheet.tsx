import { rolesGivenBy } from '@penc/domain';
import { formatList } from '@penc/language';
import { territoryName } from '@penc/reference';
import type { Caller } from '../../access/caller';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Moment } from '../../site/components/moment';
import { SummaryList } from '../../site/components/summary-list';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DelegationView } from '../delegation-requests';
import type { MemberView } from '../views';
import { Confirm } from './confirm';
import { DelegationSection } from './delegation-section';
import { mayGiveDelegations, mayReadDelegations, mayTakeRole } from './rights';
import { RoleFields } from './role-fields';

interface SheetProps {
  readonly member: MemberView;
  readonly delegations: readonly DelegationView[];
  readonly caller: Caller;
  readonly state: FormState;
}

export function MemberSheet({ member, delegations, caller, state }: SheetProps) {
  const tell = useSay();
  const roles = rolesGivenBy(caller.role);
  const labels = { role: tell('page.member.role'), territories: tell('page.member.territories') };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <Facts member={member} />
      {caller.role === 'admin' && (
        <ul class="plain">
          <li>
            <a href={`/log?by=${member.id}`}>{tell('page.member.log')}</a>
          </li>
          <li>
            <a href={`/members/${member.id}/second-factor`}>{tell('page.member.factor')}</a>
          </li>
          {member.personId !== null && (
            <li>
              <a href={`/members/${member.id}/erase`}>{tell('page.erase.other.title')}</a>
            </li>
          )}
        </ul>
      )}
      {mayReadDelegations(caller, member) && (
        <DelegationSection member={member} delegations={delegations} caller={caller} />
      )}
      {roles.includes(member.role) && (
        <section aria-labelledby="role">
          <h2 id="role">{tell('page.member.change')}</h2>
          <Form action={`/members/${member.id}/role`} label={tell('page.member.change')}>
            <input type="hidden" name="revision" value={String(member.revision)} />
            <RoleFields state={state} roles={roles} />
            {mayGiveDelegations(caller, member) && <p class="hint">{tell('page.member.signatory.hint')}</p>}
            <Confirm state={state} />
            <Button kind="second">{tell('page.member.change.save')}</Button>
          </Form>
        </section>
      )}
      {mayTakeRole(caller, member) && (
        <p class="actions">
          <ButtonLink kind="danger" href={`/members/${member.id}/end`}>
            {tell(member.id === caller.membershipId ? 'page.member.leave' : 'page.member.end')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Facts({ member: { name, email, roleLabel, territories, joinedAt, createdAt } }: Pick<SheetProps, 'member'>) {
  const tell = useSay();
  const { language } = useVisit();
  const places = territories.map((code) => territoryName(code, language));
  return (
    <SummaryList
      lines={[
        { term: tell('page.member.name'), value: name ?? tell('page.member.not-yet') },
        {
          term: tell('page.member.email'),
          value: (
            <a href={`mailto:${email}`} rel="nofollow">
              {email}
            </a>
          ),
        },
        { term: tell('page.member.role'), value: roleLabel },
        { term: tell('page.member.territories'), value: formatList(places, language) },
        { term: tell('page.member.invited-on'), value: joinedAt === null && <Moment at={createdAt} /> },
        { term: tell('page.member.joined-on'), value: joinedAt !== null && <Moment at={joinedAt} /> },
      ]}
    />
  );
}
