import { enPageBaskets } from './baskets';
import { enPageHome } from './home';
import { enPageInbox } from './inbox';
import { enPageLayout } from './layout';
import { enPagePostings } from './postings';
import { enPageSignIn } from './sign-in';
import { enPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const enPages = {
  ...enPageLayout,
  ...enPageHome,
  ...enPageSignIn,
  ...enPagePostings,
  ...enPageInbox,
  ...enPageBaskets,
  ...enPageWeights,
};
