/**
 * The one element that we ever add to a page: a host appended to <html>, outside <body>, only while there is something to show.
 * Everything is inside its closed shadow root; styles are set where no content security policy of the page can stop them.
 */
import styles from './page-host.css?inline';

/** Class of the host element: it tells whoever opens the page's inspector where it comes from. */
export const OVERLAY_CLASS = 'formlotse-overlay';

/** A place in the window, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width?: number;
  readonly height?: number;
}

/** Made for one appearance: add, place, show, remove. */
export class PageHost {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor() {
    // No name of our own: a page that defines an element of that name sees into its closed root (ElementInternals.shadowRoot).
    this.#host = document.createElement('div');
    this.#host.className = OVERLAY_CLASS;
    this.#host.setAttribute('popover', 'manual');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root);
  }

  /** Adds an element with one class of page-host.css. */
  add<N extends keyof HTMLElementTagNameMap>(name: N, className: string, parent: ParentNode = this.#root): HTMLElementTagNameMap[N] {
    const element = document.createElement(name);
    element.className = className;
    parent.append(element);
    return element;
  }

  /** Puts an element at a place of the window, CSS pixels. */
  place(element: HTMLElement, box: Box): void {
    for (const [side, length] of Object.entries(box)) element.style.setProperty(side, `${length}px`);
  }

  /** Shows the host above everything else of the page (top layer). */
  show(): void {
    document.documentElement.append(this.#host);
    this.#host.showPopover();
  }

  /** Takes everything away; the page is as it was. */
  remove(): void {
    this.#host.remove();
  }

  /** Is this node the host? Events from inside a closed shadow root arrive with the host as their target. */
  isHost(node: EventTarget | null): boolean {
    return node === this.#host;
  }
}

/**
 * Constructable sheets obey no page policy. Firefox refuses them to content scripts
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there a <style> element is exempt from the page's policy.
 */
function adoptStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}
