import '../src/ui/tokens.css';
import '../src/marks/marks.css';
import { AllMoments } from './AllMoments.tsx';
import { MOMENTS } from './moments.ts';
import { createRoot } from 'react-dom/client';
import { showMoment } from './showMoment.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root to mount into.');
// the stores of a page hold one moment
addEventListener('hashchange', () => location.reload());
const moment = MOMENTS.find(({ name }) => `#${name}` === location.hash);
if (moment) void showMoment(root, moment);
else createRoot(root).render(<AllMoments />);
