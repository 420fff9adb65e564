import { embedCode, fittedCode } from '../../../../../src/views/share/embed/embedCode.ts';
import { expect, test } from 'vitest';

const embed = {
  address: 'https://maps.example/?pair=MEX-PER&embed=1',
  title: 'Mexico – Peru',
  width: 'whole',
} as const;

test('the code is an iframe with a name, and without script', () => {
  const code = embedCode(embed);
  expect(code).toMatch(
    /^<iframe title="Mexico – Peru" src="[^"]+" loading="lazy" [^<>]+><\/iframe>$/,
  );
  expect(code).toContain('src="https://maps.example/?pair=MEX-PER&amp;embed=1"');
  expect(code).not.toContain('script');
});

test('a width brings its height', () => {
  expect(embedCode({ ...embed, width: '1200' })).toContain('width="1200" height="720"');
  expect(embedCode({ ...embed, width: '320' })).toContain('width="320" height="420"');
});

test('a name cannot leave its attribute', () => {
  const code = embedCode({ ...embed, title: '"><script>alert(1)</script>&quot;' });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;quot;"');
});

test('the other form is the same and a script', () => {
  expect(fittedCode(embed).startsWith(`${embedCode(embed)}\n<script>`)).toBe(true);
});
