import { SESSION_DAYS } from '@penc/domain';
import type { Config } from '@penc/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Response } from 'express';

const SESSION_COOKIE = 'penc_session';

/** The token in a Cookie header, if it can be one. */
export function sessionToken(header: string | undefined): string | null {
  const token = header === undefined ? undefined : parseCookie(header)[SESSION_COOKIE];
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null;
}

/** Not for scripts, not for other sites' forms, and only over https where the platform is reached so. */
export function setSessionCookie(response: Response, token: string, config: Pick<Config, 'publicUrl'>): void {
  write(response, token, SESSION_DAYS * 86_400, config);
}

export function clearSessionCookie(response: Response, config: Pick<Config, 'publicUrl'>): void {
  write(response, '', 0, config);
}

function write(response: Response, value: string, maxAge: number, { publicUrl }: Pick<Config, 'publicUrl'>): void {
  const secure = publicUrl.startsWith('https:');
  const cookie = { name: SESSION_COOKIE, value, maxAge, path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  response.appendHeader('Set-Cookie', stringifySetCookie(cookie));
  response.setHeader('Cache-Control', 'no-store');
}
