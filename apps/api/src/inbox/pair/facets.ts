import type { Language, Side } from '@penc/domain';
import { formatDay, formatList, formatMoney, formatNumber, sayDeadline } from '@penc/language';
import { label, sectorName, territoryName } from '@penc/reference';
import { type SaidName, furtherSaid, planText } from '../../postings/said';
import type { NeedView, OfferView } from '../../postings/views';
import type { Say } from '../../site/visit';

/** What both sides say about one and the same thing. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly need: string | null;
  readonly offer: string | null;
  /** What the other side is not asked for. */
  readonly only?: Side;
}

type View = NeedView | OfferView;

/** Of the two sheets what can be compared, line by line; a line of which neither side says anything is left out. */
export function facetsOf(need: NeedView, offer: OfferView, tell: Say, language: Language): Facet[] {
  const both = (id: string, name: string, of: (view: View) => string | null): Facet => ({
    id,
    name,
    need: of(need),
    offer: of(offer),
  });
  const list = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
    listed(codes, name, language);
  return [
    both('territories', tell('page.posting.territories'), (view) =>
      list(view.territories, (code) => territoryName(code, language)),
    ),
    both('themes', tell('page.posting.themes'), ({ themes }) => list(themes, (code) => label('theme', code, language))),
    both('sectors', tell('page.posting.sectors'), ({ sectors }) => list(sectors, (code) => sectorName(code, language))),
    both('modalities', tell('page.posting.modalities'), ({ modalities }) =>
      list(modalities, (code) => label('modality', code, language)),
    ),
    both('groups', tell('page.posting.target-groups'), ({ targetGroups = [] }) =>
      list(targetGroups, (code) => label('targetGroup', code, language)),
    ),
    {
      id: 'money',
      name: tell('page.inbox.money'),
      need: asked(need, tell, language),
      offer: given(offer, tell, language),
    },
    both('period', tell('page.posting.period'), (view) => period(view, tell, language)),
    both('deadline', tell('page.inbox.deadline'), ({ deadline }) =>
      deadline ? sayDeadline(language, deadline) : null,
    ),
    ...conditionsOf(need, offer, tell, language),
  ].filter((facet) => facet.need !== null || facet.offer !== null);
}

/** Who may have it and on what conditions, beside what the need says of itself. */
function conditionsOf(need: NeedView, offer: OfferView, tell: Say, language: Language): Facet[] {
  const further = furtherSaid(need, tell, language);
  const said = (name: SaidName) => further.find((one) => one.name === name)?.entries.join(' · ') ?? null;
  const ofNeed = (id: string, name: string, text: string | null): Facet => {
    return { id, name, need: text, offer: null, only: 'need' };
  };
  return [
    {
      id: 'eligible',
      name: tell('page.posting.eligible'),
      need: label('organisationType', need.contractingAuthority?.type ?? need.organisation.type, language),
      offer: listed(offer.eligibleTypes ?? [], (code) => label('organisationType', code, language), language),
    },
    ofNeed('authority', tell('page.authority'), said('contractingAuthority')),
    ofNeed('mandates', tell('page.mandates'), said('onBehalfOf')),
    ofNeed('in-kind', tell('page.in-kind'), said('inKind')),
    ofNeed('plan', tell('page.plan'), need.plan ? planText(need.plan, language) : null),
    {
      id: 'requires',
      name: tell('page.conditions.requires'),
      need: said('readiness'),
      offer: listed(offer.requires ?? [], (code) => label('requirement', code, language), language),
    },
    {
      id: 'capacity',
      name: tell('page.posting.capacity'),
      need: null,
      offer: offer.capacity === undefined ? null : formatNumber(offer.capacity, language),
      only: 'offer',
    },
  ];
}

function listed<Code extends string>(
  codes: readonly Code[],
  name: (code: Code) => string,
  language: Language,
): string | null {
  return codes.length > 0 ? formatList(codes.map(name), language) : null;
}

function asked({ amount, coverage }: NeedView, tell: Say, language: Language): string | null {
  const { sought, uncovered } = coverage;
  if (sought && uncovered && uncovered.value !== sought.value) {
    const values = { sought: formatMoney(sought, language), uncovered: formatMoney(uncovered, language) };
    return tell('page.inbox.money.left-of', values);
  }
  if (sought) return tell('page.inbox.money.sought', { sought: formatMoney(sought, language) });
  return amount ? formatMoney(amount, language) : null;
}

function given({ ticket, envelope, envelopeLeft }: OfferView, tell: Say, language: Language): string | null {
  const left = envelopeLeft ?? envelope;
  const parts = [
    ticket?.min && tell('page.posting.ticket.min', { min: formatMoney(ticket.min, language) }),
    ticket?.max && tell('page.posting.ticket.max', { max: formatMoney(ticket.max, language) }),
    left && tell('page.inbox.money.envelope-left', { left: formatMoney(left, language) }),
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? formatList(parts, language) : null;
}

function period(view: View, tell: Say, language: Language): string | null {
  const start = view.period?.start && formatDay(view.period.start, language);
  const end = view.period?.end && formatDay(view.period.end, language);
  if (start && end) return tell('page.posting.period.span', { start, end });
  if (start) return tell('page.posting.period.from', { start });
  return end ? tell('page.posting.period.until', { end }) : null;
}
