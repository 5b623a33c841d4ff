import { frPageBaskets } from './baskets';
import { frPageHome } from './home';
import { frPageInbox } from './inbox';
import { frPageLayout } from './layout';
import { frPagePostings } from './postings';
import { frPageSignIn } from './sign-in';
import { frPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const frPages = {
  ...frPageLayout,
  ...frPageHome,
  ...frPageSignIn,
  ...frPagePostings,
  ...frPageInbox,
  ...frPageBaskets,
  ...frPageWeights,
} as const;
