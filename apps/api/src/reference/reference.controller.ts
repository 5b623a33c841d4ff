import {
  CURRENCIES,
  DECLINE_REASONS,
  type Language,
  MODALITIES,
  ORGANISATION_TYPES,
  TARGET_GROUPS,
} from '@penc/domain';
import {
  descendantsOf,
  exchangeRates,
  gcmObjectives,
  label,
  sectorName,
  sectors,
  searchSectors,
  searchTerritories,
  territories,
  territory,
  territoryName,
  themes,
} from '@penc/reference';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/api-key.guard';
import { Code, Field, Text } from '../http/fields';
import { AnswerLanguage } from '../http/parameters';
import { DEFAULT_LIMIT, Limit } from '../http/paging';

const LEVELS = ['country', 'region', 'department', 'commune'] as const;
type Level = (typeof LEVELS)[number];

class TerritoryQuery {
  @Code(LEVELS, { optional: true }) readonly level?: Level;
  @Field(
    (value) =>
      typeof value === 'string' && territory(value)
        ? []
        : [{ pointer: '', code: 'unknown-code', values: { value: String(value).slice(0, 60) } }],
    { type: String, description: 'only what this territory contains' },
    { optional: true },
  )
  readonly within?: string;
  @Text(100, { optional: true }) readonly text?: string;
  @Limit() readonly limit?: string;
}
class SectorQuery {
  @Text(200, { optional: true }) readonly text?: string;
  @Limit() readonly limit?: string;
}
class TerritoryView {
  @ApiProperty() readonly code: string;
  @ApiProperty({ enum: LEVELS }) readonly level: Level;
  @ApiProperty({ type: String, nullable: true }) readonly parent: string | null;
  @ApiProperty({ description: 'with its department where the name alone is not enough' }) readonly name: string;
}
class CodeView {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly label: string;
}
class SectorView extends CodeView {
  @ApiProperty({ type: String, nullable: true, description: 'the 3-digit category' }) readonly category: string | null;
}
class ThemeView extends CodeView {
  @ApiProperty({ type: [String], description: 'DAC sectors most used' }) readonly sectors: readonly string[];
  @ApiProperty({ type: [CodeView], description: 'objectives of the Global Compact for Migration' })
  readonly gcm: CodeView[];
  @ApiProperty({ type: [String], description: 'SDG targets' }) readonly sdg: readonly string[];
}
class RateView {
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ description: 'US dollars for one euro' }) readonly USD: string;
  @ApiProperty({ description: 'Swiss francs for one euro' }) readonly CHF: string;
}
class MoneyReferenceView {
  @ApiProperty({ enum: CURRENCIES, isArray: true }) readonly currencies: readonly string[];
  @ApiProperty({ description: 'francs CFA for one euro, fixed by treaty' }) readonly xofPerEuro: string;
  @ApiProperty({ type: [RateView] }) readonly rates: readonly RateView[];
}

const HOUR = 'public, max-age=3600';

/** Code lists, in the language of the answer. */
@ApiTags('reference')
@Public()
@Controller('reference')
export class ReferenceController {
  @Get('territories')
  @Header('Cache-Control', HOUR)
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: [TerritoryView] })
  territories(@Query() query: TerritoryQuery, @AnswerLanguage() language: Language): TerritoryView[] {
    const limit = query.limit ? Number(query.limit) : query.text ? DEFAULT_LIMIT : undefined;
    const { text, level, within } = query;
    const scope = { ...(level ? { level } : {}), ...(within ? { within } : {}) };
    const inside = within ? new Set(descendantsOf(within)) : null;
    const found = text
      ? searchTerritories(text, { ...scope, limit: limit ?? DEFAULT_LIMIT })
      : territories().filter((one) => (!level || one.level === level) && (!inside || inside.has(one.code)));
    return found.slice(0, limit).map((one) => ({
      code: one.code,
      level: one.level,
      parent: one.parent ?? null,
      name: territoryName(one.code, language),
    }));
  }

  @Get('sectors')
  @Header('Cache-Control', HOUR)
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: [SectorView] })
  sectors(@Query() query: SectorQuery, @AnswerLanguage() language: Language): SectorView[] {
    const limit = query.limit ? Number(query.limit) : query.text ? DEFAULT_LIMIT : undefined;
    const found = query.text
      ? searchSectors(query.text, language, limit ?? DEFAULT_LIMIT)
      : sectors().filter((one) => one.active);
    return found.slice(0, limit).map((one) => ({
      code: one.code,
      label: sectorName(one.code, language),
      category: one.category ?? null,
    }));
  }

  @Get('themes')
  @ApiOkResponse({ type: [ThemeView] })
  themes(@AnswerLanguage() language: Language): ThemeView[] {
    const objectives = new Map(gcmObjectives().map((one) => [one.number, one.shortName[language]]));
    return themes().map((theme) => ({
      code: theme.code,
      label: theme.label[language],
      sectors: theme.sectors,
      gcm: theme.gcm.map((number) => ({ code: String(number), label: objectives.get(number) ?? '' })),
      sdg: theme.sdg,
    }));
  }

  @Get('modalities')
  @ApiOkResponse({ type: [CodeView] })
  modalities(@AnswerLanguage() language: Language): CodeView[] {
    return MODALITIES.map((code) => ({ code, label: label('modality', code, language) }));
  }

  @Get('target-groups')
  @ApiOkResponse({ type: [CodeView] })
  targetGroups(@AnswerLanguage() language: Language): CodeView[] {
    return TARGET_GROUPS.map((code) => ({ code, label: label('targetGroup', code, language) }));
  }

  @Get('organisation-types')
  @ApiOkResponse({ type: [CodeView] })
  organisationTypes(@AnswerLanguage() language: Language): CodeView[] {
    return ORGANISATION_TYPES.map((code) => ({ code, label: label('organisationType', code, language) }));
  }

  @Get('decline-reasons')
  @ApiOkResponse({ type: [CodeView] })
  declineReasons(@AnswerLanguage() language: Language): CodeView[] {
    return DECLINE_REASONS.map((code) => ({ code, label: label('declineReason', code, language) }));
  }

  @Get('money')
  @ApiOkResponse({ type: MoneyReferenceView })
  money(): MoneyReferenceView {
    return { currencies: CURRENCIES, xofPerEuro: '655.957', rates: exchangeRates };
  }
}
