import { frPageHome } from './home';
import { frPageLayout } from './layout';
import { frPagePostings } from './postings';
import { frPageOwnPostings } from './own-postings';
import { frPageSignIn } from './sign-in';

/** One file an area; a new one is a line here. */
export const frPages = {
  ...frPageLayout,
  ...frPageHome,
  ...frPageSignIn,
  ...frPagePostings,
  ...frPageOwnPostings,
} as const;
