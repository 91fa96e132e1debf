import type { SourceRequest } from '../source';
import { judgeNotification, judgeSearchPage, judgeWeeklyList, judgeWeeklyReport } from './judgements';

const root = '/safety-gate-alerts';

export function weeklyListRequest(): SourceRequest {
  return {
    name: 'weekly-list.xml',
    path: `${root}/api/download/weeklyReport/list/xml/en`,
    judge: judgeWeeklyList,
  };
}

/**
 * One weekly report. The `search` parameter must be there; some clients found that it must end in a comma, others that it
 * must not, so the other form is tried where the first is no report.
 */
export function weeklyReportRequest(id: string, immutable: boolean): SourceRequest {
  const path = `${root}/api/download/weeklyReport/detail/xml/${id}?language=en&search=WEB_REPORT%7C:%7C${id}`;
  return {
    name: `weekly-report-${id}.xml`,
    path,
    alternatives: [`${path},`],
    judge: judgeWeeklyReport,
    optional: true,
    immutable,
  };
}

/** One page of the website's search, newest first. All of the body is demanded: less of it answers 405. */
export function searchRequest(years: readonly number[], page: number): SourceRequest {
  const pagination = {
    sortField: 'PUBLICATION_DATE',
    sortOrder: 'DESC',
    totalElements: 0,
    numberElements: 100,
    page,
  };
  return {
    name: `search-${page}.json`,
    path: `${root}/public/api/search`,
    method: 'POST',
    body: JSON.stringify({
      // Without years the order breaks.
      criteria: { year: years },
      searchCriteriaForNotification: false,
      isLaunched: true,
      isLaunchSearch: true,
      pagination,
      fullTextSearch: '',
      language: 'en',
      displayDefaultResults: false,
      isForMostRecent: false,
    }),
    judge: judgeSearchPage,
    optional: true,
  };
}

/** The website's detail of one notification, by the website's number. */
export function notificationRequest(id: string, immutable: boolean): SourceRequest {
  return {
    name: `notification-${id}.json`,
    path: `${root}/public/api/notification/${id}?language=en`,
    judge: judgeNotification,
    optional: true,
    immutable,
  };
}
