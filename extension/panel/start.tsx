import { render } from 'preact';
import { App } from './App.tsx';
import type { Opening } from './open-panel.ts';

/** Draws the panel as soon as its page is there: the scripts may come first. */
export function start(opening: Opening): void {
  const draw = (): void => {
    const root = document.getElementById('app');
    if (root) render(<App opening={opening} />, root);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', draw);
  else draw();
}
