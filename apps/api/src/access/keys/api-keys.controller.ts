import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../http/lists/cursor';
import { From, IdPipe } from '../../http/parameters';
import type { Caller } from '../caller';
import { SessionOnly } from '../marks';
import { ApiKeys } from './api-keys';
import { ApiKeyPage, ApiKeyRequest, ApiKeyView, NewApiKeyView } from './views';

/** For people: no key makes, lists or revokes keys, so that one that leaked cannot live on in another. */
@ApiTags('access')
@SessionOnly()
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  @Get()
  @ApiOperation({ summary: 'The valid keys of the membership that the session acts for, on one page' })
  @ApiOkResponse({ type: ApiKeyPage })
  async list(@From() caller: Caller): Promise<Page<ApiKeyView>> {
    return { items: await this.keys.list(caller), nextCursor: null };
  }

  @Post()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Make a key that opens these scopes until this day: 90 days on its own, a year at most' })
  @ApiCreatedResponse({ type: NewApiKeyView })
  create(@From() caller: Caller, @Body() body: ApiKeyRequest): Promise<NewApiKeyView> {
    return this.keys.create(caller, body);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Revoke a key: it opens nothing from now on' })
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.keys.revoke(caller, id);
  }
}
