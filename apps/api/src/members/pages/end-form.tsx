import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { SummaryList } from '../../site/components/summary-list';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { MemberView } from '../views';
import { Confirm } from './confirm';

export function EndForm({ member, state }: { readonly member: MemberView; readonly state: FormState }) {
  const tell = useSay();
  const { caller } = useVisit();
  const isSelf = member.id === caller?.membershipId;
  return (
    <>
      <ErrorSummary state={state} labels={{}} />
      <SummaryList
        lines={[
          { term: tell('page.member.name'), value: member.name ?? <span class="exact">{member.email}</span> },
          { term: tell('page.member.role'), value: member.roleLabel },
        ]}
      />
      <Banner kind="warning">{tell(isSelf ? 'page.member.leave.text' : 'page.member.end.text')}</Banner>
      <Form label={tell('page.member.end.title')}>
        <input type="hidden" name="revision" value={String(member.revision)} />
        <Confirm state={state} />
        <p class="actions">
          <Button kind="danger">{tell(isSelf ? 'page.member.leave' : 'page.member.end')}</Button>
          <ButtonLink kind="second" href={`/members/${member.id}`}>
            {tell('page.member.end.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
