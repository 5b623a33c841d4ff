import { Storage } from '@penc/storage';
import { Controller, Delete, Get, Header, HttpCode, Param, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../access/marks';
import type { Caller } from '../access/caller';
import { From, IdPipe } from '../http/parameters';
import { Erasing } from './erasing';
import { exportPerson } from './exporting';
import { demandOwn } from './own';
import { ErasureQuery } from './requests';
import { PersonExport } from './views';

/** What people may ask for themselves, and administrators for them. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly storage: Storage,
    private readonly erasing: Erasing,
  ) {}

  @Acts('person.read')
  @Get(':id/export')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'All that is kept about a person' })
  @ApiOkResponse({ type: PersonExport })
  async export(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<PersonExport> {
    demandOwn(caller, 'person.read', id);
    return exportPerson(this.storage, caller, id);
  }

  @Acts('person.erase')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Erase a person for good; what they did stays, without their name' })
  @ApiNoContentResponse()
  async erase(@From() caller: Caller, @Param('id', IdPipe) id: string, @Query() _: ErasureQuery): Promise<void> {
    await this.erasing.erase(caller, id);
  }
}
