import { render } from 'preact';
import { App } from './App.tsx';

function start(): void {
  const root = document.getElementById('app');
  if (root) render(<App />, root);
}

// The script waits neither for the style sheet nor for the rest of the page: it may come first.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
