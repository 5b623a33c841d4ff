import type { PostingKind } from '@penc/domain';

/** All lists, slice by slice: where it is. */
export interface Rescoring {
  readonly id: string;
  readonly weightsId: string;
  readonly purpose: 'preview' | 'lists';
  readonly kind: PostingKind;
  readonly after: string | null;
  readonly slices: number;
}
