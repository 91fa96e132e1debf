import type { PageGlobals } from '../../core/listing';
import { namedIn } from '../cut-json';
import { inlineStates, type Opening } from '../inline-state';
import { all, at, listOf } from '../plain-data';
import { type ProductState, productState } from '../product-state';
import { bundle2025 } from './bundle-2025';
import { components2023 } from './components-2023';
import { csr2024 } from './csr-2024';
import { hierarchy2022 } from './hierarchy-2022';
import type { AliExpressLayout } from './layouts';
import { modules2019 } from './modules-2019';

type State = ProductState<AliExpressLayout>;

const named = namedIn(components2023, modules2019);

/** The outer object is JavaScript, the inner one JSON: `window.runParams = { data: {…}, csrfToken: … }`. */
const runParams: Opening = {
  mark: 'runParams',
  rest: /\s*(?:=\s*\{\s*["']?data["']?\s*:|\.data\s*=)\s*(?=\{)/y,
  // The parts of 2022's experiment have numbers behind their names, and all stand in `data`.
  keep: (path) => (path === 'data' ? 'whole' : named(path)),
};
const streamed: Opening = {
  mark: '__STREAMING_DATA__',
  rest: /\[[^\]]{1,40}\]\s*=\s*(?=\{)/y,
  keep: (path) => (path === 'data' ? 'whole' : 'nothing'),
};
const dcData: Opening = {
  mark: '_d_c_.DCData',
  rest: /\s*=\s*(?=\{)/y,
  keep: (path) => (path === 'imagePathList' ? 'whole' : 'nothing'),
};

/** The products of the page's own scripts. Assignments are often several, the first of them empty; richest first. */
export function statesInScripts(document: Document): State[] {
  return inlineStates(document, runParams)
    .sort((one, other) => listOf(other).length - listOf(one).length)
    .flatMap(ofRunParams);
}

/** The products that stream into a bundle page. */
export function bundleStates(document: Document): State[] {
  const products = inlineStates(document, streamed).flatMap((state) => all(state, 'data[].products[]'));
  return products.flatMap((product) => productState(product, bundle2025) ?? []);
}

/** The products of the page's globals, as the on-demand page reader brings them; untrusted. */
export function statesInGlobals(globals: PageGlobals): State[] {
  const products = all(globals, 'products[]').flatMap((answer) => productIn(answer, 4) ?? []);
  return [...products, ...ofRunParams(at(globals, 'runParams'))];
}

/** The only product data that a client-rendered page has in its scripts: pictures (mid 2024 and later). */
export function picturesInScripts(document: Document): unknown[] {
  return inlineStates(document, dcData).flatMap((data) => all(data, 'imagePathList[]'));
}

function ofRunParams(data: unknown): State[] {
  const state =
    productState(data, components2023) ??
    productState(data, modules2019) ??
    productState(data, hierarchy2022);
  return state ? [state] : [];
}

/** An answer is the product's data, or wraps it in `result`, `data.result` or `data.data.result`. */
function productIn(answer: unknown, steps: number): State | undefined {
  const state = productState(answer, csr2024);
  if (state || steps === 0) return state;
  return productIn(at(answer, 'result') ?? at(answer, 'data'), steps - 1);
}
