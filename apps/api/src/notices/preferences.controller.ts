import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
  @ApiOperation({ summary: 'How one wishes to be told: language, channels, at once or once a day' })
  @ApiOkResponse({ type: PreferencesView })
  get(@From() caller: Caller): Promise<PreferencesView> {
    return this.preferences.of(caller);
  }

  @WithScope('admin')
  @Patch()
  @ApiOperation({ summary: 'Choose how one wishes to be told' })
  @ApiOkResponse({ type: PreferencesView })
  patch(@From() caller: Caller, @Body() patch: PreferencesPatch): Promise<PreferencesView> {
    return this.preferences.change(caller, patch);
  }
}
