/**
 * THE contract between the parts of the extension: one interface per receiver, one method per message.
 * A message names its receiver; every other listener answers `undefined` at once, so that the answer is the receiver's.
 * Nothing here ever carries what a person has typed or chosen.
 */
import type { Field } from '../src/page/types.ts';
import type { Detection, Recognition } from '../src/detect/types.ts';
import type { FormFacts, Place } from '../src/review/types.ts';
import { browser, type Runtime } from '#browser';

/** A question of a page with what we know about it. */
export interface FieldReport extends Field, Recognition {
  /** Ids of the terms in its label, hint and options. */
  readonly terms: readonly string[];
}

/** A term that stands on the page: as it is written there first, and how often. */
export interface WordReport {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

/** A frame that a page embeds, as the page sees it from outside: nothing of what is in it. */
export interface EmbeddedFrame {
  /** Its place in `window.frames` of the page, which is the order of insertion; -1 where it is not listed there (any more). */
  readonly index: number;
  /** Where it was sent to (it may have gone on since), without the part behind "#"; '' for a frame without an address of the web. */
  readonly address: string;
  /** So many questions of the page stand before it. */
  readonly after: number;
  /** It comes from another site and is large enough for a form. */
  readonly mayHoldForm: boolean;
}

/** Which frame speaks, and which document in it. */
export interface FramePlace {
  /**
   * Its place in `window.frames` of the page around it, before that the place of that page in the next, …; [] for the page itself.
   * -1 in shadow roots, whose frames are not listed there.
   */
  readonly path: readonly number[];
  /** `performance.timeOrigin`: another document in the same frame has another. */
  readonly loaded: number;
}

/** What the assistant of one frame has read. Sent after each reading that changed something. */
export interface FrameReport {
  readonly url: string;
  readonly title: string;
  /** Its first headings: they tell what a form is about that stands in a frame below. */
  readonly headings: readonly string[];
  readonly detection: Detection;
  readonly fields: readonly FieldReport[];
  readonly words: readonly WordReport[];
  /** Visible embedded frames in page order. */
  readonly frames: readonly EmbeddedFrame[];
  /** The browser has translated the page: all other texts of the report are those from before, if there was a reading before. */
  readonly translated: boolean;
  /** The browser shows a PDF in this frame. */
  readonly isPdf: boolean;
}

/** A text ready to show, in the language it is in. */
export interface Snippet {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What the tooltip says about a word: plain German, then the reader's language where it is another one. */
export interface WordHelp {
  readonly term: string;
  /** Whose word it is ("von: Stadt Lindenau"); null for those of the product. */
  readonly owner: Snippet | null;
  readonly plain: Snippet;
  readonly translation: { readonly term: Snippet; readonly text: Snippet } | null;
  /** The name of the button that closes the tooltip, in the reader's language. */
  readonly close: Snippet;
}

/** Received by the background. */
export interface BackgroundCalls {
  /** From the watcher: the page shows a control that a person could fill in. The assistant is injected into this frame. */
  controlSeen(): void;
  /** From the assistant, after each reading that changed something: shows the badge where there is an application. */
  frameRead(detection: Detection): void;
  /** From the assistant: its frame showed an application and does not any more. Clears the badge. */
  formGone(): void;
  /** From the assistant, when the reader points at or walks to a word. null for an unknown id. */
  explainWord(id: string): WordHelp | null;
  /** From the panel: start helping in this tab as far as permissions reach. False where the browser forbids it. */
  startHelp(tabId: number): boolean;
}

/** Received by every open panel; each looks whether the tab is its own. */
export interface PanelCalls {
  /** From the assistant, after each reading, and when a panel asks. */
  frameRead(report: FrameReport, place: FramePlace): void;
  /** From the assistant of an embedded frame: its document goes, because the frame was removed or goes to another page. */
  frameGone(loaded: number): void;
  /** From the assistant: the person has gone to this question. */
  fieldFocused(key: string): void;
  /** From the panel of another window, or from the settings: all about the person who was here is deleted. */
  personGone(): void;
}

/** Received by the assistant, beside `PageCalls`, from a panel that reviews. */
export interface ReviewedCalls {
  /** Send `factsRead`. */
  review(): void;
  /** Scroll to a place of the last review and mark it for a moment. */
  showPlace(place: PlaceRef): void;
}

/** Received by the panel while it reviews the form for those who publish it. */
export interface ReviewCalls {
  /** From the assistant, when asked: what the rules need to know of its frame. */
  factsRead(facts: FormFacts): void;
}

/** Names a place of a review in the frame that it was found in. */
export type PlaceRef = Pick<Place, 'field' | 'text' | 'range'>;

/** Received by the assistant, in all frames of a tab unless the sender names one. */
export interface PageCalls {
  /** From the panel, when it opens or comes to another tab: send `frameRead` again. */
  report(): void;
  /** From the panel: scroll to this question and mark it for a moment. */
  showField(key: string): void;
  /** From the panel: scroll to the first place of this word and open its tooltip. */
  showWord(id: string): void;
  /** From the background, on a keyboard command: open the tooltip of the next (1) or previous (-1) word. */
  walkWords(step: 1 | -1): void;
}

interface Contract {
  readonly background: BackgroundCalls;
  readonly panel: PanelCalls;
  readonly page: PageCalls;
  readonly review: ReviewCalls;
  readonly reviewed: ReviewedCalls;
}
type Receiver = keyof Contract;
type Args<R extends Receiver, N extends keyof Contract[R]> = Contract[R][N] extends (...args: infer A) => unknown ? A : never;
type Answer<R extends Receiver, N extends keyof Contract[R]> = Contract[R][N] extends (...args: never) => infer T ? T : never;

/** Where a message came from; `tabId` and `frameId` are null when an extension page sent it. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number | null;
}

type Handlers<R extends Receiver> = {
  readonly [N in keyof Contract[R]]: (sender: Sender, ...args: Args<R, N>) => Answer<R, N> | Promise<Answer<R, N>>;
};

interface Envelope {
  readonly to: Receiver;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Wraps every answer: Firefox answers `undefined` for a page in which nobody listens, which must not look like "done". */
interface Reply {
  readonly answer: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message && 'args' in message;
}

/**
 * Answers the messages for `receiver` until the signal aborts. The type demands a handler for every message of the contract.
 * Messages from other extensions and from web pages are ignored.
 */
export function receive<R extends Receiver>(receiver: R, handlers: Handlers<R>, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== receiver) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name as keyof Contract[R]] : undefined;
    if (!handler) return undefined;
    const from: Sender = { tabId: sender.tab?.id ?? null, frameId: sender.tab ? (sender.frameId ?? 0) : null };
    // The args were made by the senders below, whose types are the same contract.
    return Promise.resolve(handler(from, ...(message.args as Args<R, keyof Contract[R]>))).then((answer): Reply => ({ answer }));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // Without its extension a script has no listeners left to remove, and the attempt would throw.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** Is the extension that this script belongs to still there? After an update the scripts of the old one live on in open pages. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Sends to the background. Rejects when the extension was updated or removed under the open page. */
export async function askBackground<N extends keyof BackgroundCalls>(name: N, ...args: Args<'background', N>): Promise<Answer<'background', N>> {
  const reply = await browser.runtime.sendMessage({ to: 'background', name, args } satisfies Envelope) as Reply;
  return reply.answer as Answer<'background', N>;
}

/** Tells every open panel; that none is open, or the extension was updated meanwhile, is no error. */
export function tellPanel<N extends keyof PanelCalls>(name: N, ...args: Args<'panel', N>): Promise<void> {
  return tellExtension({ to: 'panel', name, args });
}

/** Tells a panel that reviews; that none does is no error. */
export function tellReview<N extends keyof ReviewCalls>(name: N, ...args: Args<'review', N>): Promise<void> {
  return tellExtension({ to: 'review', name, args });
}

async function tellExtension(envelope: Envelope): Promise<void> {
  try {
    await browser.runtime.sendMessage(envelope);
  } catch {
    // Nobody listens, or the extension is gone.
  }
}

interface Target {
  readonly tabId: number;
  readonly frameId?: number | null;
}

/** Tells the assistants of a tab, or of one of its frames. False when nobody is there to hear it. */
export function tellPage<N extends keyof PageCalls>(target: Target, name: N, ...args: Args<'page', N>): Promise<boolean> {
  return tellTab(target, { to: 'page', name, args });
}

/** The same for a review. */
export function tellReviewed<N extends keyof ReviewedCalls>(target: Target, name: N, ...args: Args<'reviewed', N>): Promise<boolean> {
  return tellTab(target, { to: 'reviewed', name, args });
}

async function tellTab({ tabId, frameId }: Target, envelope: Envelope): Promise<boolean> {
  const options = frameId === undefined || frameId === null ? {} : { frameId };
  try {
    return await browser.tabs.sendMessage(tabId, envelope, options) !== undefined;
  } catch {
    return false;
  }
}
