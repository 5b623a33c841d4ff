import type { frNearMisses } from '../fr/near-misses';

export const enNearMisses: Readonly<Record<keyof typeof frNearMisses, string>> = {
  'change.themes.add.need': 'Add this axis, if your need is about it as well: {themes}.',
  'change.themes.add.offer': 'Open your offer to this axis: {themes}.',
  'change.sectors.add.need': 'Add this sector, if your need is about it as well: {sectors}.',
  'change.sectors.add.offer': 'Open your offer to this sector: {sectors}.',
  'change.modalities.add.need': 'Accept this modality as well: {modalities}.',
  'change.modalities.add.offer': 'Give this modality as well: {modalities}.',
  'change.sectors.remove.need':
    'Remove from your sectors what the offer excludes, if your need can do without: {sectors}.',
  'change.readiness.meet.need': 'Meet what the offer requires, then say so in your posting: {requirements}.',
  'change.amount.raise.need': 'Bring the total cost to at least {amount}, for instance by grouping several actions.',
  'change.territories.add.offer': 'Add {territoriesWithArticle} to your territories.',
  'change.eligibleTypes.add.offer': 'Open your offer to this type of organisation: {types}.',
  'change.excludedSectors.remove.offer': 'Remove from your excluded sectors: {sectors}.',
  'change.requires.remove.offer': 'No longer require: {requirements}.',
  'change.ticket-min.lower.offer': 'Lower your minimum per project to {amount}.',
  'change.period-start.advance.need': 'Bring the start of your implementation period forward to {day} at the latest.',
  'change.period-start.advance.offer': 'Bring the start of your implementation period forward to {day} at the latest.',
  'change.period-end.extend.need': 'Extend your implementation period to at least {day}.',
  'change.period-end.extend.offer': 'Extend your implementation period to at least {day}.',
  'change.deadline.extend.need': 'Put off to at least {day} the day by which you want an answer.',
  'change.deadline.extend.offer': 'Put off your submission deadline to at least {day}.',

  'other-change.territories.add.offer':
    'Only the other side can change this: the offer would have to cover {territoriesWithArticle}.',
  'other-change.eligibleTypes.add.offer':
    'The offer would have to open to this type of organisation ({types}), which only the other side can decide. If an eligible contracting authority will own the action, name it in your posting (mandates and partners).',
  'other-change.excludedSectors.remove.offer':
    'Only the other side can change this: the offer would have to exclude no longer {sectors}.',
  'other-change.ticket-min.lower.offer':
    'Only the other side can change this: the offer would have to lower its minimum per project to {amount}.',
  'other-change.period-start.advance.need':
    'Only the other side can change this: the need’s period would have to start on {day} at the latest.',
  'other-change.period-start.advance.offer':
    'Only the other side can change this: the offer’s period would have to start on {day} at the latest.',
  'other-change.period-end.extend.need':
    'Only the other side can change this: the need’s period would have to extend to at least {day}.',
  'other-change.period-end.extend.offer':
    'Only the other side can change this: the offer’s period would have to extend to at least {day}.',
  'other-change.deadline.extend.need':
    'Only the other side can change this: the need would have to await an answer until at least {day}.',
  'other-change.deadline.extend.offer':
    'Only the other side can change this: the offer would have to put off its submission deadline to at least {day}.',

  'gain.themes.add.need':
    'If your need were about this axis as well ({themes}), {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.themes.add.offer':
    'If your offer opened to this axis ({themes}), {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.sectors.add.need':
    'If your need were about this sector as well ({sectors}), {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.sectors.add.offer':
    'If your offer opened to this sector ({sectors}), {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.modalities.add.need':
    'If your need accepted this modality as well ({modalities}), {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.modalities.add.offer':
    'If your offer gave this modality as well ({modalities}), {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.sectors.remove.need':
    'Without these sectors ({sectors}) in your need, {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.readiness.meet.need':
    'If your need met what is required ({requirements}), {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.amount.raise.need':
    'If the total cost of your need reached {amount}, {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.territories.add.offer':
    'If your offer covered {territoriesWithArticle}, {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.eligibleTypes.add.offer':
    'If your offer opened to this type of organisation ({types}), {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.excludedSectors.remove.offer':
    'If your offer no longer excluded these sectors ({sectors}), {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.requires.remove.offer':
    'If your offer no longer required this ({requirements}), {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.ticket-min.lower.offer':
    'If your minimum per project were lowered to {amount}, {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.period-start.advance.need':
    'If your period started on {day} at the latest, {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.period-start.advance.offer':
    'If your period started on {day} at the latest, {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.period-end.extend.need':
    'If your period extended to {day}, {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.period-end.extend.offer':
    'If your period extended to {day}, {count, plural, one {one more need would match} other {# more needs would match}}.',
  'gain.deadline.extend.need':
    'If you awaited an answer until {day}, {count, plural, one {one more offer would match} other {# more offers would match}}.',
  'gain.deadline.extend.offer':
    'If your submission deadline were put off to {day}, {count, plural, one {one more need would match} other {# more needs would match}}.',
};
