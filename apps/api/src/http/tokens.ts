/** The checked configuration, as a value to inject. */
export const CONFIG = Symbol('config');
