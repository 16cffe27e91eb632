/** What a person can see. Asks the browser, and never the layout, unless a control is under suspicion. */

/**
 * Does the element have a box, or pass its children on (`display: contents`)? `display: none` above it counts only where the
 * browser has `checkVisibility` (CSSOM View); elsewhere (jsdom) the caller walks down from the top and prunes.
 */
export function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return styleOf(element)?.display !== 'none';
  return element.checkVisibility() || styleOf(element)?.display === 'contents';
}

/** So far down (elements) one question to the browser reaches. */
const AHEAD = 8;

/**
 * `isRendered` for a walk that goes from the top down into what is rendered. What is drawn is drawn inside what stands around it:
 * the innermost of several first children is asked, and where it has a box, those around it need not be asked.
 */
export class RenderedAhead {
  /** What is known to be rendered: the next element on the way down, and the last. */
  #next: Element | null = null;
  #last: Element | null = null;
  /** The innermost one that was asked in vain: no chain goes so far again. */
  #hidden: Element | null = null;

  isRendered(element: Element): boolean {
    if (typeof element.checkVisibility !== 'function') return isRendered(element);
    if (element !== this.#next) {
      const last = this.#innermost(element);
      if (last === element) return isRendered(element);
      if (!last.checkVisibility()) {
        this.#hidden = last;
        return isRendered(element);
      }
      this.#last = last;
    }
    this.#next = element === this.#last ? null : element.firstElementChild;
    return true;
  }

  #innermost(element: Element): Element {
    let last = element;
    for (let level = 0; level < AHEAD; level += 1) {
      const child = last.firstElementChild;
      // In a form with a control of that name, the property is the control.
      if (child === null || child === this.#hidden || child.parentElement !== last) break;
      last = child;
    }
    return last;
  }
}

/** Is a rendered element neither `visibility: hidden` nor fully transparent? */
export function isVisible(element: Element): boolean {
  const style = styleOf(element);
  if (style === null) return true;
  const { visibility } = style;
  return visibility !== 'hidden' && visibility !== 'collapse' && style.opacity !== '0';
}

/** Boxes this far outside the page (px) are put there to hide them: -999em, -9999px; real offsets are smaller. */
const OFF_SCREEN = -900;
/** Up to this many boxes around a control are asked whether they were pushed off the page. */
const WRAPPERS = 3;
const PUSHED_BOXES = 2;

/** Pushed off the page, or cut to a point: how honeypots are hidden from people, and how "for screen readers only" is made. */
export function isOffScreen(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box !== null && level < WRAPPERS; level += 1, box = box.parentElement) {
    const style = styleOf(box);
    if (style === null) continue;
    const { position } = style;
    if ((position === 'absolute' || position === 'fixed') && isFreeAway(style)) return true;
    // Margins push the box itself; what stands around it would push others too.
    if (level < PUSHED_BOXES && (isPushed(style.marginLeft) || isPushed(style.marginTop))) return true;
  }
  return false;
}

/** Do the element's children stand side by side? false where there is no layout (jsdom). */
export function isRow(element: Element): boolean {
  const style = styleOf(element);
  return style !== null && (style.display.endsWith('grid') || (style.display.endsWith('flex') && !style.flexDirection.startsWith('column')));
}

/** Does the style sheet draw the element as a card: a border around it, a shadow, or a ground of its own? */
export function isCard(element: Element): boolean {
  const style = styleOf(element);
  if (style === null) return false;
  const isFramed = Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderBottomWidth) > 0 && style.borderTopStyle !== 'none';
  return isFramed || (style.boxShadow !== '' && style.boxShadow !== 'none') || !NO_GROUND.test(style.backgroundColor);
}

const NO_GROUND = /^(?:transparent|rgba\(0, 0, 0, 0\)|initial|)$/;

/** Size of the font in px; null where there is no layout (jsdom, without a size in px). */
export function fontSizeOf(element: Element): number | null {
  const size = styleOf(element)?.fontSize ?? '';
  return size.endsWith('px') ? Number.parseFloat(size) : null;
}

/** CSS `font-weight` from which on text is bold to the eye. */
const BOLD = 600;

/** Is the text of an element drawn bold? false where there is no layout (jsdom, without a weight in digits). */
export function isDrawnHeavy(element: Element): boolean {
  const weight = styleOf(element)?.fontWeight ?? '';
  return weight === 'bold' || Number.parseInt(weight, 10) >= BOLD;
}

/** Is `part` drawn as a block of its own, smaller or thinner than `head`? false where there is no layout (jsdom). */
export function isDrawnLighter(part: Element, head: Element): boolean {
  const [own, above] = [styleOf(part), styleOf(head)];
  if (own === null || above === null || /^inline|contents/.test(own.display)) return false;
  return Number.parseFloat(own.fontSize) < Number.parseFloat(above.fontSize) || Number.parseInt(own.fontWeight, 10) < Number.parseInt(above.fontWeight, 10);
}

function isFreeAway(style: CSSStyleDeclaration): boolean {
  if (isPushed(style.left) || isPushed(style.top)) return true;
  const tiny = Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
  return tiny || /^rect\((?:0|1)(?:px)?[ ,]/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath);
}

/** Most offsets are "0px": only what begins with a minus is a number worth reading. */
function isPushed(offset: string): boolean {
  return offset.startsWith('-') && Number.parseFloat(offset) < OFF_SCREEN;
}

/** What the style sheet writes behind or before an element's text (`content` of `::after`, `::before`); '' where there is no layout (jsdom). */
export function drawnMark(element: Element): string {
  if (typeof element.checkVisibility !== 'function') return '';
  const view = element.ownerDocument.defaultView;
  const contents = ['::after', '::before'].map((pseudo) => view?.getComputedStyle(element, pseudo).content ?? 'none');
  return contents.filter((content) => content.startsWith('"')).join(' ');
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}
