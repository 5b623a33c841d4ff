import {
  type Delegation,
  type Language,
  NotFound,
  PARTNERSHIP_ACTIONS,
  type PartnershipAction,
  type SigningRefused,
} from '@penc/domain';
import { type MessageKey, say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { PartnershipChanges } from '../changing';
import { SigningAuthority } from '../moves/authority';
import { PartnershipReading } from '../reading';
import { PartnershipPatch } from '../requests';
import type { PartnershipView } from '../views';
import { amountsOf, filledAmount } from './amount-fields';
import { ApprovalForm, approvalBody, approvalTyped } from './approval-form';
import { Authority } from './authority';
import { lineBody, lineTyped } from './line-body';
import { LineForm } from './line-form';
import { MoveForm } from './move-form';
import { ApprovalRemoval, LineRemoval } from './removal';
import { mayEdit } from '../standing';

/** How one form changes a partnership: each is a part of the same request. */
interface Change {
  readonly title: string;
  readonly filled: FormState;
  readonly form: (state: FormState) => ComponentChildren;
  readonly body: (values: FormBody) => object;
  readonly done: MessageKey;
}

/** Of a move, a line, an approval. */
const TEXTS = /^note$|\.(what|condition|body|reference|ownerAfter|budgetLine)$/;
const COST = 'sustainability.yearlyCost';

/** A partnership’s moves, lines and approvals: a form each, at the address of what it changes. */
@PageController('partnerships/:id/:part/:which')
export class PartnershipChangePages {
  constructor(
    private readonly reading: PartnershipReading,
    private readonly changes: PartnershipChanges,
    private readonly authority: SigningAuthority,
  ) {}

  @Get()
  @ForSignedIn()
  async form(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('part') part: string,
    @Param('which') which: string,
  ): Promise<Page> {
    const view = await this.reading.get(caller, id, language);
    const change = changeOf(view, part, which, language);
    const signing = part === 'moves' && which === 'sign';
    const authority = signing && mayEdit(caller, view) ? await this.authority.of(caller, id) : null;
    return page(
      view,
      authority ? { ...change, form: withAuthority(change, authority) } : change,
      change.filled,
      language,
    );
  }

  @Post()
  @ForSignedIn()
  async take(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('part') part: string,
    @Param('which') which: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const change = changeOf(await this.reading.get(caller, id, language), part, which, language);
    return submit(PartnershipPatch, body, {
      shape: change.body,
      texts: TEXTS,
      work: async (patch) => {
        await this.changes.change(caller, id, patch, null);
        return seeOther(`/partnerships/${id}`, { key: change.done, values: { move: which } });
      },
      again: async (state) => {
        const view = await this.reading.get(caller, id, language);
        return page(view, changeOf(view, part, which, language), state, language);
      },
    });
  }
}

/** By what it will be signed, or that it cannot be, stands above the terms. */
function withAuthority({ form }: Change, authority: Delegation | SigningRefused): Change['form'] {
  return (state) => (
    <>
      <Authority of={authority} />
      {form(state)}
    </>
  );
}

function changeOf(view: PartnershipView, part: string, which: string, language: Language): Change {
  switch (part) {
    case 'moves':
      return moving(view, which, language);
    case 'lines':
      return changingLine(view, placeOf(view.lines, which), language);
    case 'approvals':
      return changingApproval(view, placeOf(view.approvals, which), language);
    case 'removed-lines':
      return removingLine(view, placeAmong(view.lines, which), language);
    case 'removed-approvals':
      return removingApproval(view, placeAmong(view.approvals, which), language);
    default:
      throw new NotFound('path');
  }
}

/** « new » comes after the last. */
function placeOf(list: readonly object[], which: string): number {
  return which === 'new' ? list.length : placeAmong(list, which);
}

function placeAmong(list: readonly object[], which: string): number {
  if (!/^\d{1,2}$/.test(which) || Number(which) >= list.length) throw new NotFound('path');
  return Number(which);
}

function moving(view: PartnershipView, name: string, language: Language): Change {
  const move: PartnershipAction | undefined = PARTNERSHIP_ACTIONS.find((one) => one === name);
  if (!move) throw new NotFound('path');
  const { ownerAfter = '', budgetLine = '', yearlyCost } = view.sustainability;
  return {
    title: say(language, 'page.move.title', { move }),
    filled:
      move === 'complete'
        ? filledWith({
            'sustainability.ownerAfter': ownerAfter,
            'sustainability.budgetLine': budgetLine,
            ...filledAmount(COST, yearlyCost, language),
          })
        : EMPTY_FORM,
    form: (state) => <MoveForm move={move} view={view} state={state} />,
    body: (values) => ({ ...plainOf(amountsOf(values, [COST], language), { numbers: ['revision'] }), move }),
    done: 'page.move.done',
  };
}

function changingLine(view: PartnershipView, place: number, language: Language): Change {
  return {
    title: say(language, 'page.line.number', { number: place + 1 }),
    filled: filledWith(lineTyped(place, view.lines[place], language)),
    form: (state) => <LineForm view={view} place={place} state={state} />,
    body: (values) => lineBody(view, place, values, language),
    done: 'page.line.saved',
  };
}

function changingApproval(view: PartnershipView, place: number, language: Language): Change {
  return {
    title: say(language, 'page.approval.title'),
    filled: filledWith(approvalTyped(place, view.approvals[place])),
    form: (state) => <ApprovalForm view={view} place={place} state={state} />,
    body: (values) => approvalBody(view, place, values),
    done: 'page.approval.saved',
  };
}

function removingLine(view: PartnershipView, place: number, language: Language): Change {
  return {
    title: say(language, 'page.line.remove'),
    filled: EMPTY_FORM,
    form: (state) => <LineRemoval view={view} place={place} state={state} />,
    body: (values) => ({ ...plainOf(values, { numbers: ['revision'] }), lines: view.lines.toSpliced(place, 1) }),
    done: 'page.line.saved',
  };
}

function removingApproval(view: PartnershipView, place: number, language: Language): Change {
  return {
    title: say(language, 'page.approval.remove'),
    filled: EMPTY_FORM,
    form: (state) => <ApprovalRemoval view={view} place={place} state={state} />,
    body: (values) => ({
      ...plainOf(values, { numbers: ['revision'] }),
      approvals: view.approvals.toSpliced(place, 1),
    }),
    done: 'page.approval.saved',
  };
}

function page(view: PartnershipView, { title, form }: Change, state: FormState, language: Language): Page {
  return {
    title,
    back: { href: `/partnerships/${view.id}`, text: say(language, 'page.partnership.back') },
    content: form(state),
  };
}
