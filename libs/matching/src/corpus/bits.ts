import { MODALITIES, type Modality, ORGANISATION_TYPES, type OrganisationType } from '@penc/domain';

// Both lists are shorter than the 31 bits that fit in a signed 32-bit integer
const modalityBits = new Map(MODALITIES.map((code, place) => [code, 1 << place]));
const typeBits = new Map(ORGANISATION_TYPES.map((code, place) => [code, 1 << place]));

export function modalitiesMask(modalities: readonly Modality[]): number {
  return modalities.reduce((mask, one) => mask | (modalityBits.get(one) ?? 0), 0);
}

export function typesMask(types: readonly OrganisationType[]): number {
  return types.reduce((mask, one) => mask | (typeBits.get(one) ?? 0), 0);
}
