import { type Day, type Language, type MoneyShape, type PostingKind, allowed, seenOn } from '@penc/domain';
import { formatDay, formatList, formatMoney, formatNumber, formatPercent, sayDeadline } from '@penc/language';
import { label, sectorName, territoryName } from '@penc/reference';
import type { ComponentChildren } from 'preact';
import { Bar } from '../../site/components/bar';
import { ButtonLink } from '../../site/components/button';
import { MoneyText } from '../../site/components/money';
import { SummaryList } from '../../site/components/summary-list';
import { Paragraphs } from '../../site/components/paragraphs';
import { type Say, useSay, useVisit } from '../../site/visit';
import { Entries } from '../entries';
import { MissesLink } from '../near-misses/link';
import { StateTag } from '../own/state-tag';
import { furtherSaid, planText } from '../said';
import type { NeedView, OfferView } from '../views';

type View = NeedView | OfferView;

const OWN = { own: true, inTerritory: false };

/** A need or an offer as everybody may read it. What people wrote stays in the language they wrote it in. */
export function Sheet({ kind, view, today }: { readonly kind: PostingKind; readonly view: View; readonly today: Day }) {
  const tell = useSay();
  const { caller, language } = useVisit();
  const { visibility = 'public', embargoUntil } = view;
  const seen = seenOn(view, today);
  const isOwn = caller?.organisationId === view.organisationId;
  const mayEdit = isOwn && allowed(caller.role, 'posting.edit', OWN);
  return (
    <>
      <h1 lang={view.language}>{view.title}</h1>
      <p>
        <StateTag kind={kind} status={view.status} />
      </p>
      {seen !== 'public' && (
        <p>
          {tell('page.posting.seen', {
            seen,
            until: embargoUntil ? formatDay(embargoUntil, language) : '',
            opens: visibility,
          })}
        </p>
      )}
      <h2>{tell('page.posting.about')}</h2>
      <div lang={view.language}>
        <Paragraphs text={view.description} />
      </div>
      <h2>{tell('page.posting.sheet')}</h2>
      <PostingLines view={view} />
      {!isOwn && <Interested />}
      {mayEdit && (
        <p class="actions">
          <ButtonLink href={`/${kind}s/${view.id}/edit`}>{tell('page.check.title.open')}</ButtonLink>
        </p>
      )}
      <MissesLink kind={kind} view={view} />
    </>
  );
}

function Interested() {
  const tell = useSay();
  return (
    <section class="aside" aria-labelledby="interested">
      <h2 id="interested">{tell('page.posting.interested')}</h2>
      <p>{tell('page.posting.interested.text')}</p>
    </section>
  );
}

/** What a posting says, line by line, without its text. */
export function PostingLines({ view }: { readonly view: View }) {
  const tell = useSay();
  const { language } = useVisit();
  const own = 'coverage' in view ? ofNeed(view, tell, language) : ofOffer(view, tell, language);
  const further = furtherSaid(view, tell, language).map(({ term, entries }): Line => [term, <Entries of={entries} />]);
  const lines = [...inCommon(view, tell, language), ...own, ...further];
  return <SummaryList lines={lines.map(([term, value]) => ({ term, value }))} />;
}

type Line = readonly [term: string, value: ComponentChildren];

function inCommon(view: View, tell: Say, language: Language): Line[] {
  const { organisation, themes, subthemes = [], sectors, territories, modalities, targetGroups = [] } = view;
  return [
    [
      tell('page.posting.organisation'),
      <>
        {organisation.name}
        {organisation.illustrative && <span class="hint"> ({tell('page.posting.illustrative')})</span>}
      </>,
    ],
    [
      tell('page.posting.territories'),
      formatList(
        territories.map((code) => territoryName(code, language)),
        language,
      ),
    ],
    [
      tell('page.posting.themes'),
      formatList(
        themes.map((code) => label('theme', code, language)),
        language,
      ),
    ],
    [
      tell('page.posting.subthemes'),
      formatList(
        subthemes.map((code) => label('subtheme', code, language)),
        language,
      ),
    ],
    [
      tell('page.posting.sectors'),
      formatList(
        sectors.map((code) => sectorName(code, language)),
        language,
      ),
    ],
    [
      tell('page.posting.modalities'),
      formatList(
        modalities.map((code) => label('modality', code, language)),
        language,
      ),
    ],
    [
      tell('page.posting.target-groups'),
      formatList(
        targetGroups.map((code) => label('targetGroup', code, language)),
        language,
      ),
    ],
    [tell('page.posting.period'), periodText(view.period, tell, language)],
  ];
}

function ofNeed(view: NeedView, tell: Say, language: Language): Line[] {
  const { amount, ownContribution, coverage, deadline, plan } = view;
  const state = label('needCoverage', coverage.status, language);
  return [
    [tell('page.posting.need-deadline'), deadline && sayDeadline(language, deadline)],
    [tell('page.posting.amount'), amount && <MoneyText of={amount} />],
    [tell('page.posting.own'), ownContribution && <MoneyText of={ownContribution} />],
    [tell('page.posting.sought'), coverage.sought && <MoneyText of={coverage.sought} />],
    [
      tell('page.posting.coverage'),
      coverage.percent === null ? (
        tell('page.posting.coverage.unmeasured')
      ) : (
        <>
          {tell('page.posting.coverage.share', { state, percent: coverage.percent })}
          <Bar percent={coverage.percent} />
        </>
      ),
    ],
    [tell('page.plan'), plan && planText(plan, language)],
  ];
}

function ofOffer(view: OfferView, tell: Say, language: Language): Line[] {
  const { kind = 'standing', deadline, applications, envelope, envelopeLeft, fundingRateMax, capacity, url } = view;
  const { eligibleTypes = [], requires = [], excludedSectors = [] } = view;
  return [
    [tell('page.posting.kind'), label('offerKind', kind, language)],
    [tell('page.posting.offer-deadline'), deadline && sayDeadline(language, deadline)],
    [tell('page.posting.applications'), applications && tell('page.posting.applications.count', { ...applications })],
    [
      tell('page.posting.envelope'),
      envelope && (
        <>
          <MoneyText of={envelope} />
          {view.envelopePublic === false && <span class="hint"> {tell('page.posting.envelope.secret')}</span>}
        </>
      ),
    ],
    [tell('page.posting.envelope-left'), envelopeLeft && <MoneyText of={envelopeLeft} />],
    [tell('page.posting.ticket'), ticketText(view.ticket, tell, language)],
    [tell('page.posting.rate'), fundingRateMax !== undefined && formatPercent(fundingRateMax * 100, language)],
    [
      tell('page.posting.eligible'),
      formatList(
        eligibleTypes.map((code) => label('organisationType', code, language)),
        language,
      ),
    ],
    [
      tell('page.conditions.requires'),
      formatList(
        requires.map((code) => label('requirement', code, language)),
        language,
      ),
    ],
    [
      tell('page.posting.excluded-sectors'),
      formatList(
        excludedSectors.map((code) => sectorName(code, language)),
        language,
      ),
    ],
    [tell('page.award.url'), url && <CallPage url={url} />],
    [tell('page.posting.capacity'), capacity !== undefined && formatNumber(capacity, language)],
  ];
}

/** Elsewhere, and told nothing of who comes from here. */
function CallPage({ url }: { readonly url: string }) {
  const tell = useSay();
  return (
    <a href={url} rel="nofollow noreferrer">
      {tell('page.award.url.open', { host: new URL(url).host })}
    </a>
  );
}

function periodText(period: View['period'], tell: Say, language: Language): string | null {
  const start = period?.start && formatDay(period.start, language);
  const end = period?.end && formatDay(period.end, language);
  if (start && end) return tell('page.posting.period.span', { start, end });
  if (start) return tell('page.posting.period.from', { start });
  return end ? tell('page.posting.period.until', { end }) : null;
}

function ticketText(
  ticket: { readonly min?: MoneyShape; readonly max?: MoneyShape } | undefined,
  tell: Say,
  language: Language,
): string | null {
  const min = ticket?.min && formatMoney(ticket.min, language);
  const max = ticket?.max && formatMoney(ticket.max, language);
  if (min && max) return tell('page.posting.ticket.span', { min, max });
  if (max) return tell('page.posting.ticket.max', { max });
  return min ? tell('page.posting.ticket.min', { min }) : null;
}
