'use strict';
// node --require: this process believes that it is SHIFT_HOURS later than it is.
const RealDate = Date;
const shift = Number(process.env.SHIFT_HOURS) * 3_600_000;
const now = () => RealDate.now() + shift;

globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts));
  }

  static now() {
    return now();
  }
};
