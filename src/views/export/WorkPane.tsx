import type { Work, WorkFormatId } from './Work.ts';
import { CopyWork } from './CopyWork.tsx';
import { FormatList } from './FormatList.tsx';
import { LookedAt } from './LookedAt.tsx';
import type { Made } from './useMade.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSizeText } from './useSizeText.ts';

interface WorkPaneProps {
  readonly work: Work;
  readonly made: Made | null;
  readonly as: WorkFormatId;
  readonly onChange: (as: WorkFormatId) => void;
}

/** How a work is taken away: in which format, with which choices, and the file as it will be. */
export function WorkPane({ work, made, as, onChange }: WorkPaneProps) {
  const t = useMessage();
  const sizeText = useSizeText();
  const file = made && 'file' in made ? made.file : null;
  const formats = work.formats.map(({ id }) => ({
    id,
    name: `export.as.${id}` as const,
    about: `export.about.${id}` as const,
    size: file && id === as ? sizeText(file.size) : '',
  }));
  return (
    <>
      <FormatList formats={formats} value={as} onChange={onChange} />
      {work.controls}
      <LookedAt label={t('export.preview')} file={file} />
      {file && !file.type.startsWith('image/') && <CopyWork file={file} />}
    </>
  );
}
