import { isCountry, sector, territory } from '@penc/reference';

/** A DAC code of 3 or 5 digits. */
export const isSector = (code: string): boolean => sector(code) !== undefined;
/** A code of /reference/territories. */
export const isTerritory = (code: string): boolean => territory(code) !== undefined;
/** A code of /reference/countries, other than Senegal itself. */
export const isCountryAbroad = (code: string): boolean => code !== 'SN' && isCountry(code);
