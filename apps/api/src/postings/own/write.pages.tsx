import { type Language, NotFound, type PostingKind } from '@penc/domain';
import { Body, Get, Param, Post, Query } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { withoutNulls } from '../../http/bodies/merge-patch';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { type FormBody, filledWith, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { PostingsService } from '../postings.service';
import { BasedOn } from '../move-requests';
import { mustBeShown } from './amounts';
import { checkPage } from './check/check';
import { editable } from './editable';
import { LOOK } from '../../site/look';
import { mustBeAsked, partiesIn } from './parties';
import { type StepPage, stepPage } from './step-page';
import { furtherSteps, steps } from './steps';
import { closeUp } from './rows';
import type { Step, View } from './steps/step';
import { Typed } from './typed';

/** A posting is written step by step; each step is saved, in a draft as in what is open. */
function WritingPages(kind: PostingKind) {
  abstract class Pages {
    constructor(readonly postings: PostingsService) {}

    @Get(':id/edit')
    @ForSignedIn()
    async check(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
    ): Promise<Page> {
      return checkPage(kind, await editable(this.postings, caller, kind, id), language);
    }

    @Get(':id/edit/:step')
    @ForSignedIn()
    async step(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
      @Param('step') name: string,
    ): Promise<Page> {
      const step = stepNamed(kind, name);
      const view = await editable(this.postings, caller, kind, id);
      return stepPage(await filledStep(this.postings, { kind, step, view, language }));
    }

    @Post(':id/edit/:step')
    @ForSignedIn()
    async save(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
      @Param('step') name: string,
      @Body() body: FormBody | undefined,
      @Query('check') check: unknown,
    ): Promise<PageAnswer> {
      const step = stepNamed(kind, name);
      const view = await editable(this.postings, caller, kind, id);
      const values = closeUp(body ?? {}, step.list);
      const shown = await filledStep(this.postings, { kind, step, view, language }, values);
      if (values[LOOK] !== undefined) return stepPage(shown);
      return submit(BasedOn, values, {
        shape: ({ revision }) => ({ revision: Number(revision) }),
        texts: step.texts,
        work: async ({ revision }) => {
          const typed = new Typed(values, language);
          const patch = typed.done(step.patch(typed, view));
          this.postings.refuseIfOver(withoutNulls(patch));
          const first = shownFirst(shown);
          if (first) return stepPage(first);
          const saved = await this.postings.edit(caller, kind, id, { ...patch, revision }, null);
          const next = check === undefined ? afterStep(kind, step, saved) : `/${kind}s/${id}/edit`;
          const isNew = saved.revision > view.revision;
          return seeOther(next, isNew ? { key: 'page.step.saved' } : undefined);
        },
        again: (state) => stepPage({ ...shown, state }),
      });
    }
  }
  return Pages;
}

/** A step with what stands in its fields, of the posting unless told otherwise. */
async function filledStep(
  postings: PostingsService,
  page: Pick<StepPage, 'kind' | 'step' | 'view' | 'language'>,
  values = page.step.fill(page.view, page.language),
): Promise<StepPage> {
  return { ...page, parties: await partiesIn(page.step, values, page.language, postings), state: filledWith(values) };
}

/** A step as it is shown once more before it is saved; null where there is nothing in it to confirm. */
function shownFirst(page: StepPage): StepPage | null {
  const { step, view, language, parties, state } = page;
  if (mustBeAsked(parties, state.values)) return { ...page, asksParties: true };
  return mustBeShown(step, state.values, step.fill(view, language), language) ? { ...page, showsAmounts: true } : null;
}

function stepNamed(kind: PostingKind, name: string): Step {
  const step = [...steps[kind], ...furtherSteps[kind]].find((one) => one.name === name);
  if (!step) throw new NotFound('path');
  return step;
}

/** A draft goes on with the next question; what is open is edited one thing at a time. */
function afterStep(kind: PostingKind, step: Step, view: View): string {
  const at = steps[kind].indexOf(step);
  const following = at < 0 ? undefined : steps[kind][at + 1];
  const onwards = view.status === 'draft' && following ? `/${following.name}` : '';
  return `/${kind}s/${view.id}/edit${onwards}`;
}

@PageController('needs')
export class NeedWriting extends WritingPages('need') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}

@PageController('offers')
export class OfferWriting extends WritingPages('offer') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}
