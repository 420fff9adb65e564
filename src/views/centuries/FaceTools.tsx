import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useCopyLink } from '../../state/useCopyLink.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const FACES = ['chart', 'table'] as const;

/** How a page of centuries is told. */
export type Face = (typeof FACES)[number];

interface FaceToolsProps {
  readonly face: Face;
  readonly onChoose: (face: Face) => void;
}

/** Chart or table, and the link that leads here. */
export function FaceTools({ face, onChoose }: FaceToolsProps) {
  const t = useMessage();
  const copyLink = useCopyLink();
  return (
    <>
      <SegmentedControl
        label={t('centuries.face')}
        options={FACES.map((value) => ({ value, label: t(`centuries.face.${value}`) }))}
        value={face}
        onChange={onChoose}
      />
      <Button icon="link" onClick={() => void copyLink()}>
        {t('share.copy')}
      </Button>
    </>
  );
}
