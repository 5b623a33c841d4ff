import type { ScorableNeed, ScorableOffer } from '../types';
import type { SharedChange } from './changes';

/**
 * What one side can add so that the gate « theme-shared » lets the pair pass: an axis of the other side, or a sector. One
 * is as small as the other, and sectors come first: to name one says more of what is done, and opens less.
 */
export function themeChanges({ themes, sectors }: ScorableNeed | ScorableOffer): readonly (readonly SharedChange[])[] {
  return [
    ...sectors.map((sector): readonly SharedChange[] => [{ field: 'sectors', change: 'add', codes: [sector] }]),
    ...themes.map((theme): readonly SharedChange[] => [{ field: 'themes', change: 'add', codes: [theme] }]),
  ];
}
