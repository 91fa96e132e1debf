import type { SourceDocument, SourceRequest } from '../source';
import { judgeAlerts } from './answer';

type Plan = Generator<SourceRequest, void, SourceDocument>;

const folder = '/sites/default/files/opendata-donneesouvertes';

/**
 * One whole file for each language, made anew every night: the English one, and the French one with the same notices, which is
 * gone without where it is broken. What is newly announced must not wait for its translation.
 */
export function* planFiles(): Plan {
  yield { name: 'alerts-en.json', path: `${folder}/HCRSAMOpenData.json`, judge: judgeAlerts };
  yield {
    name: 'alerts-fr.json',
    path: `${folder}/SCRSAMDonneesOuvertes.json`,
    judge: judgeAlerts,
    optional: true,
  };
}
