import { type ReactNode, Suspense } from 'react';
import { MissingPart, MissingPlaceContext } from './MissingPart.tsx';
import type { Part } from '../base/part.ts';
import { PartFault } from '../base/PartFault.ts';
import styles from './WithPart.module.css';
import { usePart } from './usePart.ts';

interface WithPartProps<T> {
  readonly part: Part<T>;
  /** Stands there while the part is coming. */
  readonly meanwhile: ReactNode;
  /** What is drawn with it; calls no hook itself. */
  readonly children: (value: T) => ReactNode;
}

/** What needs a part: a line says so where it does not come. */
export function WithPart<T>({ meanwhile, ...needs }: WithPartProps<T>) {
  return (
    <MissingPlaceContext value="line">
      <Suspense fallback={meanwhile}>
        <Come {...needs} />
      </Suspense>
    </MissingPlaceContext>
  );
}

function Come<T>({ part, children }: Omit<WithPartProps<T>, 'meanwhile'>) {
  const value = usePart(part);
  return value instanceof PartFault ? <MissingPart fault={value} /> : children(value);
}

/** That something is coming, said only when it takes long. */
export function Coming({ children }: { readonly children: ReactNode }) {
  return <p className={styles['coming']}>{children}</p>;
}
