export { xlsxOf } from '../../../libs/sheets/src/samples/xlsx';
export { zipOf } from '../../../libs/sheets/src/samples/zip';
