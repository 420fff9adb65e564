import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to mount into.');
createRoot(root).render(<h1>Hemisphere</h1>);
