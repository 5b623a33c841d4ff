import { type Role, scopeOf } from '@penc/domain';
import { formatInstant } from '@penc/language';
import type { Page } from '../../http/lists/cursor';
import { Button, ButtonLink } from '../../site/components/button';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { WeightsView } from '../views';
import { CriteriaShares } from './criteria-shares';
import { Progress } from './progress';

interface VersionsProps {
  readonly page: Page<WeightsView>;
  /** Those in force, on the first page: on which page they stand depends on how much was proposed since. */
  readonly present: WeightsView | null;
  readonly isFirst: boolean;
  readonly role: Role;
}

/** The weights in force with what they mean, then every version. */
export function Versions({ page, present, isFirst, role }: VersionsProps) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.weights.lead')}</p>
      {present && (
        <section aria-labelledby="present">
          <h2 id="present">{tell('page.weights.present', { version: present.version })}</h2>
          <p>{tell(`page.weights.kind.${present.scoreKind}`, { outcomes: present.calibration?.outcomes ?? 0 })}</p>
          {present.rescoring && <Progress rescoring={present.rescoring} />}
          <CriteriaShares criteria={present.criteria} />
          {present.previous !== null && scopeOf(role, 'weights.deploy') && (
            <ButtonLink kind="second" href="/weights/roll-back">
              {tell('page.weights.roll-back', { version: present.previous })}
            </ButtonLink>
          )}
        </section>
      )}
      <All page={page} />
      <Pagination
        next={page.nextCursor && `/weights?${new URLSearchParams({ cursor: page.nextCursor })}`}
        first={isFirst ? null : '/weights'}
      />
      <section class="aside" aria-labelledby="propose">
        <h2 id="propose">{tell('page.weights.propose')}</h2>
        <p>{tell('page.weights.propose.text')}</p>
        <Form action="/weights/proposals">
          <Button kind="second">{tell('page.weights.propose.do')}</Button>
        </Form>
      </section>
    </>
  );
}

function All({ page }: Pick<VersionsProps, 'page'>) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <section>
      <h2 id="versions">{tell('page.weights.versions')}</h2>
      <Table
        labelledBy="versions"
        rows={page.items}
        columns={[
          {
            title: tell('page.weights.version-title'),
            heads: true,
            cell: ({ id, version }) => <a href={`/weights/${id}`}>{tell('page.weights.version', { version })}</a>,
          },
          {
            title: tell('page.weights.status'),
            cell: ({ status }) => (
              <Tag tone={status === 'deployed' ? 'good' : status === 'retired' ? 'plain' : 'busy'}>
                {tell(`page.weights.status.${status}`)}
              </Tag>
            ),
          },
          { title: tell('page.weights.origin'), cell: ({ origin }) => tell(`page.weights.origin.${origin}`) },
          { title: tell('page.weights.since'), cell: ({ movedAt }) => formatInstant(movedAt, language) },
          {
            title: tell('page.weights.report'),
            cell: ({ proposalId, version }) =>
              proposalId && (
                <a href={`/weights/proposals/${proposalId}`}>
                  {tell('page.weights.report.read')}
                  <span class="unseen"> {tell('page.weights.version', { version })}</span>
                </a>
              ),
          },
        ]}
      />
    </section>
  );
}
