// Neither select nor datalist can be the list of a combobox, and its focus stays in the field.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import { useEffect } from 'react';
import type { ComboboxItem } from './ComboboxItem.ts';
import styles from './Combobox.module.css';

interface ComboboxOptionsProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly ComboboxItem[];
  /** Index of the option that Enter takes. */
  readonly active: number;
  readonly onPick: (id: string) => void;
}

interface Section {
  readonly heading: string | undefined;
  readonly items: { readonly item: ComboboxItem; readonly index: number }[];
}

/** The options of a combobox, under their headings. The focus stays in the field. */
export function ComboboxOptions({ id, label, items, active, onPick }: ComboboxOptionsProps) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const optionOf = ({ item, index }: Section['items'][number]) => (
    <div
      key={item.id}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      className={styles['option']}
      onClick={() => onPick(item.id)}
    >
      <span>{item.label}</span>
      {item.hint && <span className={styles['hint']}>{item.hint}</span>}
    </div>
  );

  return (
    <div id={`${id}-list`} role="listbox" aria-label={label}>
      {sectionsOf(items).map(({ heading, items: inside }) =>
        heading === undefined ? (
          inside.map(optionOf)
        ) : (
          <div key={heading} role="group" aria-label={heading}>
            <div className={styles['heading']} aria-hidden="true">
              {heading}
            </div>
            {inside.map(optionOf)}
          </div>
        ),
      )}
    </div>
  );
}

function sectionsOf(items: readonly ComboboxItem[]): readonly Section[] {
  const sections: Section[] = [];
  items.forEach((item, index) => {
    const last = sections.at(-1);
    if (last && last.heading === item.section) last.items.push({ item, index });
    else sections.push({ heading: item.section, items: [{ item, index }] });
  });
  return sections;
}
