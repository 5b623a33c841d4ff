import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { SummaryList } from '../../site/components/summary-list';
import { Form } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { MemberView } from '../views';

export function ResetQuestion({ member: { id, name, email, roleLabel } }: { readonly member: MemberView }) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.member.factor.lead')}</p>
      <SummaryList
        lines={[
          { term: tell('page.member.name'), value: name ?? <span class="exact">{email}</span> },
          { term: tell('page.member.role'), value: roleLabel },
        ]}
      />
      <Banner kind="warning">{tell('page.member.factor.text')}</Banner>
      <Form label={tell('page.member.factor.title')}>
        <p class="actions">
          <Button kind="danger">{tell('page.member.factor.do')}</Button>
          <ButtonLink kind="second" href={`/members/${id}`}>
            {tell('page.member.end.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
