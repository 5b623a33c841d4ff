/** The name of buttons that show more of a form without taking it. */
export const LOOK = 'look';
