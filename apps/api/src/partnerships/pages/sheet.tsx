import { formatDay } from '@penc/language';
import { type PartnershipAction, SUBMITTING_SIDE } from '@penc/domain';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/lists/cursor';
import { ownSide } from '../../postings/own-side';
import { Banner } from '../../site/components/banner';
import { ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { MoneyText } from '../../site/components/money';
import { SummaryList } from '../../site/components/summary-list';
import type { FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { HistoryEntryView } from '../follow-up/history';
import type { PartnershipNoteView } from '../follow-up/notes';
import type { PartnershipView } from '../views';
import { Approvals } from './approvals';
import { Notes, Past } from './follow-up';
import { Lines } from './lines';
import { Progress } from './progress';
import { isOver, isToSign, mayEdit, movesOf, signatureAwaits, unsaidPlace } from '../standing';

interface SheetProps {
  readonly caller: Caller;
  readonly view: PartnershipView;
  /** Null where the reader may not read them. */
  readonly notes: Page<PartnershipNoteView> | null;
  readonly past: Page<HistoryEntryView>;
  readonly state: FormState;
}

const LEAVING: ReadonlySet<PartnershipAction> = new Set(['end', 'suspend', 'redraft']);

/** A partnership: where it stands and what may be done, its terms, its approvals and signatures, its follow-up. */
export function PartnershipSheet({ caller, view, notes, past, state }: SheetProps) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={{ text: tell('page.partnership.notes.text') }} />
      <Between view={view} />
      {ownSide(caller, view) && (
        <p>
          <a href={`/suggestions/${view.suggestionId}`}>{tell('page.partnership.contacts')}</a>
        </p>
      )}
      <Progress {...view} />
      {view.asksWhetherMet && ownSide(caller, view) === 'need' && mayEdit(caller, view) && <WhetherMet view={view} />}
      {isToSign(view) && <Awaited caller={caller} view={view} />}
      <Moves caller={caller} view={view} />
      <Lines caller={caller} view={view} />
      <Approvals caller={caller} view={view} />
      <Signatures view={view} />
      <Afterwards view={view} />
      {notes && <Notes notes={notes} state={state} mayWrite={mayEdit(caller, view)} />}
      <Past entries={past} />
    </>
  );
}

export function Between({ view }: { readonly view: PartnershipView }) {
  const tell = useSay();
  const { need, offer, reference } = view;
  return (
    <SummaryList
      lines={[
        { term: tell('page.partnership.reference'), value: <strong>{reference}</strong> },
        { term: tell('page.partnership.need'), value: <Party title={need.title} by={need.organisation.name} /> },
        { term: tell('page.partnership.offer'), value: <Party title={offer.title} by={offer.organisation.name} /> },
      ]}
    />
  );
}

function Party({ title, by }: { readonly title: string; readonly by: string }) {
  return (
    <>
      {by} <span class="hint">– {title}</span>
    </>
  );
}

/** Of a need in kind, which nothing closes by itself. */
function WhetherMet({ view: { needId } }: { readonly view: PartnershipView }) {
  const tell = useSay();
  return (
    <Banner kind="notice">
      <p>{tell('page.partnership.met')}</p>
      <p class="actions">
        <ButtonLink href={`/needs/${needId}/move?reason=funded-here#close`}>
          {tell('page.partnership.met.close')}
        </ButtonLink>
      </p>
    </Banner>
  );
}

/** Whose turn it is before both sides have signed. */
function Awaited({ caller, view }: Pick<SheetProps, 'caller' | 'view'>) {
  const tell = useSay();
  const awaited = signatureAwaits(view);
  const hasSigned = view.signatures[0]?.side;
  // of two signatures, the other one is named
  const turn = awaited.what === 'signatures' && hasSigned === 'offer' ? 'need' : SUBMITTING_SIDE;
  const organisation = view[turn].organisation.name;
  const given = view.status === 'in-approval' ? 'yes' : 'no';
  const side = ownSide(caller, view);
  const own = side === turn ? 'yes' : 'no';
  const lacksSignatory =
    awaited.what === 'signatures' &&
    side !== null &&
    caller.role !== 'signatory' &&
    !view.signatures.some((one) => one.side === side);
  return (
    <>
      <p>{tell('page.partnership.awaited', { ...awaited, organisation, given, own })}</p>
      {lacksSignatory && (
        <p>
          {tell('page.partnership.signatory')}{' '}
          <a href={`/organisations/${caller.organisationId}/members`}>{tell('page.me.members.link')}</a>
        </p>
      )}
    </>
  );
}

function Moves({ caller, view }: Pick<SheetProps, 'caller' | 'view'>) {
  const tell = useSay();
  const moves = movesOf(caller, view);
  const unsaid = isToSign(view) && mayEdit(caller, view) ? unsaidPlace(view) : null;
  const { what } = signatureAwaits(view);
  // where no approval is required it may be submitted, and is as well signed at once
  const main = moves.find((move) => !LEAVING.has(move) && (move !== 'submit' || what === 'submission'));
  return (
    <p class="actions">
      {unsaid && <ButtonLink href={unsaid}>{tell('page.partnership.lines.say')}</ButtonLink>}
      {moves.map((move) => (
        <ButtonLink
          href={`/partnerships/${view.id}/moves/${move}`}
          kind={move === main ? 'main' : move === 'end' ? 'danger' : 'second'}
          key={move}
        >
          {tell('page.move.button', { move })}
        </ButtonLink>
      ))}
      <ButtonLink href={`/partnerships/${view.id}/sheet`} kind="second">
        {tell('page.partnership.print')}
      </ButtonLink>
    </p>
  );
}

function Signatures({ view }: { readonly view: PartnershipView }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{tell('page.partnership.signatures')}</h2>
      <SummaryList
        lines={(['need', 'offer'] as const).map((side) => {
          const signed = view.signatures.find((one) => one.side === side);
          return {
            term: view[side].organisation.name,
            value: signed
              ? tell('page.partnership.signed', {
                  day: formatDay(signed.signedOn, language),
                  reference: signed.delegation.reference,
                })
              : tell(isOver(view) ? 'page.partnership.unsigned.over' : 'page.partnership.unsigned'),
          };
        })}
      />
    </section>
  );
}

function Afterwards({ view }: { readonly view: PartnershipView }) {
  const tell = useSay();
  const { ownerAfter, budgetLine, yearlyCost } = view.sustainability;
  if (!ownerAfter && !budgetLine && !yearlyCost) return null;
  return (
    <section aria-labelledby="afterwards">
      <h2 id="afterwards">{tell('page.partnership.afterwards')}</h2>
      <SummaryList
        lines={[
          { term: tell('page.after.owner'), value: ownerAfter },
          { term: tell('page.after.budget'), value: budgetLine },
          { term: tell('page.after.cost'), value: yearlyCost && <MoneyText of={yearlyCost} /> },
        ]}
      />
    </section>
  );
}
