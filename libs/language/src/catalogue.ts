import type { Language } from '@penc/domain';
import { enAccess } from './catalogue/en/access';
import { enChannels } from './catalogue/en/channels';
import { enBackup } from './catalogue/en/backup';
import { enHome } from './catalogue/en/home';
import { enJudging } from './catalogue/en/judging';
import { enLab } from './catalogue/en/lab';
import { enLearning } from './catalogue/en/learning';
import { enLocal } from './catalogue/en/local';
import { enNearMisses } from './catalogue/en/near-misses';
import { enNotices } from './catalogue/en/notices';
import { enPeople } from './catalogue/en/people';
import { enPages } from './catalogue/en/pages';
import { enPartnerships } from './catalogue/en/partnerships';
import { enProblems } from './catalogue/en/problems';
import { enReasons } from './catalogue/en/reasons';
import { enSheets } from './catalogue/en/sheets';
import { enTrackRecords } from './catalogue/en/track-records';
import { enVerifyOwn } from './catalogue/en/verify-own';
import { frAccess } from './catalogue/fr/access';
import { frChannels } from './catalogue/fr/channels';
import { frBackup } from './catalogue/fr/backup';
import { frHome } from './catalogue/fr/home';
import { frJudging } from './catalogue/fr/judging';
import { frLab } from './catalogue/fr/lab';
import { frLearning } from './catalogue/fr/learning';
import { frLocal } from './catalogue/fr/local';
import { frNearMisses } from './catalogue/fr/near-misses';
import { frNotices } from './catalogue/fr/notices';
import { frPeople } from './catalogue/fr/people';
import { frPages } from './catalogue/fr/pages';
import { frPartnerships } from './catalogue/fr/partnerships';
import { frProblems } from './catalogue/fr/problems';
import { frReasons } from './catalogue/fr/reasons';
import { frSheets } from './catalogue/fr/sheets';
import { frTrackRecords } from './catalogue/fr/track-records';
import { frVerifyOwn } from './catalogue/fr/verify-own';

const fr = {
  ...frReasons,
  ...frProblems,
  ...frNotices,
  ...frLocal,
  ...frHome,
  ...frPeople,
  ...frAccess,
  ...frPartnerships,
  ...frJudging,
  ...frTrackRecords,
  ...frSheets,
  ...frChannels,
  ...frBackup,
  ...frLab,
  ...frNearMisses,
  ...frLearning,
  ...frVerifyOwn,
  ...frPages,
} as const;

/** Every sentence of the product has such a key; French is where keys are born. */
export type MessageKey = keyof typeof fr;

/** ICU messages. A key that lacks its English does not compile. */
export const catalogue: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  fr,
  en: {
    ...enReasons,
    ...enProblems,
    ...enNotices,
    ...enLocal,
    ...enHome,
    ...enPeople,
    ...enAccess,
    ...enPartnerships,
    ...enJudging,
    ...enTrackRecords,
    ...enSheets,
    ...enChannels,
    ...enBackup,
    ...enLab,
    ...enNearMisses,
    ...enLearning,
    ...enVerifyOwn,
    ...enPages,
  },
};

export const MESSAGE_KEYS = Object.keys(fr) as readonly MessageKey[];

/** Whether there is a sentence of this key. */
export function has(key: string): key is MessageKey {
  return Object.hasOwn(catalogue.fr, key);
}
