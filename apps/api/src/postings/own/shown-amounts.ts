/** The field that says which amounts were shown, as they were understood, before they are saved. */
export const SHOWN_AMOUNTS = 'shownAmounts';
