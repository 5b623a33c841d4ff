// Whoever signs out leaves no draft on the device. Over https the answer says so as well (Clear-Site-Data), to the worker
// that serves a page without a line too; over plain http there is no such worker, and browsers do not listen to that.
import { forgetAll } from './device/drafts';

document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', forgetAll);
