import type { frChannels } from '../fr/channels';

export const enChannels: Record<keyof typeof frChannels, string> = {
  'mail.who':
    'This e-mail is sent to you by Penc, the square where the needs of Senegal’s territories meet the offers of support of their partners.',
  'mail.why':
    'You receive it because you act for an organisation registered with Penc and your preferences include e-mail.',
  'mail.why.invited': 'You receive it because an organisation entered this address to invite you to Penc.',
  'mail.why.applied': 'You receive it because this address was given in an application to join Penc.',
  'mail.fewer': 'To get one digest a day instead, change how often you are told in your preferences: {url}',
  'mail.stop': 'To stop e-mails from Penc (notices can still be seen on the platform): {url}',
  'digest.title': 'Digest of {day}: {count, plural, one {# matter} other {# matters}}',
  'digest.intro':
    '{count, plural, one {This matter has moved} other {These # matters have moved}} since the last digest.',
  'digest.others':
    '{count, plural, one {One other matter has moved} other {# other matters have moved}}: the details are among your notices.',
  'digest.named': '{count, plural, one {One other matter has} other {# other matters have}} moved, here by name:',
  'gathered.title': '{what}: news on Penc',
  'gathered.suggestions': '{count, plural, one {# suggestion} other {# suggestions}}',
  'gathered.partnerships': '{count, plural, one {# partnership} other {# partnerships}}',
  'gathered.postings': '{count, plural, one {# posting} other {# postings}}',
  'gathered.others': '{count, plural, one {# other matter} other {# other matters}}',
  'gathered.intro':
    'Many of your matters have moved in a short time: to spare you as many e-mails, those of the last {minutes} minutes are gathered here.{soonest, select, none {} other { The first date to meet is {soonest}.}}',
  'stop.title': 'E-mails from Penc',
  'stop.question':
    'Stop receiving e-mails from Penc? Notices can still be seen on the platform, and your preferences let you turn e-mails on again.',
  'stop.button': 'Stop e-mails',
  'stop.done':
    'Done: Penc will not send you notices by e-mail any more. They can still be seen on the platform; your preferences let you turn e-mails on again.',
  'stop.unknown': 'This link is not valid: copy all of it from an e-mail of Penc.',
  'notice.webhook-disabled.title': 'Webhook disabled: {host}',
  'notice.webhook-disabled.body':
    'The webhook to {host} has met with nothing but refusals or silence: it is disabled and no event is sent to it any more. Correct the address or the service that answers, then enable it again.',
  'sms.answer': 'Answer YES {code} or NO {code} by {until}.',
  'sms.see': 'See it on Penc.',
  'sms.count':
    'Penc: {count, plural, one {one other notice waits} other {# other notices wait}} for you on the platform. No other SMS will follow today: read {count, plural, one {it} other {them}} there, an answer may be awaited.',
  'sms.reply.accepted': 'Penc: interest confirmed, with no financial commitment. Penc never asks for fees.',
  'sms.reply.declined': 'Penc: suggestion declined. Thank you for your answer.',
  'sms.reply.unknown':
    'Penc: this code is not known for this number. Check the SMS you received, then send YES or NO and the code.',
  'sms.reply.answered':
    'Penc: your organisation has already answered this suggestion. Its answer can be seen on the platform.',
  'sms.reply.late':
    'Penc: the time to answer this suggestion has passed. Write to the coordinator if it still interests you.',
  'sms.reply.changed': 'Penc: this suggestion has changed since that SMS. Read it on the platform before you answer.',
  'sms.reply.unclear':
    'Penc: answer not understood. Send YES or NO and the code you received, such as YES 4821. STOP to receive no more SMS.',
  'sms.reply.tries': 'Penc: too many tries from this number. Try again in an hour, or answer on the platform.',
  'sms.reply.stopped': 'Penc: you will receive no more SMS. Notices can still be seen on the platform.',
  'fault.url-not-https': 'The address must begin with https://.',
  'fault.url-forbidden-address': 'This address is not on the public internet: it is not admitted.',
  'fault.webhook-disabled': 'This webhook is disabled: enable it before anything is sent to it.',
  'fault.too-many-webhooks': 'An organisation has {max, number} webhooks at most: delete one.',
  'fault.bad-event-id': 'This position was not given out by the stream of events.',
  'fault.phone-required': 'SMS need a phone number that can be dialled: give yours, with the code of its country.',
};
