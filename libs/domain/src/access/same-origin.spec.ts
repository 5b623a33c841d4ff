import { originOf } from './same-origin';

const OURS = 'https://penc.example';

describe('where a request comes from', () => {
  it.each([
    ['same-origin', undefined, 'same'],
    ['same-origin', OURS, 'same'],
    // opened under another name of the same machine
    ['same-origin', 'http://127.0.0.1:3000', 'same'],
    ['same-site', OURS, 'other'],
    ['cross-site', 'https://elsewhere.example', 'other'],
    ['cross-site', OURS, 'other'],
    ['none', undefined, 'other'],
    ['', undefined, 'other'],
    [undefined, OURS, 'same'],
    [undefined, 'https://elsewhere.example', 'other'],
    [undefined, 'http://penc.example', 'other'],
    [undefined, 'https://penc.example.elsewhere.example', 'other'],
    [undefined, 'null', 'other'],
    [undefined, undefined, 'unknown'],
  ])('Sec-Fetch-Site %s, Origin %s: %s', (fetchSite, origin, expected) => {
    expect(originOf({ fetchSite, origin }, OURS)).toBe(expected);
  });
});
