/** Said when not even the texts were loaded: it is in the page's first file. */
export const notStarted = (language: string): { readonly sentence: string; readonly again: string } =>
  language.toLowerCase().startsWith('ru')
    ? {
        sentence: 'ШНОР не загрузился: нет связи с сервером. Проверьте сеть и повторите.',
        again: 'Повторить',
      }
    : {
        sentence: 'SHNOR was not loaded: its server does not answer. Check the network and try again.',
        again: 'Try again',
      };
