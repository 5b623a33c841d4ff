import { ACCOUNT_PAGES } from './list/account';
import { ADMINISTRATION_PAGES } from './list/administration';
import { ANSWER_PAGES } from './list/answers';
import { COORDINATOR_PAGES } from './list/coordinators';
import { POSTING_PAGES } from './list/postings';
import { PUBLIC_PAGES } from './list/public';
import { FILE_PAGES } from './list/sheets';
import type { CheckedPage } from './list/checked-page';

export type { CheckedPage };

/** Every page there is, for `npm run check:pages`: one line a page, by area. A test says which routes are missing. */
export const PAGES: readonly CheckedPage[] = [
  ...PUBLIC_PAGES,
  ...POSTING_PAGES,
  ...FILE_PAGES,
  ...ANSWER_PAGES,
  ...COORDINATOR_PAGES,
  ...ACCOUNT_PAGES,
  ...ADMINISTRATION_PAGES,
];

/** Redirections and files, which show nothing. */
export const NO_PAGES: readonly string[] = [
  '/start',
  '/language/:code',
  '/insight/files/:file',
  '/partnerships/export',
];
