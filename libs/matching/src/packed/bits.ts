import {
  MODALITIES,
  type Modality,
  ORGANISATION_TYPES,
  type OrganisationType,
  REQUIREMENTS,
  type Requirement,
  TARGET_GROUPS,
  type TargetGroup,
  THEMES,
  type Theme,
} from '@penc/domain';
import { share } from '../arithmetic/integers';

// All lists are shorter than the 31 bits that fit in a signed 32-bit integer
const bitsOf = <Code extends string>(codes: readonly Code[]): ReadonlyMap<Code, number> =>
  new Map(codes.map((code, place) => [code, 1 << place]));

const modalityBits = bitsOf(MODALITIES);
const typeBits = bitsOf(ORGANISATION_TYPES);
const themeBits = bitsOf(THEMES);
const requirementBits = bitsOf(REQUIREMENTS);
const groupBits = bitsOf(TARGET_GROUPS);

function maskOf<Code extends string>(codes: readonly Code[], bits: ReadonlyMap<Code, number>): number {
  return codes.reduce((mask, one) => mask | (bits.get(one) ?? 0), 0);
}

export const modalitiesMask = (modalities: readonly Modality[]) => maskOf(modalities, modalityBits);
export const typesMask = (types: readonly OrganisationType[]) => maskOf(types, typeBits);
export const themesMask = (themes: readonly Theme[]) => maskOf(themes, themeBits);
export const requirementsMask = (requirements: readonly Requirement[]) => maskOf(requirements, requirementBits);
export const groupsMask = (groups: readonly TargetGroup[]) => maskOf(groups, groupBits);

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
export function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const BITS = 32;
/** By how many bits are asked for, and how many of them are given. */
const SHARES = Int32Array.from({ length: BITS * BITS }, (_, place) => share(place % BITS, Math.floor(place / BITS)));

/** ⌊10,000 × bits of `asked` that `given` has too ÷ bits of `asked`⌋; something must be asked for. */
export function shareOfBits(asked: number, given: number): number {
  return SHARES[bitCount(asked) * BITS + bitCount(asked & given)] as number;
}
