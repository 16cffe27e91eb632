/** The frames that a page embeds: many towns embed their form server so. What is in them is not looked at. */
import type { ReadField } from '../../src/page/types.ts';
import type { EmbeddedFrame } from '../messages.ts';

/** A smaller embedded frame is a picture, a counter or a player, not a form server. CSS pixels. */
const SMALLEST_FORM_FRAME = { width: 250, height: 150 };
/** A page with more frames than these shows advertisements. */
const MOST_FRAMES = 50;

/** Visible frames in page order, and where they stand among the questions of the page. */
export function listEmbeddedFrames(document: Document, fields: readonly ReadField[]): readonly EmbeddedFrame[] {
  const embedded = listWindows(document);
  return [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')]
    .filter((frame) => frame.clientWidth > 0 && frame.clientHeight > 0).slice(0, MOST_FRAMES)
    .map((frame): EmbeddedFrame => {
      const url = readAddress(frame);
      const isLarge = frame.clientWidth >= SMALLEST_FORM_FRAME.width && frame.clientHeight >= SMALLEST_FORM_FRAME.height;
      return {
        index: frame.contentWindow === null ? -1 : embedded.indexOf(frame.contentWindow),
        address: url?.href ?? '', after: countBefore(frame, fields), mayHoldForm: isLarge && url !== null && url.origin !== document.location.origin,
      };
    });
}

/** `window.frames` in its own order. Which window stands where is no secret between sites. */
function listWindows({ defaultView }: Document): readonly Window[] {
  return Array.from({ length: defaultView?.length ?? 0 }, (_none, index) => defaultView?.[index] as Window);
}

function readAddress(frame: Element): URL | null {
  const url = URL.parse(frame.getAttribute('src') ?? 'about:blank', frame.ownerDocument.baseURI);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  url.hash = '';
  return url;
}

function countBefore(frame: Element, fields: readonly ReadField[]): number {
  const next = fields.findIndex(({ controls: [control] }) =>
    control !== undefined && (frame.compareDocumentPosition(leaveShadow(control)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return next === -1 ? fields.length : next;
}

/** The element of the document itself in whose shadow roots this one stands. */
function leaveShadow(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? leaveShadow(root.host) : element;
}
