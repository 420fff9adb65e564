import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// without test globals, Testing Library does not take its trees away by itself
afterEach(cleanup);

// what is waited for will come: on a busy machine it takes its time
configure({ asyncUtilTimeout: 30_000 });
