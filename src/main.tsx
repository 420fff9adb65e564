import './ui/tokens.css';
import './marks/marks.css';
import './app/print.css';
import './app/splash.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { bindData } from './app/bind/bindData.ts';
import { bindDocument } from './app/bind/bindDocument.ts';
import { bindLang } from './app/bind/bindLang.ts';
import { bindNetwork } from './app/bind/bindNetwork.ts';
import { bindPrint } from './app/bind/bindPrint.ts';
import { bindSearch } from './app/bind/bindSearch.ts';
import { bindUrl } from './app/bind/bindUrl.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to mount into.');
bindUrl();
bindData();
bindDocument();
bindNetwork();
bindPrint();
void Promise.all([bindLang(), bindSearch()]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
