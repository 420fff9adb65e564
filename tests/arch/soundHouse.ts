import type { Confined } from './confined.ts';
import { houseFaults } from './houseFaults.ts';

/** The page of a small house, with no fault. */
export const page = `# The house

| floor | rooms      | what lives there |
| ----- | ---------- | ---------------- |
| 9     | \`main.tsx\` | all begins       |
| 8     | \`app/\`     | the frame        |
| 7     | \`views/*\`  | what is seen     |
| 6     | \`state/\`   | what is live     |
| 5     | \`engine/\`  | what works       |
| 4     | \`query/\`   | answers          |
| 2     | \`model/\`   | words            |
| 2     | \`ui/\`      | controls         |
| 1     | \`base/\`    | none             |

| library                            | home                                      |
| ---------------------------------- | ----------------------------------------- |
| \`react\`                            | \`main.tsx\`, \`app/\`, \`views/*\`, \`ui/\`      |
| \`leaflet\`                          | \`views/map\`                               |
| \`@tanstack/react-query\`, \`zustand\` | \`state/\`, \`app/\`                          |

The end.
`;

/** The files of that house. */
export const soundHouse: Readonly<Record<string, string>> = {
  'README.md': page,
  'main.tsx': "import { App } from './app/App.tsx';\nApp();",
  'app/App.tsx':
    "import { useState } from 'react';\nimport { Chip } from '../ui/Chip.tsx';\nexport const App = () => <Chip s={useState} />;",
  'ui/Chip.tsx': "import './Chip.module.css';\nexport const Chip = () => <i />;",
  'ui/Chip.module.css': '.chip { color: red; }',
  'model/Day.ts': 'export type Day = number;',
  'base/bisect.ts': 'export function bisect() {}',
};

/** What is wrong once these files are added, or stand in the place of others. */
export function faultsWith(
  files: Record<string, string>,
  confined: readonly Confined[] = [],
): string[] {
  return houseFaults(new Map(Object.entries({ ...soundHouse, ...files })), confined).faults;
}

/** A module of that name, with what its text must begin with. */
export function module(name: string, text = ''): string {
  return `${text}\nexport const ${name} = 1;`;
}
