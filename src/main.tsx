import './ui/tokens.css';
import './marks/marks.css';
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { bindData } from './app/bindData.ts';
import { bindDocument } from './app/bindDocument.ts';
import { bindLang } from './app/bindLang.ts';
import { bindPrint } from './app/bindPrint.ts';
import { bindSearch } from './app/bindSearch.ts';
import { bindUrl } from './app/bindUrl.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to mount into.');
bindUrl();
bindData();
bindDocument();
bindPrint();
void Promise.all([bindLang(), bindSearch()]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
