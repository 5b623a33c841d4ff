import {
  APPROVAL_KINDS,
  CURRENCIES,
  DECLINE_REASONS,
  DISMISS_REASONS,
  ENDED_REASONS,
  type Language,
  MODALITIES,
  ORGANISATION_TYPES,
  SUSPENSION_REASONS,
  TARGET_GROUPS,
  TRANCHE_STATES,
} from '@penc/domain';
import {
  countries,
  countryName,
  descendantsOf,
  exchangeRates,
  gcmObjectives,
  label,
  sectorName,
  sectors,
  searchSectors,
  searchTerritories,
  sdgTargets,
  territories,
  territoryName,
  themes,
} from '@penc/reference';
import { Controller, Get, Header, Query, applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/marks';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Code, KnownCode, Text } from '../http/fields/fields';
import { isTerritory } from '../http/fields/known-codes';
import { AnswerLanguage } from '../http/parameters';
import { PageQuery, PageView } from '../http/lists/paging';

const LEVELS = ['country', 'region', 'department', 'commune'] as const;
type Level = (typeof LEVELS)[number];

class TerritoryQuery extends PageQuery {
  @Code(LEVELS, { optional: true }) readonly level?: Level;
  @KnownCode(isTerritory, 'only what this territory contains')
  readonly within?: string;
  @Text(100, { optional: true }) readonly text?: string;
}
class SectorQuery extends PageQuery {
  @Text(200, { optional: true }) readonly text?: string;
}
class TerritoryView {
  @ApiProperty({ description: 'SN, ISO 3166-2 of a region, P-code of a department, Penc’s own of a commune' })
  readonly code: string;
  @ApiProperty({ enum: LEVELS }) readonly level: Level;
  @ApiProperty({ type: String, nullable: true, description: 'code of what it lies in; null of the country' })
  readonly parent: string | null;
  @ApiProperty({ description: 'with its department where the name alone is not enough' }) readonly name: string;
}
class CodeView {
  @ApiProperty({ description: 'the same in all languages' }) readonly code: string;
  @ApiProperty({ description: 'in the language of the answer' }) readonly label: string;
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
  @ApiProperty({ format: 'date', description: 'day on which they begin to hold' }) readonly from: string;
  @ApiProperty({ description: 'US dollars for one euro' }) readonly USD: string;
  @ApiProperty({ description: 'Swiss francs for one euro' }) readonly CHF: string;
}
class MoneyReferenceView {
  @ApiProperty({ enum: CURRENCIES, isArray: true, description: 'ISO 4217: those that amounts may be in' })
  readonly currencies: readonly string[];
  @ApiProperty({ description: 'francs CFA for one euro, fixed by treaty' }) readonly xofPerEuro: string;
  @ApiProperty({ type: [RateView], description: 'those that amounts are converted by, each until the next' })
  readonly rates: readonly RateView[];
}

class TerritoryPage extends PageView(TerritoryView) {}
class SectorPage extends PageView(SectorView) {}
class ThemePage extends PageView(ThemeView) {}
class CodePage extends PageView(CodeView) {}

const HOUR = 'public, max-age=3600';
/** How many a search by words finds at the most. */
const MOST_FOUND = 100;

const CodeList = (list: string, summary: string) =>
  applyDecorators(
    Get(list),
    ApiOperation({ summary }),
    Header('Cache-Control', HOUR),
    Header('Vary', 'Accept-Language'),
    ApiOkResponse({ type: CodePage }),
  );

/** Code lists, in the language of the answer; whole, unless a limit is asked for. */
@ApiTags('reference')
@Public()
@Controller('reference')
export class ReferenceController {
  @Get('territories')
  @ApiOperation({ summary: 'Country, regions, departments and communes, by level, by what contains them, or by words' })
  @Header('Cache-Control', HOUR)
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: TerritoryPage })
  territories(@Query() query: TerritoryQuery, @AnswerLanguage() language: Language): Page<TerritoryView> {
    const { text, level, within } = query;
    const scope = { ...(level ? { level } : {}), ...(within ? { within } : {}) };
    const inside = within ? new Set(descendantsOf(within)) : null;
    const found = text
      ? searchTerritories(text, { ...scope, limit: MOST_FOUND })
      : territories().filter((one) => (!level || one.level === level) && (!inside || inside.has(one.code)));
    return pageAt(query, found, ({ code, level: at, parent }) => ({
      code,
      level: at,
      parent: parent ?? null,
      name: territoryName(code, language),
    }));
  }

  @Get('sectors')
  @ApiOperation({ summary: 'DAC sectors of 3 and 5 digits, or those that words find' })
  @Header('Cache-Control', HOUR)
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: SectorPage })
  sectors(@Query() query: SectorQuery, @AnswerLanguage() language: Language): Page<SectorView> {
    const found = query.text ? searchSectors(query.text, language, MOST_FOUND) : sectors().filter((one) => one.active);
    return pageAt(query, found, ({ code, category }) => ({
      code,
      label: sectorName(code, language),
      category: category ?? null,
    }));
  }

  @Get('themes')
  @ApiOperation({ summary: 'The axes, with the sectors, objectives and targets that they are about' })
  @Header('Cache-Control', HOUR)
  @Header('Vary', 'Accept-Language')
  @ApiOkResponse({ type: ThemePage })
  themes(@AnswerLanguage() language: Language): Page<ThemeView> {
    const objectives = new Map(gcmObjectives().map((one) => [one.number, one.shortName[language]]));
    return whole(
      themes().map((theme) => ({
        code: theme.code,
        label: theme.label[language],
        sectors: theme.sectors,
        gcm: theme.gcm.map((number) => ({ code: String(number), label: objectives.get(number) ?? '' })),
        sdg: theme.sdg,
      })),
    );
  }

  @CodeList('modalities', 'Forms of support')
  modalities(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(MODALITIES.map((code) => ({ code, label: label('modality', code, language) })));
  }

  @CodeList('target-groups', 'Whom a need or an offer is for')
  targetGroups(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(TARGET_GROUPS.map((code) => ({ code, label: label('targetGroup', code, language) })));
  }

  @CodeList('organisation-types', 'Types of organisations')
  organisationTypes(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(ORGANISATION_TYPES.map((code) => ({ code, label: label('organisationType', code, language) })));
  }

  @CodeList('decline-reasons', 'Why a side declines')
  declineReasons(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(DECLINE_REASONS.map((code) => ({ code, label: label('declineReason', code, language) })));
  }

  @CodeList('dismiss-reasons', 'Why a coordinator dismisses')
  dismissReasons(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(DISMISS_REASONS.map((code) => ({ code, label: label('dismissReason', code, language) })));
  }

  @CodeList('ended-reasons', 'Why a partnership ends early')
  endedReasons(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(ENDED_REASONS.map((code) => ({ code, label: label('endedReason', code, language) })));
  }

  @CodeList('approval-kinds', 'Approvals that an agreement may need')
  approvalKinds(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(APPROVAL_KINDS.map((code) => ({ code, label: label('approvalKind', code, language) })));
  }

  @CodeList('tranche-states', 'States of a tranche')
  trancheStates(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(TRANCHE_STATES.map((code) => ({ code, label: label('trancheState', code, language) })));
  }

  @CodeList('gcm-objectives', 'The 23 objectives of the Global Compact for Migration')
  gcmObjectives(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(gcmObjectives().map((one) => ({ code: String(one.number), label: one.name[language] })));
  }

  @CodeList('sdg-targets', 'Targets of the Sustainable Development Goals')
  sdgTargets(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(sdgTargets().map((one) => ({ code: one.code, label: one.name[language] })));
  }

  @CodeList('countries', 'Countries, by their ISO 3166-1 alpha-2 codes')
  countries(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(countries().map((code) => ({ code, label: countryName(code, language) })));
  }

  @CodeList('suspension-reasons', 'Why an organisation is suspended')
  suspensionReasons(@AnswerLanguage() language: Language): Page<CodeView> {
    return whole(SUSPENSION_REASONS.map((code) => ({ code, label: label('suspensionReason', code, language) })));
  }

  @Get('money')
  @ApiOperation({ summary: 'Currencies, the peg of the franc CFA to the euro, and dated rates of the others' })
  @ApiOkResponse({ type: MoneyReferenceView })
  money(): MoneyReferenceView {
    return { currencies: CURRENCIES, xofPerEuro: '655.957', rates: exchangeRates };
  }
}

function whole<Item>(items: Item[]): Page<Item> {
  return { items, nextCursor: null };
}

/** The lists stand still, so a place in them is cursor enough. */
function pageAt<Row, Item>(query: PageQuery, rows: readonly Row[], view: (row: Row) => Item): Page<Item> {
  const [from] = query.cursor ? decodeCursor(query.cursor, 'place', [cursorKeys.wholeNumber]).keys : [0];
  const start = Math.max(0, Number(from));
  const size = query.limit || query.cursor ? query.size : rows.length;
  const page = pageOf(rows.slice(start), size, () => ({ sort: 'place', keys: [start + size] }));
  return { ...page, items: page.items.map(view) };
}
