import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** Clocks of telephones are half a minute out; one before, one after. */
const WINDOW = 1;

function totpOf(secret: Uint8Array, account: string): TOTP {
  return new TOTP({
    issuer: 'Penc',
    label: account,
    // what every authenticator application understands
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });
}

/** For the authenticator application: as a URI (or its QR code), and to be typed in. */
export function enrolment(secret: Uint8Array, account: string): { uri: string; secret: string } {
  const totp = totpOf(secret, account);
  return { uri: totp.toString(), secret: totp.secret.base32 };
}

/** The half minute (counted from 1970) of which this is the code, if that is about now; else null. */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret, '').validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}
