/** Forms that stand in a frame of another site, as many towns embed their form server. */

/** A smaller embedded frame is a picture, a counter or a player, not a form server. CSS pixels. */
const SMALLEST_FORM_FRAME = { width: 250, height: 150 };

/** Origins of embedded frames that are large enough for a form and come from another site, each once, in page order. */
export function listEmbeddedSites(document: Document): readonly string[] {
  const sites = [...document.querySelectorAll('iframe[src]')]
    .filter((frame) => frame.clientWidth >= SMALLEST_FORM_FRAME.width && frame.clientHeight >= SMALLEST_FORM_FRAME.height)
    .map((frame) => URL.parse(frame.getAttribute('src') ?? '', document.baseURI))
    .filter((url): url is URL => url !== null && /^https?:$/u.test(url.protocol) && url.origin !== document.location.origin)
    .map((url) => url.origin);
  return [...new Set(sites)];
}
