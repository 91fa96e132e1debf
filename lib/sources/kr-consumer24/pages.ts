import { originalPage } from '../kr-kats-foreign-recalls/original-page';
import { foreignList } from './lists';
import type { RecallRecord } from './record';

const site = 'https://www.consumer.go.kr/user/ftc/consumer/recallInfo';

/**
 * The official page of a record. Of a recall abroad it is the page of the authority that made it, where the record gives one,
 * which is also what ties it to that authority's own notice; else 소비자24's page of the record. The origin of a Korean recall is
 * a home page or one of 소비자24's own old addresses, which lead nowhere, so its page is always built from its number.
 */
export function pageOf(list: string, recallSn: string, record: RecallRecord): string {
  const own =
    list === foreignList
      ? `${site}/1077/selectRecallInfoForeignDetail.do?recallSn=${recallSn}`
      : `${site}/629/selectRecallInfoInternalDetail.do?recallSn=${recallSn}`;
  if (list !== foreignList) return own;
  // Several addresses are parted by `||`. The guide calls one of the fields by another name than the service does.
  const stated = [record.infoCreatUrl, record.infoOriginInsttUrl, record.infoOriginUrl].flatMap((field) =>
    (field ?? '').split('||'),
  );
  for (const address of stated) {
    const page = originalPage(address.trim());
    if (page !== undefined && !new URL(page).hostname.endsWith('consumer.go.kr')) return page;
  }
  return own;
}
