import { DataText } from '../../i18n/DataText.tsx';
import type { Claim } from '../../model/Claim.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import { Table } from '../../ui/Table.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Method.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Every statement of the founding documents that was checked, with its verdict, each to open. */
export function SeedChecks() {
  const { claims } = useDataset();
  const t = useMessage();
  return (
    <Table label={t('method.checks.table')} className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('method.checks.id')}</th>
          <th scope="col">{t('method.checks.question')}</th>
          <th scope="col">{t('method.checks.verdict')}</th>
          <th scope="col">{t('method.checks.where')}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(
          (claim) =>
            claim.seed && (
              <tr key={claim.id}>
                <td>{claim.id}</td>
                <th scope="row">
                  <TextButton onClick={() => openFromPage({ type: 'claim', id: claim.id })}>
                    <DataText text={claim.question} />
                  </TextButton>
                </th>
                <td>
                  {verdictsOf(claim)
                    .map((verdict) => t(`marks.verdict.${verdict}`))
                    .join(' · ')}
                </td>
                <td>{t('method.checks.lines', claim.seed)}</td>
              </tr>
            ),
        )}
      </tbody>
    </Table>
  );
}

/** Those on the answers that the record does not hold itself, each once. */
function verdictsOf({ answers }: Claim) {
  return [...new Set(answers.map(({ verdict }) => verdict))].filter(
    (verdict) => verdict !== 'record',
  );
}
