import { writeFileSync } from 'node:fs';
import { compiledLexicon, conceptRows, lexiconFile } from './lexicon-tables';

/** `npm run lexicon`: compiles the tables of `lib/matching/lexicon` into the file that the extension carries. */
const buffer = compiledLexicon();
writeFileSync(lexiconFile, new Uint8Array(buffer));
console.log(`${conceptRows().length} concepts, ${buffer.byteLength} bytes: ${lexiconFile.pathname}`);
