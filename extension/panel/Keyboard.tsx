import { useEffect, useState } from 'preact/hooks';
import { browser } from '#browser';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';

/** The commands of the manifest, in the order in which a person needs them. */
const COMMANDS = ['_execute_action', 'next-question', 'previous-question', 'next-word', 'previous-word'] as const;
const TEXTS = {
  '_execute_action': 'keyboard.open', 'next-question': 'keyboard.nextQuestion', 'previous-question': 'keyboard.previousQuestion',
  'next-word': 'keyboard.nextWord', 'previous-word': 'keyboard.previousWord',
} as const;

/** The keys as the browser has bound them at this moment, and the way to others. */
export function Keyboard() {
  const { i18n: { t } } = useReader();
  const keys = useKeys();
  return (
    <Disclosure title={t('keyboard.title')}>
      <dl class="keys">
        {COMMANDS.map((command) => (
          <div key={command} class="keys__item">
            <dt class="kern-body kern-body--small">{t(TEXTS[command])}</dt>
            <dd class="kern-body kern-body--small">{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : t('keyboard.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={() => void openKeySettings()}>
        <span class="kern-label">{t('keyboard.change')}</span>
      </button>
    </Disclosure>
  );
}

/** Read again when the person comes back from the browser's settings: no event tells of a change in all browsers. */
function useKeys(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const read = (): void => void browser.commands.getAll().then((commands) =>
      setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, nameKeys(shortcut)]))));
    read();
    const controller = new AbortController();
    addEventListener('focus', read, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return keys;
}

/** What is printed on the keys that browsers name in English. */
const PRINTED: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** "Alt+Shift+Period" as it is found on a keyboard. */
function nameKeys(shortcut: string): string {
  return shortcut.split('+').map((key) => PRINTED[key] ?? key).join('+');
}

/** Firefox has a call for it (137), Chrome and Edge an address, which extensions may open. */
async function openKeySettings(): Promise<void> {
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
