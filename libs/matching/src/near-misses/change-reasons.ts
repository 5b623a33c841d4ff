import type { Reason, ReasonValue, Side } from '@penc/domain';
import type { Change } from './changes';

/** Every edit that either side may be told of. */
const SUBJECTS = [
  'themes.add.need',
  'themes.add.offer',
  'modalities.add.need',
  'modalities.add.offer',
  'sectors.add.need',
  'sectors.add.offer',
  'sectors.remove.need',
  'readiness.meet.need',
  'amount.raise.need',
  'territories.add.offer',
  'eligibleTypes.add.offer',
  'excludedSectors.remove.offer',
  'requires.remove.offer',
  'ticket-min.lower.offer',
  'period-start.advance.need',
  'period-start.advance.offer',
  'period-end.extend.need',
  'period-end.extend.offer',
  'deadline.extend.need',
  'deadline.extend.offer',
] as const;
type Subject = (typeof SUBJECTS)[number];

/** Of these, the ones that the other side may be told of: it can open all else itself. */
const OTHERS_SUBJECTS: readonly Subject[] = [
  'territories.add.offer',
  'eligibleTypes.add.offer',
  'excludedSectors.remove.offer',
  'ticket-min.lower.offer',
  'period-start.advance.need',
  'period-start.advance.offer',
  'period-end.extend.need',
  'period-end.extend.offer',
  'deadline.extend.need',
  'deadline.extend.offer',
];

/** To its own side: do this. */
const TOLD = 'change.';
/** To the other side: this is the other's to do. */
const OTHERS = 'other-change.';
/** What a change would gain. */
const GAINED = 'gain.';

/** The catalogue has a sentence for each. */
export const CHANGE_KEYS: readonly string[] = [
  ...SUBJECTS.flatMap((subject) => [TOLD + subject, GAINED + subject]),
  ...OTHERS_SUBJECTS.map((subject) => OTHERS + subject),
];

/** What to do, said to the side that reads it: its own edit, or one that only the other side can make. */
export function changeReason(change: Change, by: Side, reader: Side): Reason {
  return { key: (by === reader ? TOLD : OTHERS) + subjectOf(change, by), values: valuesOf(change) };
}

/** How many counterparts more an edit of one's own posting would bring. */
export function gainReason(change: Change, by: Side, count: number): Reason {
  return { key: GAINED + subjectOf(change, by), values: { ...valuesOf(change), count } };
}

function subjectOf({ field, change }: Change, by: Side): Subject {
  const subject = `${field.replace('.', '-')}.${change}.${by}`;
  const known = SUBJECTS.find((one) => one === subject);
  if (!known) throw new RangeError(`no side makes the edit ${subject}`);
  return known;
}

function valuesOf(change: Change): Readonly<Record<string, ReasonValue>> {
  switch (change.field) {
    case 'themes':
      return { themes: { themes: change.codes } };
    case 'modalities':
      return { modalities: { modalities: change.codes } };
    case 'sectors':
    case 'excludedSectors':
      return { sectors: { sectors: change.codes } };
    case 'territories':
      return { territories: { territories: change.codes } };
    case 'eligibleTypes':
      return { types: { organisationTypes: change.codes } };
    case 'readiness':
    case 'requires':
      return { requirements: { requirements: change.codes } };
    case 'amount':
    case 'ticket.min':
      return { amount: { xof: change.xof } };
    case 'period.start':
    case 'period.end':
    case 'deadline':
      return { day: { day: change.day } };
  }
}
