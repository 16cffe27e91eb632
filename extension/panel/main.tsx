import { render } from 'preact';
import { App } from './App.tsx';
import { readPrintJob } from './print-job.ts';
import { PrintApp } from './PrintApp.tsx';

const root = document.getElementById('app');
const job = readPrintJob(location.search);
if (root) render(job ? <PrintApp job={job} /> : <App />, root);
