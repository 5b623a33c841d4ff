import { withWebsite } from './website';

it.each([
  ['www.example.org', 'https://www.example.org'],
  [' example.org/penc?a=1 ', 'https://example.org/penc?a=1'],
  ['https://example.org', 'https://example.org'],
  ['http://example.org', 'http://example.org'],
  ['example', 'example'],
  ['awa@example.org', 'awa@example.org'],
  ['two words.org', 'two words.org'],
  ['', ''],
])('« %s » is the website « %s »', (typed, read) => {
  expect(withWebsite({ website: typed, name: 'ARD' })).toEqual({ website: read, name: 'ARD' });
});
