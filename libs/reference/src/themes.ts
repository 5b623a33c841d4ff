import { THEMES, type Theme } from '@penc/domain';
import { themeLabels } from './labels/content';
import type { Label } from './text';

/** An axis of the Joint Migration and Development Initiative, with our own crosswalk: not a standard. */
export interface ThemeCrosswalk {
  readonly code: Theme;
  readonly label: Label;
  /** DAC codes most used for it. */
  readonly sectors: readonly string[];
  /** Objectives of the Global Compact for Migration, the nearest first. */
  readonly gcm: readonly number[];
  /** Targets of the Sustainable Development Goals, the nearest first. */
  readonly sdg: readonly string[];
}

const crosswalk: Readonly<Record<Theme, ThemeCrosswalk>> = {
  diaspora: {
    code: 'diaspora',
    label: themeLabels.diaspora,
    // migration, remittances and the finance near to people, the firms they found, skills, civil society
    sectors: ['15190', '24050', '24040', '32130', '11330', '15150', '43040'],
    gcm: [19, 20, 18],
    // 10.c the cost of remittances; 17.3 finance from many sources (its indicator 17.3.2 counts remittances);
    // 17.16 and 17.17 partnerships that pool knowledge and money; 8.3 small firms and their access to finance
    sdg: ['10.c', '17.3', '17.16', '17.17', '8.3'],
  },
  return: {
    code: 'return',
    label: themeLabels.return,
    // migration, jobs, trades, small firms, social protection and services
    sectors: ['15190', '16020', '11330', '32130', '16010', '16015'],
    gcm: [21, 22, 16, 6],
    // 10.7 orderly migration, return included; 8.5 decent work; 8.6 young people without a job or training;
    // 4.4 skills for work; 1.3 social protection
    sdg: ['10.7', '8.5', '8.6', '4.4', '1.3'],
  },
  planning: {
    code: 'planning',
    label: themeLabels.planning,
    // migration, decentralisation, local finance and administration, town and country, statistics
    sectors: ['15190', '15112', '15128', '15185', '43030', '43040', '16062'],
    gcm: [1, 19, 15, 23],
    // 10.7 planned migration policies; 11.3 participatory planning; 11.a links between town and country through
    // planning; 16.7 participatory decisions at all levels; 17.18 data by migratory status
    sdg: ['10.7', '11.3', '11.a', '16.7', '17.18'],
  },
};

const all: readonly ThemeCrosswalk[] = THEMES.map((code) => crosswalk[code]);
const byCode: ReadonlyMap<string, ThemeCrosswalk> = new Map(all.map((one) => [one.code, one]));

/** Undefined for a code that names no axis. */
export function theme(code: string): ThemeCrosswalk | undefined {
  return byCode.get(code);
}

export function themes(): readonly ThemeCrosswalk[] {
  return all;
}
