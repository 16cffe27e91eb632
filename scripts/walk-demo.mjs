/** Walks through the example form as a resident would, and takes the pictures that the README shows. */
import { join } from 'node:path';

/** A side panel is about this wide. CSS pixels. */
const PANEL = { width: 400, height: 900 };

/**
 * Page and open panel in, what was recognised and the paths of the pictures out. Waits for what it wants to see and throws
 * after 30 seconds in vain.
 */
export async function walkDemo(page, panel, folder) {
  const pictures = [];
  const shoot = async (target, name) => {
    const path = join(folder, `${name}.png`);
    await target.screenshot({ path });
    pictures.push(path);
  };
  await panel.setViewport({ ...PANEL, deviceScaleFactor: 1.5 });
  await panel.waitForSelector('#tab-questions');
  const found = await readReport(panel);
  await shoot(panel, 'panel-start');

  await panel.click('#tab-words');
  await panel.waitForSelector('#part-words h2');
  await shoot(panel, 'panel-words');

  await page.bringToFront();
  await page.focus('#kvnr');
  await panel.waitForFunction(() => document.querySelector('#part-questions')?.textContent?.includes('Krankenversichertennummer'));
  await shoot(panel, 'panel-card');

  await panel.select('#language', 'en');
  await panel.waitForFunction(() => document.documentElement.lang === 'en');
  await shoot(panel, 'panel-card-en');

  await page.bringToFront();
  await page.waitForFunction(() => (CSS.highlights.get('formlotse-term')?.size ?? 0) > 0);
  await pointAtWord(page, 'Pflegekasse');
  await page.waitForSelector('.formlotse-overlay');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await shoot(page, 'page-tooltip');
  return { ...found, pictures };
}

/** What the assistants of the tab have told, asked for as the panel asks. */
function readReport(panel) {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const source = await (await fetch(chrome.runtime.getURL('packs/de.json'))).json();
    const report = await new Promise((resolve) => {
      const listen = (message) => {
        if (message?.to !== 'panel' || message.name !== 'frameRead') return;
        chrome.runtime.onMessage.removeListener(listen);
        resolve(message.args[0]);
      };
      chrome.runtime.onMessage.addListener(listen);
      void chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'report', args: [] });
    });
    const { detection, fields, words } = report;
    return {
      form: detection.form === null ? 'not recognised' : `${source.forms[detection.form].name} (${Math.round(detection.confidence * 100)} % sure)`,
      questions: fields.length, explained: fields.filter((field) => field.concept !== null).length, words: words.length,
    };
  });
}

/** Moves the pointer onto a marked word, or onto any that is marked. Throws when there is none near the window. */
export async function pointAtWord(page, word = '') {
  const at = await page.evaluate((wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get('formlotse-term') ?? []) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (!range.toString().includes(wanted)) continue;
      startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, word);
  if (!at) throw new Error(`The page has no mark on "${word}".`);
  await page.mouse.move(at.x - 40, at.y - 40);
  await page.mouse.move(at.x, at.y, { steps: 3 });
}
