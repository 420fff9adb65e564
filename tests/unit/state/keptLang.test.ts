import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLang, keptLang } from '../../../src/state/keptLang.ts';
import { aStorage } from './aStorage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the language that this device keeps', () => {
  it('is the one that was chosen last', () => {
    vi.stubGlobal('localStorage', aStorage());
    expect(keptLang()).toBeNull();
    keepLang('pt');
    keepLang('fr');
    expect(keptLang()).toBe('fr');
  });

  it('is none where something else stands there', () => {
    for (const text of ['', 'de', 'EN', 'toString']) {
      vi.stubGlobal('localStorage', aStorage({ 'hemisphere.lang': text }));
      expect(keptLang()).toBeNull();
    }
  });

  it('is none where the browser refuses its storage, and choosing one is no fault', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(keptLang()).toBeNull();
    expect(() => keepLang('es')).not.toThrow();
  });

  it('is none where there is no storage at all', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keptLang()).toBeNull();
    expect(() => keepLang('es')).not.toThrow();
  });
});
