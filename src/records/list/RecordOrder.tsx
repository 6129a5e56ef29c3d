/** In which order records stand: under their regions, or by the day of the last news of them. Needs the page's script. */
import type { Locale } from '../../i18n/locale.ts';
import { ORDER_KEY, ORDERS } from './orders.ts';

export function RecordOrder({ locale: { t } }: { readonly locale: Locale }) {
  return (
    <>
      <p class="record-order" data-order hidden>
        <label>
          <span>{t('records.order')}</span>{' '}
          <select name={ORDER_KEY} autocomplete="off">
            <option value="">{t('records.order.region')}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`records.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul class="records in-order" hidden />
    </>
  );
}
