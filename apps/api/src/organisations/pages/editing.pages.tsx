import { type Language, NotAllowed, type OrganisationField, allowed, editableFields } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { LOOK } from '../../site/look';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { OrganisationChanging, REMOVABLE } from '../changing';
import { OrganisationReading, organisationStanding } from '../reading';
import { OrganisationPatch } from '../requests';
import type { OrganisationProfile } from '../views';
import { EditForm } from './edit-form';
import { withWebsite } from './website';

@PageController('organisations/:id/edit')
export class OrganisationEditPages {
  constructor(
    private readonly reading: OrganisationReading,
    private readonly changing: OrganisationChanging,
  ) {}

  @Get()
  @ForSignedIn()
  form(@From() caller: Caller, @PageLanguage() language: Language, @Param('id', IdPipe) id: string): Promise<Page> {
    return this.page(caller, language, id, null);
  }

  @Post()
  @ForSignedIn()
  async take(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody | undefined,
  ): Promise<PageAnswer> {
    const values = body ?? {};
    if (values[LOOK] !== undefined) return this.page(caller, language, id, filledWith(values));
    const { status } = await this.reading.get(caller, id, language);
    const patch = patchOf(values, editableFields(caller.role, status));
    return submit(OrganisationPatch, values, {
      shape: () => patch,
      work: async () => {
        await this.changing.edit(caller, id, patch, null);
        return seeOther(`/organisations/${id}`, { key: 'page.organisation.edited' });
      },
      again: (state) => this.page(caller, language, id, state),
    });
  }

  private async page(caller: Caller, language: Language, id: string, state: FormState | null): Promise<Page> {
    const organisation = await this.reading.get(caller, id, language);
    const fields = editableFields(caller.role, organisation.status);
    if (!allowed(caller.role, 'organisation.edit', organisationStanding(caller, id)) || fields.length === 0)
      throw new NotAllowed('organisation.edit');
    return {
      title: say(language, 'page.organisation.edit.title'),
      content: (
        <EditForm organisation={organisation} fields={fields} state={state ?? filledWith(typedOf(organisation))} />
      ),
      back: { href: `/organisations/${id}`, text: organisation.name },
    };
  }
}

/** A merge patch of what stood in the form: what was emptied is taken away, or, where it must be said, refused. */
function patchOf(values: FormBody, fields: readonly OrganisationField[]): object {
  const typed = plainOf(withWebsite(values), { lists: ['homeTerritories'], numbers: ['revision'] }) as Record<
    string,
    unknown
  >;
  const patch: Record<string, unknown> = { revision: typed['revision'] };
  for (const field of fields) patch[field] = typed[field] ?? (REMOVABLE.includes(field) ? null : '');
  return patch;
}

function typedOf({ name, type, establishedIn, registration, website, homeTerritories }: OrganisationProfile): FormBody {
  return {
    name,
    type,
    establishedIn,
    registration: registration ?? '',
    website: website ?? '',
    ...(homeTerritories.length > 0 && { homeTerritories }),
  };
}
