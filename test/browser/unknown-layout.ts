/** A product page of a layout nobody knows, with a product, a buyer and a token in it. */
export const unknownLayout = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Zinnia kettle</title>
<meta property="og:site_name" content="Quillmart"></head><body data-user="Ottoline">
<script>window.newState = {"goods":{"caption":"Zinnia kettle","cost":"19,90 euros","token":"abcdefghijklmnop",
"gallery":[{"address":"https://ae01.alicdn.com/kf/S00000000000000000000000000000000a.jpg","alt":"Zinnia kettle"}]},"buyer":"Ottoline"};</script>
<section class="buy-box-2026"><p id="caption-77">Zinnia kettle, enamel</p><span class="cost">19,90 euros</span><em>Ottoline</em>
<a class="seller--name--Xy12z" href="https://fr.aliexpress.com/store/1101122233?spm=a2g0o">Ottoline’s kettles</a></section>
<dl class="facts"><dt>Material</dt><dd>Enamel</dd><dt>Capacity</dt><dd>1.7 litres</dd><dt>Brand</dt><dd>Zinnia</dd></dl>
</body></html>`;

/** What it says, which is nobody's business but the shopper's. */
export const namedInUnknownLayout =
  /zinnia|kettle|ottoline|quillmart|euros|19,90|abcdef|enamel|litres|capacity|1101122233/i;
