/** The body of a form as it was typed. */
export type FormBody = Readonly<Record<string, string | readonly string[]>>;
