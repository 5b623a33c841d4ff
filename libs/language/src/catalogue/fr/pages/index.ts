import { frPageHome } from './home';
import { frPageLayout } from './layout';
import { frPagePostings } from './postings';
import { frPageSignIn } from './sign-in';

/** One file an area; a new one is a line here. */
export const frPages = {
  ...frPageLayout,
  ...frPageHome,
  ...frPageSignIn,
  ...frPagePostings,
} as const;
