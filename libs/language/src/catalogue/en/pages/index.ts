import { enPageHome } from './home';
import { enPageLayout } from './layout';
import { enPagePostings } from './postings';
import { enPageSignIn } from './sign-in';

/** One file an area; a new one is a line here. */
export const enPages = {
  ...enPageLayout,
  ...enPageHome,
  ...enPageSignIn,
  ...enPagePostings,
};
