import type { frAccess } from '../fr/access';

export const enAccess: Record<keyof typeof frAccess, string> = {
  'mail.sign-in.subject': 'Signing in to Penc',
  'mail.sign-in.body':
    'You have asked to sign in to Penc. Open the link below, then press the button of its page; or enter this code where you asked for it.',
  'mail.sign-in.code': 'Code: {code}',
  'mail.sign-in.limits': 'Link and code work once, for {minutes, number} minutes after this e-mail was sent.',
  'mail.sign-in.link': 'Link to sign in: {url}',
  'mail.sign-in.why':
    'Penc, the square where the needs of Senegal’s territories meet the offers of support of their partners. You receive this e-mail because this address was entered to sign in; if that was not you, ignore it: without this link or code nobody gets in.',
  'mail.sign-in.stop':
    'This e-mail leaves only when somebody enters this address to sign in, a few times in a quarter of an hour at most: there is no regular mail to stop.',
  'mail.sign-in.secret': 'Do not pass this link or this code on to anybody: Penc will never ask you for them.',

  'sign-in.page.title': 'Sign in to Penc',
  'sign-in.page.body': 'Press the button to open your session on this device. The link works once.',
  'sign-in.page.warning': 'If you have not asked to sign in, close this page.',
  'sign-in.page.button': 'Sign in',
  'sign-in.failed.title': 'Signing in did not work',
  'session.device':
    '{browser, select, firefox {Firefox} edge {Edge} opera {Opera} samsung {Samsung Internet} chrome {Chrome} safari {Safari} program {program} other {unknown browser}}{system, select, android { on Android} ios { on iPhone or iPad} windows { on Windows} macos { on a Mac} linux { on Linux} other {}}',

  'problem.sign-in-failed.title': 'Sign-in refused',
  'problem.sign-in-failed.detail':
    'This link or code is wrong, has been used or is out of date. A code that was mistyped can be typed again, up to five tries; after that neither the code nor its link works: ask for a new one.',
  'problem.cross-site-request.title': 'Request from another site',
  'problem.cross-site-request.detail':
    'With a session, only the platform itself can change anything: this request seems to come from another site. A program uses an API key.',
  'problem.scope-missing.title': 'API key too narrow',
  'problem.scope-missing.detail':
    'This API key lacks the scope “{scope}”: make one that has it, if your role allows it.',
  'problem.session-required.title': 'Session required',
  'problem.session-required.detail': 'This is not done with an API key: sign in by e-mail, then try again.',
  'problem.second-factor-required.title': 'Second factor required',
  'problem.second-factor-required.detail':
    '{step, select, enrol {Your role needs a second factor: set it up first (POST /api/v1/me/totp) by scanning the code with an authenticator application.} other {First enter the six-digit code of your authenticator application, or a recovery code (POST /api/v1/sign-in/second-factor).}}',
  'problem.wrong-second-factor.title': 'Code refused',
  'problem.wrong-second-factor.detail':
    'This code is wrong, has been used or is out of date: wait for the next one, or check the time of your device.',
  'problem.second-factor-enrolled.title': 'Second factor already set up',
  'problem.second-factor-enrolled.detail': 'First remove the present second factor, with one of its codes.',
  'problem.second-factor-not-begun.title': 'No second factor',
  'problem.second-factor-not-begun.detail': 'No second factor is set up or being set up.',
  'problem.too-many-keys.title': 'Too many API keys',
  'problem.too-many-keys.detail':
    'You already have {max, plural, one {# valid API key} other {# valid API keys}}: revoke those that are no longer used.',

  'fault.not-an-address': 'This is not an e-mail address.',
  'fault.not-a-code': 'A code has six digits; a recovery code, twelve letters and digits.',
  'fault.scope-beyond-role': 'Your role allows nothing of what the scope “{scope}” opens.',
  'fault.day-past': 'This day has passed.',
  'fault.day-too-far': 'This day is too far away: one year at most.',
};
