/** Time is a parameter: whoever needs it asks a clock, and a test gives its own. */
export abstract class Clock {
  abstract now(): Date;
}
