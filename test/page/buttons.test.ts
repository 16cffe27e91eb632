// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';

function buttonsOf(body: string): readonly string[] {
  document.body.innerHTML = body;
  return readPage(document).buttons;
}

const QUESTION = '<label>Name <input></label>';

describe('what the buttons of a form say', () => {
  test('words between the tags, without icons, each once', () => {
    expect(buttonsOf(`<form>${QUESTION}<button><i class="material-icons">send</i> Antrag <b>absenden</b></button><div role="button">Zurück</div><button>Zurück</button></form>`))
      .toEqual(['Antrag absenden', 'Zurück']);
  });

  test('the name by attribute, where a button shows a picture only', () => {
    expect(buttonsOf(`${QUESTION}<button aria-label="Weiter"><svg></svg></button>`)).toEqual(['Weiter']);
  });

  test('buttons of the site before the first question or in its frame are left out', () => {
    expect(buttonsOf(`<button>Menü</button>${QUESTION}<button>Weiter</button><footer><button>Mitglied werden</button></footer>`)).toEqual(['Weiter']);
  });

  test('values are never read, also not those of buttons', () => {
    expect(buttonsOf(`${QUESTION}<input type="submit" value="Absenden">`)).toEqual([]);
  });

  test('none on a page without questions', () => {
    expect(buttonsOf('<button>Jetzt kaufen</button>')).toEqual([]);
  });
});
