import { importRequest } from './arguments';

const ID = '0b5ad5b4-7a4e-4c43-9d1a-0f1f7d1a2b3c';
const from = { INIT_CWD: '/home/me' };

describe('import:iati', () => {
  it.each([
    ['a file', ['a.xml'], from, '/home/me/a.xml', null],
    ['a file somewhere else', ['/tmp/a.xml'], from, '/tmp/a.xml', null],
    ['an organisation', ['a.xml', '--organisation', ID], from, '/home/me/a.xml', ID],
    ['an organisation first', ['--organisation', ID, 'a.xml'], from, '/home/me/a.xml', ID],
    ['an organisation that npm kept', ['a.xml'], { ...from, npm_config_organisation: ID }, '/home/me/a.xml', ID],
    ['a flag that npm kept', ['a.xml', ID], { ...from, npm_config_organisation: 'true' }, '/home/me/a.xml', ID],
  ])('understands %s', (_, args, env, file, organisation) => {
    expect(importRequest(args, env)).toEqual({ file, organisation });
  });

  it.each([
    ['nothing', []],
    ['two files', ['a.xml', 'b.xml']],
    ['another option', ['--all']],
    ['an organisation that is none', ['a.xml', '--organisation', 'Grdr']],
    ['half an option', ['a.xml', '--organisation']],
  ])('refuses %s', (_, args) => {
    expect(() => importRequest(args, from)).toThrow('usage');
  });
});
