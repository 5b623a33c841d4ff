import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { WithScope } from '../access/marks';
import { From } from '../http/parameters';
import { Preferences, PreferencesPatch, PreferencesView } from './preferences';

@ApiTags('access')
@Controller('me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: Preferences) {}

  @WithScope('read')
  @Get()
  @ApiOkResponse({ type: PreferencesView })
  get(@From() caller: Caller): Promise<PreferencesView> {
    return this.preferences.of(caller);
  }

  @WithScope('admin')
  @Patch()
  @ApiOkResponse({ type: PreferencesView })
  patch(@From() caller: Caller, @Body() patch: PreferencesPatch): Promise<PreferencesView> {
    return this.preferences.change(caller, patch);
  }
}
