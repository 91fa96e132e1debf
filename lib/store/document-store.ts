import type { DocumentNote, DocumentStore } from '../direct/document-store';
import { type Bytes, sha256 } from '../feed/bytes';
import { gunzip } from '../feed/unpack';
import { type AnsimDatabase, inDatabase } from './database';
import { documentRow, readRow } from './rows';

/** The store of official documents in the extension's database: each a gzipped blob under its list and name. */
export function createDocumentStore(database: AnsimDatabase): DocumentStore {
  const { documents } = database;
  const row = async (list: string, name: string) =>
    readRow(documentRow, await documents.get([list, name]), `document ${name}`);

  return {
    notes: (list) =>
      inDatabase(database, async () => {
        const rows = await documents.where('list').equals(list).toArray();
        return rows
          .map((each) => readRow(documentRow, each, 'document'))
          .filter((each) => each !== undefined)
          .map(({ list: _, packed: __, ...note }): DocumentNote => note);
      }),

    async read(list, name) {
      const kept = await inDatabase(database, () => row(list, name));
      const bytes = kept && (await unzip(kept.packed, kept.length));
      return bytes && (await sha256(bytes)) === kept.hash ? bytes : undefined;
    },

    async keep(list, note, bytes) {
      const packed = await new Response(
        new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
      ).blob();
      await inDatabase(database, () => documents.put({ list, ...note, packed }));
    },

    async confirm(list, name, at) {
      await inDatabase(database, () => documents.update([list, name], { at }));
    },

    drop: (list, names) =>
      inDatabase(database, () => documents.bulkDelete(names.map((name): [string, string] => [list, name]))),
  };
}

/** Undefined where the blob's file is lost or broken, or unpacks to another length. */
async function unzip(packed: Blob, length: number): Promise<Bytes | undefined> {
  const file = await packed.arrayBuffer().catch(() => undefined);
  return file && gunzip(new Uint8Array(file), length);
}
