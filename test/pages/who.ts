/** As whom a page is looked at. */
export type Who = 'anyone' | 'ard' | 'agency' | 'coordinator' | 'admin' | 'without factor';
