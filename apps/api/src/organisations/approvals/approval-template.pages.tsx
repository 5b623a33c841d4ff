import { type Language, NotAllowed, NotFound } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { TemplateRequest, type TemplateView } from '../../partnerships/approvals/requests';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { type FormBody, type FormState, filledWith, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { OrganisationReading } from '../reading';
import { ApprovalTemplates, mayUseTemplate } from './approval-templates';
import { TemplateForm, templateBody, templateTyped } from './template-form';
import { TemplateList } from './template-list';

const TEXTS = /\.body$/;

/** What every agreement of an organisation has to pass: a list, and a form for each entry. */
@PageController('organisations/:id/approvals')
export class ApprovalTemplatePages {
  constructor(
    private readonly reading: OrganisationReading,
    private readonly templates: ApprovalTemplates,
  ) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const template = await this.templates.get(caller, id);
    const { name } = await this.reading.get(caller, id, language);
    const edits = mayUseTemplate(caller, id, 'approval-template.edit');
    return {
      title: say(language, 'page.template.title'),
      content: <TemplateList template={template} here={`/organisations/${id}/approvals`} edits={edits} />,
      back: { href: `/organisations/${id}`, text: name },
    };
  }

  @Get(':which')
  @ForSignedIn()
  async form(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('which') which: string,
  ): Promise<Page> {
    const { template, place } = await this.entry(caller, id, which);
    return formPage(id, { template, place }, filledWith(templateTyped(template, place)), language);
  }

  @Post(':which')
  @ForSignedIn()
  async take(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('which') which: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    const { template, place } = await this.entry(caller, id, which);
    return submit(TemplateRequest, body, {
      shape: (values) => templateBody(template, place, values),
      texts: TEXTS,
      work: async (request) => {
        await this.templates.write(caller, id, request);
        return seeOther(`/organisations/${id}/approvals`, { key: 'page.template.saved' });
      },
      again: (state) => formPage(id, { template, place }, state, language),
    });
  }

  private async entry(caller: Caller, id: string, which: string): Promise<Entry> {
    const template = await this.templates.get(caller, id);
    if (!mayUseTemplate(caller, id, 'approval-template.edit')) throw new NotAllowed('approval-template.edit');
    if (which === 'new') return { template, place: template.approvals.length };
    if (!/^\d{1,2}$/.test(which) || Number(which) >= template.approvals.length) throw new NotFound('path');
    return { template, place: Number(which) };
  }
}

interface Entry {
  readonly template: TemplateView;
  /** After the last: a new one. */
  readonly place: number;
}

function formPage(id: string, { template, place }: Entry, state: FormState, language: Language): Page {
  return {
    title: say(language, 'page.approval.title'),
    content: <TemplateForm template={template} place={place} state={state} />,
    back: { href: `/organisations/${id}/approvals`, text: say(language, 'page.template.title') },
  };
}
