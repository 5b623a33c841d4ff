import { formatDay } from '@penc/language';
import type { Caller } from '../../access/caller';
import { Button, ButtonLink } from '../../site/components/button';
import { MoneyText } from '../../site/components/money';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DelegationView } from '../delegation-requests';
import type { MemberView } from '../views';
import { mayEndDelegations, mayGiveDelegations } from './rights';

interface SectionProps {
  readonly member: MemberView;
  readonly delegations: readonly DelegationView[];
  readonly caller: Caller;
}

/** The acts by which a signatory signs for the organisation: they are kept, in force or not. */
export function DelegationSection({ member, delegations, caller }: SectionProps) {
  const tell = useSay();
  return (
    <section>
      <h2 id="delegations">{tell('page.delegations.title')}</h2>
      <p>{tell('page.delegations.text')}</p>
      {delegations.length === 0 ? (
        <p>{tell('page.delegations.none')}</p>
      ) : (
        <Acts member={member} delegations={delegations} ends={mayEndDelegations(caller, member)} />
      )}
      {mayGiveDelegations(caller, member) && (
        <p class="actions">
          <ButtonLink kind="second" href={`/members/${member.id}/delegations/new`}>
            {tell('page.delegations.give')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

interface ActsProps {
  readonly member: MemberView;
  readonly delegations: readonly DelegationView[];
  readonly ends: boolean;
}

function Acts({ member, delegations, ends }: ActsProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="delegations"
      rows={delegations}
      columns={[
        { title: tell('page.delegation.reference'), heads: true, cell: ({ reference }) => reference },
        { title: tell('page.delegation.from'), cell: ({ validFrom }) => formatDay(validFrom, language) },
        { title: tell('page.delegation.until'), cell: ({ validUntil }) => formatDay(validUntil, language) },
        {
          title: tell('page.delegation.ceiling'),
          cell: ({ ceiling }) => (ceiling ? <MoneyText of={ceiling} /> : tell('page.delegation.no-ceiling')),
        },
        { title: tell('page.delegation.state'), cell: (one) => <InForce delegation={one} /> },
        {
          title: tell('page.delegation.action'),
          cell: ({ id, endedOn, reference }) =>
            ends &&
            endedOn === null && (
              <Form action={`/members/${member.id}/delegations/${id}/end`}>
                <Button kind="second">
                  {tell('page.delegation.end')}
                  <span class="unseen"> {reference}</span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}

function InForce({ delegation: { inForce, endedOn } }: { readonly delegation: DelegationView }) {
  const tell = useSay();
  const { language } = useVisit();
  if (inForce) return <Tag tone="good">{tell('page.delegation.in-force')}</Tag>;
  if (endedOn !== null) return <Tag>{tell('page.delegation.ended', { day: formatDay(endedOn, language) })}</Tag>;
  return <Tag>{tell('page.delegation.not-in-force')}</Tag>;
}
