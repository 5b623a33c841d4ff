import { Secret, TOTP } from 'otpauth';

const HALF_MINUTE = 30_000;
/** A code is good once, and so are its neighbours. */
const NEAR = 3;

/** What callers were shown of their second factors, each once: from it come the codes that they are asked for. */
export class SecondFactors {
  private readonly secrets = new Map<number, string>();
  private readonly recoveryCodes = new Map<number, string[]>();

  learn(who: number, body: unknown): void {
    const { secret, uri, recoveryCodes } = Object(body) as Record<string, unknown>;
    if (typeof secret === 'string' && String(uri).startsWith('otpauth:')) this.secrets.set(who, secret);
    if (Array.isArray(recoveryCodes)) this.recoveryCodes.set(who, [...(recoveryCodes as string[])]);
  }

  forget(who: number): void {
    this.secrets.delete(who);
    this.recoveryCodes.delete(who);
  }

  /** One of the authenticator or, now and then, a recovery code; without a second factor, any six digits. */
  codeFor(who: number, roll: (sides: number) => number): string {
    const recovery = roll(NEAR) === 0 ? this.recoveryCodes.get(who)?.pop() : undefined;
    const secret = this.secrets.get(who);
    if (recovery !== undefined || secret === undefined) return recovery ?? '482913';
    const timestamp = Date.now() + (roll(NEAR) - 1) * HALF_MINUTE;
    return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
  }
}
