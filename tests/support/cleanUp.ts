import { afterEach } from 'vitest';
import { cleanup } from '@testing-library/react';

// without test globals, Testing Library does not take its trees away by itself
afterEach(cleanup);
