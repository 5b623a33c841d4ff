export const BROWSERS = ['firefox', 'edge', 'opera', 'samsung', 'chrome', 'safari', 'program', 'other'] as const;
export type Browser = (typeof BROWSERS)[number];
export const SYSTEMS = ['android', 'ios', 'windows', 'macos', 'linux', 'other'] as const;
export type System = (typeof SYSTEMS)[number];

export interface Device {
  readonly browser: Browser;
  readonly system: System;
}

/** In this order: nearly all of them also claim to be those further down. */
const BROWSER_SIGNS: readonly (readonly [RegExp, Browser])[] = [
  [/firefox|fxios/i, 'firefox'],
  [/edg(e|a|ios)?\//i, 'edge'],
  [/opr\/|opera/i, 'opera'],
  [/samsungbrowser/i, 'samsung'],
  [/chrome|chromium|crios/i, 'chrome'],
  [/safari/i, 'safari'],
  [/^(curl|wget|node|python|undici|axios|go-http)/i, 'program'],
];
const SYSTEM_SIGNS: readonly (readonly [RegExp, System])[] = [
  [/android/i, 'android'],
  [/iphone|ipad|ipod/i, 'ios'],
  [/windows/i, 'windows'],
  [/mac os|macintosh/i, 'macos'],
  [/linux|cros/i, 'linux'],
];

/** Enough of a User-Agent header to tell one's own devices apart, and too little to recognise anybody by. */
export function deviceOf(userAgent: string | undefined): Device {
  const text = (userAgent ?? '').slice(0, 500);
  return {
    browser: BROWSER_SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'other',
    system: SYSTEM_SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'other',
  };
}
