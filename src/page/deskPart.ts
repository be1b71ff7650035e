/** What the page needs once a file is opened, as one part. */
export { Desk } from './Desk';
export { NotOpened, emptyFile, openFile } from './openFile';
