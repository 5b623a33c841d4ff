import type { Day, Side } from '@penc/domain';
import { formatDay, formatList } from '@penc/language';
import { label, territoryName } from '@penc/reference';
import { MoneyText } from '../../site/components/money';
import { SummaryList } from '../../site/components/summary-list';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { LineView } from '../lines/requests';
import type { PartnershipView } from '../views';
import { isOver } from '../standing';
import { InKind, TrancheState } from './lines';

/** The sheet for the signature file: one A4, with the reference above and room for both signatures. */
export function PrintSheet({ view, today }: { readonly view: PartnershipView; readonly today: Day }) {
  const tell = useSay();
  const { language } = useVisit();
  const { need, offer, reference } = view;
  const places = need.territories.map((code) => territoryName(code, language));
  return (
    <>
      <p class="hint screen-only">{tell('page.paper.how')}</p>
      <div class="card paper">
        <p class="row">
          <strong>{reference}</strong>
          <span class="cap">{label('partnershipState', view.status, language)}</span>
        </p>
        <h1>{tell('page.paper.title')}</h1>
        <SummaryList
          lines={[
            { term: tell('page.paper.party.need'), value: need.organisation.name },
            { term: tell('page.authority'), value: need.contractingAuthority?.name },
            { term: tell('page.paper.party.offer'), value: offer.organisation.name },
            { term: tell('page.paper.object'), value: <span lang={need.language}>{need.title}</span> },
            { term: tell('page.posting.territories'), value: formatList(places, language) },
            { term: tell('page.paper.under'), value: <span lang={offer.language}>{offer.title}</span> },
          ]}
        />
        <h2 id="paper-lines">{tell('page.partnership.lines')}</h2>
        {view.lines.length === 0 ? (
          <p>{tell('page.partnership.lines.none')}</p>
        ) : (
          <Table
            labelledBy="paper-lines"
            rows={view.lines}
            columns={[
              {
                title: tell('page.line.modality'),
                cell: (one) => <span class="cap">{label('modality', one.modality, language)}</span>,
                heads: true,
              },
              { title: tell('page.paper.agreed'), cell: (one) => <Agreed line={one} />, number: true },
            ]}
          />
        )}
        <Instalments view={view} />
        <ApprovalsGiven view={view} />
        <h2>{tell('page.partnership.signatures')}</h2>
        <div class="columns signing">
          <Signing view={view} side="need" />
          <Signing view={view} side="offer" />
        </div>
        <p class="hint">{tell('page.paper.made', { day: formatDay(today, language), reference })}</p>
      </div>
    </>
  );
}

function Agreed({ line: { agreed, asked, inKind } }: { readonly line: LineView }) {
  const tell = useSay();
  if (inKind) return <InKind of={inKind} />;
  if (agreed) return <MoneyText of={agreed} />;
  return asked ? (
    <>
      <MoneyText of={asked} /> <span class="hint">({tell('page.paper.only-asked')})</span>
    </>
  ) : null;
}

function Instalments({ view }: { readonly view: PartnershipView }) {
  const tell = useSay();
  const { language } = useVisit();
  const rows = view.lines.flatMap(({ tranches }) => tranches);
  if (rows.length === 0) return null;
  return (
    <>
      <h2 id="paper-tranches">{tell('page.line.tranches')}</h2>
      <Table
        labelledBy="paper-tranches"
        rows={rows}
        columns={[
          { title: tell('page.tranche.due'), cell: ({ due }) => formatDay(due, language), heads: true },
          { title: tell('page.tranche.condition'), cell: ({ condition }) => condition ?? '' },
          { title: tell('page.tranche.state'), cell: (one) => <TrancheState tranche={one} hasEnded={isOver(view)} /> },
          { title: tell('page.tranche.amount'), cell: ({ amount }) => <MoneyText of={amount} />, number: true },
        ]}
      />
    </>
  );
}

function ApprovalsGiven({ view }: { readonly view: PartnershipView }) {
  const tell = useSay();
  const { language } = useVisit();
  if (view.approvals.length === 0) return null;
  return (
    <>
      <h2 id="paper-approvals">{tell('page.partnership.approvals')}</h2>
      <Table
        labelledBy="paper-approvals"
        rows={view.approvals}
        columns={[
          {
            title: tell('page.approval.kind'),
            cell: ({ kind }) => <span class="cap">{label('approvalKind', kind, language)}</span>,
            heads: true,
          },
          { title: tell('page.approval.body'), cell: ({ body }) => body },
          { title: tell('page.approval.reference'), cell: ({ reference }) => reference ?? '' },
          { title: tell('page.approval.done-on'), cell: ({ doneOn }) => (doneOn ? formatDay(doneOn, language) : '') },
        ]}
      />
    </>
  );
}

function Signing({ view, side }: { readonly view: PartnershipView; readonly side: Side }) {
  const tell = useSay();
  const { language } = useVisit();
  const signed = view.signatures.find((one) => one.side === side);
  return (
    <div>
      <p>
        <strong>{tell('page.paper.for', { organisation: view[side].organisation.name })}</strong>
      </p>
      <p class="hint">{tell('page.paper.name')}</p>
      <p class="hint">{tell('page.paper.place')}</p>
      <p class="hint">{tell('page.paper.stamp')}</p>
      {signed && (
        <p>
          {tell('page.partnership.signed', {
            day: formatDay(signed.signedOn, language),
            reference: signed.delegation.reference,
          })}
        </p>
      )}
    </div>
  );
}
