import type { PostingKind } from '@penc/domain';
import { formatInstant, formatList } from '@penc/language';
import { territoryName } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { ButtonLink } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import { FitLink } from '../fit/link';
import type { NeedView, OfferView } from '../views';
import { stepAsking } from '../own/steps';
import type { ChangeView, NearMissesView } from './views';

interface NearMissesProps {
  readonly kind: PostingKind;
  readonly posting: NeedView | OfferView;
  readonly found: NearMissesView;
  readonly own: boolean;
}

export function NearMisses({ kind, posting, found, own }: NearMissesProps) {
  const tell = useSay();
  const { language, path } = useVisit();
  return (
    <>
      <p lang={posting.language}>
        <strong>{posting.title}</strong>
      </p>
      <p class="lead">{tell(`page.near-misses.lead.${kind}`)}</p>
      {found.state === 'not-open' && (
        <EmptyState>
          <p>{tell('page.near-misses.not-open')}</p>
        </EmptyState>
      )}
      {found.state === 'asked' && (
        <EmptyState>
          <p>{tell('page.near-misses.asked')}</p>
          <p>
            <ButtonLink href={path} kind="second">
              {tell('page.near-misses.refresh')}
            </ButtonLink>
          </p>
        </EmptyState>
      )}
      {found.state === 'made' && (
        <>
          {!own && <p class="hint">{tell(`page.near-misses.as-read.${kind}`)}</p>}
          {found.withheld && <Banner kind="notice">{tell('page.near-misses.withheld')}</Banner>}
          <Gains found={found} editing={own ? { kind, id: posting.id } : null} />
          <Misses kind={kind} id={posting.id} found={found} editing={own ? { kind, id: posting.id } : null} />
          {own && (
            <p class="actions">
              <ButtonLink href={`/${kind}s/${posting.id}/edit`}>{tell(`page.near-misses.edit.${kind}`)}</ButtonLink>
            </p>
          )}
          {found.asOf && (
            <p class="hint">{tell('page.near-misses.as-of', { instant: formatInstant(found.asOf, language) })}</p>
          )}
        </>
      )}
    </>
  );
}

interface FoundProps {
  readonly found: NearMissesView;
  /** The posting, for the side whose it is; null of who reads only. */
  readonly editing: { readonly kind: PostingKind; readonly id: string } | null;
}

interface SaidProps extends Pick<FoundProps, 'editing'> {
  readonly sentence: string;
  readonly change: ChangeView;
}

/** What would change, and a link to the step of one’s own posting that asks for it. */
function Said({ sentence, change: { by, field }, editing }: SaidProps) {
  const tell = useSay();
  const [outer = field] = field.split('.');
  const step = editing?.kind === by ? stepAsking(by, outer) : undefined;
  return (
    <p>
      {sentence}{' '}
      {editing && step && (
        <a href={`/${by}s/${editing.id}/edit/${step}?check=1`}>
          {tell('page.near-misses.change')}
          <span class="unseen"> {tell(`page.step.${step}.${by}`)}</span>
        </a>
      )}
    </p>
  );
}

/** What one change alone would bring. */
function Gains({ found: { gains }, editing }: FoundProps) {
  const tell = useSay();
  if (gains.length === 0) return null;
  return (
    <section aria-labelledby="gains">
      <h2 id="gains">{tell('page.near-misses.gains')}</h2>
      <ul>
        {gains.map(({ sentence, change }) => (
          <li key={sentence}>
            <Said sentence={sentence} change={change} editing={editing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MissesProps extends FoundProps {
  readonly kind: PostingKind;
  readonly id: string;
}

function Misses({ kind, id, found: { items, withheld }, editing }: MissesProps) {
  const tell = useSay();
  const { language } = useVisit();
  if (items.length === 0) {
    return withheld ? null : (
      <EmptyState>
        <p>{tell(`page.near-misses.none.${kind}`)}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="misses">
      <h2 id="misses">{tell(`page.near-misses.list.${kind}`)}</h2>
      <ul class="cards">
        {items.map(({ posting, failed, changes, own, score, explained }) => (
          <li key={posting.id}>
            <article class="card">
              <h3>
                <a href={`/${posting.kind}s/${posting.id}`}>{posting.title}</a>
              </h3>
              <p>
                {posting.organisation.name} –{' '}
                {formatList(
                  posting.territories.slice(0, 4).map((code) => territoryName(code, language)),
                  language,
                )}
              </p>
              <p class="facts">
                <Tag tone={own ? 'good' : 'busy'}>{tell(own ? 'page.near-misses.own' : 'page.near-misses.other')}</Tag>
                <span>{tell('page.near-misses.score', { score })}</span>
              </p>
              <h4>{tell('page.near-misses.failed')}</h4>
              <ul>
                {failed.map(({ key, sentence }) => (
                  <li key={key}>{sentence}</li>
                ))}
              </ul>
              <h4>{tell('page.near-misses.changes')}</h4>
              <ul>
                {changes.map((change) => (
                  <li key={change.sentence}>
                    <Said sentence={change.sentence} change={change} editing={editing} />
                  </li>
                ))}
              </ul>
              {explained && (
                <p>
                  <FitLink kind={kind} id={id} other={posting} />
                </p>
              )}
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
