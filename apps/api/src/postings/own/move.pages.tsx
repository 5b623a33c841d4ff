import {
  CLOSE_REASONS,
  type Language,
  NotFound,
  type PostingAction,
  type PostingKind,
  postingTransitions,
} from '@penc/domain';
import { say } from '@penc/language';
import { label } from '@penc/reference';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { EMPTY_FORM, Form, type FormBody, type FormState, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage, useSay, useVisit } from '../../site/visit';
import { PostingsService } from '../postings.service';
import { CloseRequest, MoveRequest } from '../move-requests';
import { checkPage } from './check/check';
import { editable } from './editable';
import type { View } from './steps/step';
import { StateTag } from './state-tag';

type ByHand = Exclude<PostingAction, 'expire'>;
/** What a person may do, the gravest last; expiring is the clock’s. */
const BY_HAND: readonly ByHand[] = ['publish', 'pause', 'resume', 'reopen', 'close', 'withdraw'];
/** Merging names another posting, which the api takes. */
const REASONS = CLOSE_REASONS.filter((reason) => reason !== 'merged');

const CLOSE_REASON_LABELS = { need: 'closeReason', offer: 'offerCloseReason' } as const;

/** Publish, pause, resume, close with a reason, withdraw, reopen: what the table allows now. */
function MovingPages(kind: PostingKind) {
  abstract class Pages {
    constructor(readonly postings: PostingsService) {}

    @Get(':id/move')
    @ForSignedIn()
    async choose(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
    ): Promise<Page> {
      return movePage(kind, await editable(this.postings, caller, kind, id), language, EMPTY_FORM);
    }

    @Post(':id/move/:action')
    @ForSignedIn()
    async move(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
      @Param('action') name: string,
      @Body() body: FormBody | undefined,
    ): Promise<PageAnswer> {
      const action = BY_HAND.find((one) => one === name);
      if (!action) throw new NotFound('path');
      const view = await editable(this.postings, caller, kind, id);
      return submit<MoveRequest>(action === 'close' ? CloseRequest : MoveRequest, body, {
        shape: (values) => plainOf(values, { numbers: ['revision'] }),
        work: async (request) => {
          await this.postings.move(caller, kind, id, action, request, null);
          return seeOther(`/my/${kind}s`, { key: `page.moved.${action}`, values: { kind } });
        },
        again: (state) =>
          action === 'publish' ? checkPage(kind, view, language, state) : movePage(kind, view, language, state),
      });
    }
  }
  return Pages;
}

function movePage(kind: PostingKind, view: View, language: Language, state: FormState): Page {
  return {
    title: say(language, `page.move.title.${kind}`),
    back: { href: `/${kind}s/${view.id}/edit`, text: say(language, `page.step.back.${kind}`) },
    content: <Moves kind={kind} view={view} state={state} />,
  };
}

interface MovesProps {
  readonly kind: PostingKind;
  readonly view: View;
  readonly state: FormState;
}

function Moves({ kind, view, state }: MovesProps) {
  const tell = useSay();
  const actions = BY_HAND.filter((action) => action in postingTransitions[view.status] && action !== 'publish');
  return (
    <>
      <ErrorSummary state={state} labels={{ reason: tell('page.move.reason') }} />
      <p lang={view.language}>
        <strong>{view.title}</strong>
      </p>
      <p>
        <StateTag kind={kind} status={view.status} />
      </p>
      {actions.length === 0 && <p>{tell('page.move.none')}</p>}
      {actions.map((action) => (
        <Move key={action} action={action} kind={kind} view={view} state={state} />
      ))}
    </>
  );
}

function Move({ kind, view, state, action }: MovesProps & { readonly action: ByHand }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <section aria-labelledby={action}>
      <h2 id={action}>{tell(`page.move.${action}`)}</h2>
      <p>{tell(`page.move.${action}.text`, { kind })}</p>
      <Form action={`/${kind}s/${view.id}/move/${action}`}>
        <input type="hidden" name="revision" value={String(view.revision)} />
        {action === 'close' && (
          <Radios
            state={state}
            name="reason"
            label={tell('page.move.reason')}
            choices={REASONS.map((code) => ({ value: code, text: label(CLOSE_REASON_LABELS[kind], code, language) }))}
          />
        )}
        <Button kind={action === 'withdraw' ? 'danger' : 'second'}>{tell(`page.move.${action}`)}</Button>
      </Form>
    </section>
  );
}

@PageController('needs')
export class NeedMoving extends MovingPages('need') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}

@PageController('offers')
export class OfferMoving extends MovingPages('offer') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}
