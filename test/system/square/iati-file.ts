export { aFile, anActivity, commitment, party } from '../../../libs/iati/src/samples/file';
