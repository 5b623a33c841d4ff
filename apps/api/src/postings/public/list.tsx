import { type MoneyShape, type PostingKind, THEMES, subthemesOf } from '@penc/domain';
import { type MessageKey, formatList } from '@penc/language';
import { label, territories, territoryName } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { withQuery } from '../../site/address';
import { Button } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { MoneyText } from '../../site/components/money';
import { Pagination } from '../../site/components/pagination';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import { filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { NeedView, OfferView } from '../views';

type View = NeedView | OfferView;

interface Asked {
  readonly territory?: string;
  readonly theme?: string;
  readonly subtheme?: string;
  readonly text?: string;
  readonly cursor?: string;
}

interface ListProps {
  readonly kind: PostingKind;
  readonly page: Page<View>;
  readonly query: Asked;
}

/** Filters, one card a posting, and on to the next page. */
export function PostingList({ kind, page, query }: ListProps) {
  const tell = useSay();
  const href = (cursor: string | null) => {
    const { territory, theme, subtheme, text } = query;
    return withQuery(`/${kind}s`, { territory, theme, subtheme, text, cursor });
  };
  return (
    <>
      <p class="lead">{tell(`page.${kind}s.lead`)}</p>
      <Filters kind={kind} query={query} />
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell(`page.${kind}s.none`)}</p>
        </EmptyState>
      ) : (
        <ul class="cards">
          {page.items.map((view) => (
            <li key={view.id}>
              <Card kind={kind} view={view} />
            </li>
          ))}
        </ul>
      )}
      <Pagination next={page.nextCursor && href(page.nextCursor)} first={query.cursor ? href(null) : null} />
    </>
  );
}

function Filters({ kind, query }: Pick<ListProps, 'kind' | 'query'>) {
  const tell = useSay();
  const { language } = useVisit();
  const { territory = '', theme = '', subtheme = '', text = '' } = query;
  const state = filledWith({ territory, theme, subtheme, text });
  const regions = territories().filter(({ level }) => level === 'region');
  const names = regions.map(({ code, name }) => ({ value: code, text: name }));
  return (
    <form class="filters" method="get" action={`/${kind}s`} aria-label={tell('page.filter.title')}>
      <Select
        state={state}
        name="territory"
        label={tell('page.postings.region')}
        none={tell('page.postings.region.all')}
        choices={names.sort((a, b) => a.text.localeCompare(b.text, language))}
      />
      <Select
        state={state}
        name="theme"
        label={tell('page.postings.theme')}
        none={tell('page.postings.theme.all')}
        choices={THEMES.map((code) => ({ value: code, text: label('theme', code, language) }))}
      />
      <Select
        state={state}
        name="subtheme"
        label={tell('page.postings.subtheme')}
        none={tell('page.postings.subtheme.all')}
        groups={THEMES.map((axis) => ({
          text: label('theme', axis, language),
          choices: subthemesOf(axis).map((code) => ({ value: code, text: label('subtheme', code, language) })),
        }))}
      />
      <TextInput state={state} name="text" type="search" label={tell('page.postings.text')} />
      <Button kind="second">{tell('page.filter')}</Button>
      {(territory || theme || subtheme || text) && <a href={`/${kind}s`}>{tell('page.filter.none')}</a>}
    </form>
  );
}

function Card({ kind, view }: { readonly kind: PostingKind; readonly view: View }) {
  const { language } = useVisit();
  const tell = useSay();
  const places = view.territories.map((code) => territoryName(code, language));
  const money = moneyOf(view);
  return (
    <article class="card">
      <h2>
        <a href={`/${kind}s/${view.id}`} lang={view.language}>
          {view.title}
        </a>
      </h2>
      <p>
        {view.organisation.name}
        {view.organisation.illustrative && <span class="hint"> ({tell('page.posting.illustrative')})</span>}
      </p>
      <p class="facts">
        <span>{places.length > 4 ? `${places.slice(0, 3).join(', ')}…` : formatList(places, language)}</span>
        <span>
          {formatList(
            view.themes.map((theme) => label('theme', theme, language)),
            language,
          )}
        </span>
        {money && (
          <span>
            {tell(money.what)} <MoneyText of={money.amount} />
          </span>
        )}
      </p>
    </article>
  );
}

interface Told {
  readonly what: MessageKey;
  readonly amount: MoneyShape;
}

/** What the other side looks for first: what a need seeks, what an offer gives to one project. */
function moneyOf(view: View): Told | null {
  if ('coverage' in view) {
    return view.coverage.sought && { what: 'page.posting.sought', amount: view.coverage.sought };
  }
  if (view.ticket?.max) return { what: 'page.money.ticket-max', amount: view.ticket.max };
  return view.envelope ? { what: 'page.posting.envelope', amount: view.envelope } : null;
}
