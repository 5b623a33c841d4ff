import { rolesGivenBy } from '@penc/domain';
import { formatList } from '@penc/language';
import { territoryName } from '@penc/reference';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/lists/cursor';
import { ButtonLink } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Moment } from '../../site/components/moment';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { MemberView } from '../views';

interface ListProps {
  readonly page: Page<MemberView>;
  readonly organisationId: string;
  readonly isFirst: boolean;
  readonly caller: Caller;
}

export function MemberList({ page, organisationId, isFirst, caller }: ListProps) {
  const tell = useSay();
  const here = `/organisations/${organisationId}/members`;
  return (
    <>
      <p class="lead" id="members">
        {tell('page.members.lead')}
      </p>
      {rolesGivenBy(caller.role).length > 0 && (
        <p class="actions">
          <ButtonLink href={`${here}/invite`}>{tell('page.members.invite')}</ButtonLink>
        </p>
      )}
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.members.none')}</p>
        </EmptyState>
      ) : (
        <Rows members={page.items} />
      )}
      <Pagination
        next={page.nextCursor && `${here}?${new URLSearchParams({ cursor: page.nextCursor })}`}
        first={isFirst ? null : here}
      />
    </>
  );
}

function Rows({ members }: { readonly members: readonly MemberView[] }) {
  const tell = useSay();
  const { language, caller } = useVisit();
  const places = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => territoryName(code, language)),
      language,
    );
  return (
    <Table
      labelledBy="members"
      rows={members}
      columns={[
        {
          title: tell('page.member.name'),
          heads: true,
          cell: ({ id, name, email }) => (
            <>
              <a href={`/members/${id}`}>{name ?? email}</a>{' '}
              {id === caller?.membershipId && <Tag>{tell('page.member.you')}</Tag>}
            </>
          ),
        },
        { title: tell('page.member.email'), cell: ({ name, email }) => name !== null && email },
        {
          title: tell('page.member.role'),
          cell: ({ roleLabel, territories }) => (
            <>
              <span class="cap">{roleLabel}</span>
              {territories.length > 0 && <div class="hint">{places(territories)}</div>}
            </>
          ),
        },
        {
          title: tell('page.member.since'),
          cell: ({ joinedAt, createdAt }) =>
            joinedAt === null ? (
              <>
                <Tag tone="busy">{tell('page.member.invited')}</Tag> <Moment at={createdAt} />
              </>
            ) : (
              <Moment at={joinedAt} />
            ),
        },
      ]}
    />
  );
}
