/** A search engine under measurement: built from texts by number, asked for the best of a query. */
export interface Engine {
  build(texts: readonly string[]): Promise<Built>;
}

export interface Built {
  /** The number of the best text for a query, or -1. */
  best(query: string): number | Promise<number>;
  /** Its serialised form, and how it is opened from it; absent where the engine has none. */
  serialised?(): Promise<{ bytes: number; open(): Promise<void> }>;
}

/** By the name of their package. `linear` is no package: every text is compared with every query. */
export const engines: Record<string, Engine> = {
  minisearch: {
    async build(texts) {
      const { default: MiniSearch } = await import('minisearch');
      const options = { fields: ['text'] };
      const engine = new MiniSearch(options);
      engine.addAll(texts.map((text, id) => ({ id, text })));
      return {
        best: (query) => engine.search(query)[0]?.id ?? -1,
        async serialised() {
          const json = JSON.stringify(engine);
          return { bytes: json.length, open: async () => void MiniSearch.loadJSON(json, options) };
        },
      };
    },
  },
  flexsearch: {
    async build(texts) {
      const { Index } = await import('flexsearch');
      const engine = new Index({ tokenize: 'strict' });
      for (const [id, text] of texts.entries()) engine.add(id, text);
      return {
        best: (query) => Number(engine.search(query, { limit: 1, suggest: true })[0] ?? -1),
        async serialised() {
          const parts: [string, string][] = [];
          await engine.export((key: string, data: string) => void parts.push([key, data]));
          const bytes = parts.reduce((sum, [, data]) => sum + (data?.length ?? 0), 0);
          return {
            bytes,
            open: async () => {
              const other = new Index({ tokenize: 'strict' });
              for (const [key, data] of parts) await other.import(key, data);
            },
          };
        },
      };
    },
  },
  '@orama/orama': {
    async build(texts) {
      const { create, insertMultiple, search, save, load: open } = await import('@orama/orama');
      const make = () => create({ schema: { text: 'string' } });
      const engine = make();
      await insertMultiple(
        engine,
        texts.map((text, at) => ({ id: String(at), text })),
        2000,
      );
      return {
        best: async (query) =>
          Number((await search(engine, { term: query, limit: 1, threshold: 1 })).hits[0]?.id ?? -1),
        async serialised() {
          const json = JSON.stringify(save(engine));
          return { bytes: json.length, open: async () => void open(make(), JSON.parse(json)) };
        },
      };
    },
  },
  'fuse.js': {
    async build(texts) {
      const { default: Fuse } = await import('fuse.js');
      const docs = texts.map((text) => ({ text }));
      const engine = new Fuse(docs, { keys: ['text'], ignoreLocation: true });
      return {
        best: (query) => engine.search(query, { limit: 1 })[0]?.refIndex ?? -1,
        async serialised() {
          const json = JSON.stringify(engine.getIndex());
          return { bytes: json.length, open: async () => void Fuse.parseIndex(JSON.parse(json)) };
        },
      };
    },
  },
  linear: {
    async build(texts) {
      const split = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      const words = texts.map((text) => [...new Set(split(text))]);
      const counts = new Map<string, number>();
      for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
      return {
        best(query) {
          const asked = new Set(split(query));
          let best = -1;
          let most = 0;
          for (let at = 0; at < words.length; at++) {
            let score = 0;
            for (const word of words[at] ?? [])
              if (asked.has(word)) score += Math.log(1 + texts.length / (counts.get(word) ?? 1));
            if (score > most) [best, most] = [at, score];
          }
          return best;
        },
      };
    },
  },
};
