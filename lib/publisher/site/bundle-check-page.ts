import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script and the style of the page for checking. */
export interface CheckBundle {
  script: string;
  style: string;
}

/** Bundles them from this repository's own sources, with the tool that builds the extension. The same sources, the same bytes. */
export async function bundleCheckPage(): Promise<CheckBundle> {
  const folder = fileURLToPath(new URL('../../check-page/', import.meta.url));
  const built = await build({
    root: folder,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      sourcemap: false,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${folder}main.tsx`,
        output: { format: 'es', entryFileNames: 'check.js', assetFileNames: 'check[extname]' },
      },
    },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = files.find(({ fileName }) => fileName === 'check.js');
  const style = files.find(({ fileName }) => fileName === 'check.css');
  if (files.length !== 2 || script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error(
      `the page for checking did not become one script and one style: ${files.map(({ fileName }) => fileName).join(', ')}`,
    );
  const styleText =
    typeof style.source === 'string' ? style.source : Buffer.from(style.source).toString('utf8');
  return { script: script.code, style: styleText };
}
