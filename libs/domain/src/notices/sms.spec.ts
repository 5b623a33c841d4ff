import { dialled, smsAnswer } from './sms';

describe('an answer by SMS', () => {
  const accept = (code: string, language = 'fr') => ({ say: 'accept', code, language });
  const decline = (code: string, language = 'fr') => ({ say: 'decline', code, language });
  it.each([
    ['OUI 4821', accept('4821')],
    ['oui 4821', accept('4821')],
    ['  « Oui » 4821. Merci', accept('4821')],
    ['OUI4821', accept('4821')],
    ['Oui, 482193', accept('482193')],
    ['NON 4821', decline('4821')],
    ['YES 4821', accept('4821', 'en')],
    ['no: 4821', decline('4821', 'en')],
    ['STOP', { say: 'stop', language: 'fr' }],
    ['Arrêt', { say: 'stop', language: 'fr' }],
    ['unsubscribe', { say: 'stop', language: 'en' }],
    ['OUI', null],
    ['4821', null],
    ['OUI 48', null],
    ['OUI 4821999', null],
    ['NOUI 4821', null],
    ['peut-être 4821', null],
    ['', null],
    ['constructor 4821', null],
  ])('%j is read as %j', (text, expected) => {
    expect(smsAnswer(text)).toEqual(expected);
  });
});

describe('a phone number', () => {
  it.each([
    ['77 123 45 67', '+221771234567'],
    ['33 849 00 00', '+221338490000'],
    ['+221 77 123 45 67', '+221771234567'],
    ['00221 77-123-45-67', '+221771234567'],
    ['221771234567', '+221771234567'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['+1 (202) 555-0100', '+12025550100'],
    ['06 12 34 56 78', null],
    ['12', null],
    ['77 123 45 67 poste 2', null],
    ['', null],
    ['+', null],
  ])('%j is dialled as %j', (phone, expected) => {
    expect(dialled(phone)).toBe(expected);
  });
});
