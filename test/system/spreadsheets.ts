export { xlsxOf } from '../../libs/sheets/src/sample-xlsx';
export { zipOf } from '../../libs/sheets/src/sample-zip';
