import type { Language, PostingKind } from '@penc/domain';
import type { MessageKey } from '@penc/language';
import {
  type LabelList,
  type TerritoryLevel,
  labelsOf,
  sectorName,
  sectors,
  territories,
  territoryName,
} from '@penc/reference';
import { importFields } from '../columns/fields';

/** What the cells of a column are chosen from. */
export interface ChoiceList {
  /** The field. */
  readonly of: string;
  readonly title: MessageKey;
  readonly values: readonly string[];
}

export function listsFor(kind: PostingKind, language: Language): ChoiceList[] {
  return importFields[kind].flatMap(({ name, title, reading }): ChoiceList[] => {
    switch (reading.as) {
      case 'place':
        return reading.level === 'any' ? [] : [{ of: name, title, values: namesAt(reading.level, language) }];
      case 'code':
      case 'codes':
        return [{ of: name, title, values: labelsIn(reading.list, language) }];
      case 'sectors':
        return [{ of: name, title, values: sectorChoices(language) }];
      case 'day':
      case 'deadline':
      case 'line':
      case 'names':
      case 'bound':
      case 'money':
      case 'currency':
      case 'percent':
      case 'text':
      case 'whole':
        return [];
    }
  });
}

function namesAt(level: TerritoryLevel, language: Language): string[] {
  const names = territories()
    .filter((one) => one.level === level)
    .map(({ code }) => territoryName(code, language));
  return names.sort((a, b) => a.localeCompare(b, language));
}

function labelsIn(list: LabelList, language: Language): string[] {
  return labelsOf(list).map(({ label }) => label[language]);
}

/** « 14031 – Approvisionnement en eau potable »: the code is what is read again. */
function sectorChoices(language: Language): string[] {
  return sectors()
    .filter(({ active, level }) => active && level === 'sector')
    .map(({ code }) => `${code} – ${sectorName(code, language)}`);
}
