import { useIntl } from 'react-intl';

export type MessageValues = Readonly<Record<string, string | number>>;

/** `t(id, values)`: the message in the language of the page. An unknown id is a fault of the code. */
export function useMessage(): (id: string, values?: MessageValues) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** "A, B and C" as the language joins them. */
export function useListFormat(): (items: readonly string[]) => string {
  const intl = useIntl();
  return (items) => intl.formatList(items);
}
