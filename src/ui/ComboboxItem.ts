/** Something that a combobox offers. */
export interface ComboboxItem {
  readonly id: string;
  readonly label: string;
  /** Said after the label, in quiet type. */
  readonly hint?: string;
  /** Heading that it stands under; items of one section follow each other. */
  readonly section?: string;
}
