import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts, Public } from '../access/marks';
import type { Caller } from '../access/caller';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { PersonalDataWarnings } from '../http/personal-data-warnings';
import { Applying } from './applying';
import { OrganisationChanging } from './changing';
import { OrganisationReading } from './reading';
import {
  ApplicationRequest,
  OrganisationPatch,
  OrganisationQuery,
  RestoreRequest,
  SuspendRequest,
  VerifyRequest,
} from './requests';
import { ApplicationView, OrganisationPage, OrganisationProfile } from './views';

const Idempotent = () => ApiHeader({ name: 'Idempotency-Key', required: false });
const Judge = (action: string, summary: string) =>
  applyDecorators(
    Acts('organisation.judge'),
    Post(`:id/${action}`),
    HttpCode(200),
    UseInterceptors(PersonalDataWarnings),
    ApiOperation({ summary }),
    Idempotent(),
    ApiOkResponse({ type: OrganisationProfile }),
  );

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly applying: Applying,
    private readonly reading: OrganisationReading,
    private readonly changing: OrganisationChanging,
  ) {}

  @Post()
  @Public()
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask to join; no account is needed, and few may be made a day' })
  @Idempotent()
  @ApiAcceptedResponse({ type: ApplicationView })
  apply(
    @Body() body: ApplicationRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<ApplicationView> {
    return this.applying.apply(body, once, language);
  }

  @Acts('posting.read-published')
  @Get()
  @ApiOperation({ summary: 'By name: the verified ones, and those that the caller may see besides' })
  @ApiOkResponse({ type: OrganisationPage })
  list(
    @From() caller: Caller,
    @Query() query: OrganisationQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<OrganisationProfile>> {
    return this.reading.list(caller, query, language);
  }

  @Acts('posting.read-published')
  @Get(':id')
  @ApiOperation({ summary: 'One organisation' })
  @ApiOkResponse({ type: OrganisationProfile })
  get(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<OrganisationProfile> {
    return this.reading.get(caller, id, language);
  }

  @Acts('organisation.edit')
  @Patch(':id')
  @ApiOperation({ summary: 'Edit by a JSON merge patch based on a revision; what was verified, by administrators' })
  @Idempotent()
  @ApiBody({ type: OrganisationPatch })
  @ApiOkResponse({ type: OrganisationProfile })
  async edit(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: object,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<OrganisationProfile> {
    return this.reading.get(caller, await this.changing.edit(caller, id, body, once), language);
  }

  @Judge('verify', 'It is who it says it is: its postings are shown and scored')
  async verify(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: VerifyRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<OrganisationProfile> {
    return this.reading.get(caller, await this.changing.judge(caller, id, 'verify', body, once), language);
  }

  @Judge('suspend', 'Shut it out for now: its postings leave all lists, pending approvals lapse')
  async suspend(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: SuspendRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<OrganisationProfile> {
    return this.reading.get(caller, await this.changing.judge(caller, id, 'suspend', body, once), language);
  }

  @Judge('restore', 'Let a suspended organisation in')
  async restore(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: RestoreRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<OrganisationProfile> {
    return this.reading.get(caller, await this.changing.judge(caller, id, 'restore', body, once), language);
  }
}
