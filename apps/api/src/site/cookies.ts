import { type MessageKey, type MessageValues, SPOKEN_LANGUAGES, type SpokenLanguage, has } from '@penc/language';
import type { Config } from '@penc/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

const LANGUAGE = 'penc_language';
const FLASH = 'penc_flash';
const VISITOR = 'penc_visitor';
const YEAR = 365 * 86_400;

type With = Pick<Config, 'publicUrl'>;

function set(response: Response, { publicUrl }: With, name: string, value: string, maxAge: number): void {
  const secure = publicUrl.startsWith('https:');
  const cookie = { name, value, maxAge, path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  response.appendHeader('Set-Cookie', stringifySetCookie(cookie));
}

function cookieOf(request: Pick<Request, 'headers'>, name: string): string | undefined {
  return request.headers.cookie === undefined ? undefined : parseCookie(request.headers.cookie)[name];
}

/** The language that was chosen on this device. */
export function chosenLanguage(request: Pick<Request, 'headers'>): SpokenLanguage | undefined {
  const chosen = cookieOf(request, LANGUAGE);
  return SPOKEN_LANGUAGES.find((language) => language === chosen);
}

export function rememberLanguage(response: Response, config: With, language: SpokenLanguage): void {
  set(response, config, LANGUAGE, language, YEAR);
}

/** What the next page says once: « Votre besoin est publié ». Only sentences of the pages, so forging one says nothing new. */
export interface Flash {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

export function flashOf(request: Pick<Request, 'headers'>): Flash | null {
  const text = cookieOf(request, FLASH);
  if (!text) return null;
  try {
    const { key, values } = JSON.parse(Buffer.from(text, 'base64url').toString()) as { key: unknown; values?: unknown };
    if (typeof key !== 'string' || !key.startsWith('page.') || !has(key)) return null;
    return { key, values: textsOf(values) };
  } catch {
    return null;
  }
}

function textsOf(values: unknown): MessageValues {
  const entries = Object.entries(typeof values === 'object' && values !== null ? values : {});
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string' || typeof value === 'number'));
}

export function leaveFlash(response: Response, config: With, flash: Flash): void {
  set(response, config, FLASH, Buffer.from(JSON.stringify(flash)).toString('base64url'), 300);
}

export function takeFlash(response: Response, config: With): void {
  set(response, config, FLASH, '', 0);
}

/** To whom the forms of somebody who is not signed in are bound. */
export function visitorOf(request: Pick<Request, 'headers'>): string | undefined {
  const visitor = cookieOf(request, VISITOR);
  return visitor !== undefined && /^[\w-]{22}$/.test(visitor) ? visitor : undefined;
}

export function nameVisitor(response: Response, config: With, visitor: string): void {
  set(response, config, VISITOR, visitor, 86_400);
}
