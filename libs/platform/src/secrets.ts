import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** SECRET_KEY is not the one with which this was sealed. */
export class SealBroken extends Error {}

/**
 * What is done with SECRET_KEY. Every purpose has a key of its own (HKDF), so that what was made for one
 * means nothing for another.
 */
export class Secrets {
  constructor(private readonly secretKey: Buffer) {}

  /**
   * To recognise a value without keeping it. Short ones as well (six digits, an address): whoever has only
   * the database cannot try them all, as with a plain hash.
   */
  digest(purpose: string, ...parts: readonly string[]): Buffer {
    const key = this.keyFor(`digest ${purpose}`);
    return createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  }

  /** AES-256-GCM; `about` must be the same to open it: what was sealed for one row cannot be moved to another. */
  seal(purpose: string, about: string, plain: Buffer, nonce: Buffer): Buffer {
    if (nonce.length !== NONCE_BYTES) throw new RangeError(`a nonce has ${NONCE_BYTES} bytes`);
    const cipher = createCipheriv('aes-256-gcm', this.keyFor(`seal ${purpose}`), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws SealBroken for whatever was not sealed so, with this key, about this. */
  open(purpose: string, about: string, sealed: Buffer): Buffer {
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    try {
      if (sealed[0] !== VERSION) throw new Error('unknown version');
      const decipher = createDecipheriv('aes-256-gcm', this.keyFor(`seal ${purpose}`), nonce, {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    } catch (error) {
      throw new SealBroken(`sealed with another SECRET_KEY, or damaged: ${String(error)}`);
    }
  }

  private keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secretKey, '', `penc ${purpose}`, 32));
  }
}

/** Whether two digests are the same, in the same time whatever they are. */
export function sameDigest(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
