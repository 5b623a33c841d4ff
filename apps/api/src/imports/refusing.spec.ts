import {
  type ImportProblem,
  FORAGE,
  HEADINGS,
  MARCHE,
  send,
  sheetOf,
  importing,
} from '../../../../test/system/square/imports';
import { xlsxOf, zipOf } from '../../../../test/system/square/spreadsheets';

describe('Files that are no spreadsheet of postings', () => {
  const at = importing();

  it.each([
    ['a picture that is called a table', Buffer.from('89504e470d0a1a0a00', 'hex'), 'sheet-not-a-sheet'],
    [
      'a zip in a zip',
      zipOf([{ name: 'a.zip', content: zipOf([{ name: 'a.csv', content: 'a;b' }]) }]),
      'sheet-archive',
    ],
    ['a zip bomb', xlsxOf({ rows: `<row r="1"/>${' '.repeat(15_000_000)}` }), 'sheet-inflated'],
    ['headings alone', HEADINGS, 'sheet-empty'],
    ['more lines than are read', sheetOf(...Array.from({ length: 5001 }, () => MARCHE)), 'import-too-many'],
    ['more lines than one posts', sheetOf(...Array.from({ length: 501 }, () => MARCHE)), 'import-too-many'],
  ])('are refused whole where the file is %s', async (_, file, code) => {
    const answer = await send<ImportProblem>(at.ard, file);
    expect([answer.status, answer.body.errors.map((one) => one.code)]).toEqual([422, [code]]);
    expect(answer.body.errors[0]?.message).not.toMatch(/^fault\./);
  });

  it('are refused above 5 MB, and in a type that is no file', async () => {
    const large = await send<ImportProblem>(at.ard, Buffer.alloc(6_000_000, 'a;b\n'));
    expect([large.status, large.body.code]).toEqual([413, 'file-too-large']);
    const json = await at.ard.client.post<ImportProblem>('/imports?kind=need', { a: 1 });
    expect([json.status, json.body.code]).toEqual([415, 'unsupported-media-type']);
    // as curl sends it on its own: told how a spreadsheet is sent
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const curled = await send<ImportProblem>(at.ard, sheetOf(FORAGE), '?kind=need', form);
    expect([curled.status, curled.body.detail]).toEqual([415, expect.stringContaining('application/octet-stream')]);
    expect((await send<ImportProblem>(at.ard, sheetOf(FORAGE), '?kind=dream')).status).toBe(422);
  });
});
