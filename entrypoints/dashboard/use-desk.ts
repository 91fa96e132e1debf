import { useState } from 'preact/hooks';
import type { DeskPage, OpenedFile } from '../../lib/core/desk-page';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';
import { sendFile } from './send-file';
import { useAnswer } from './use-answer';

/** How many groups are shown at first, and how many more on a press. */
const step = 20;

export interface OwnDesk {
  /** The worker's last word; undefined before the first. */
  page: DeskPage | undefined;
  failed: boolean;
  busy: boolean;
  /** Files are on their way to the worker. */
  reading: boolean;
  /** What became of the files opened last. */
  opened: OpenedFile[];
  ask(request: WithoutShown): Promise<boolean>;
  more(): void;
  openReports(files: readonly File[]): Promise<void>;
  openLog(file: File): Promise<void>;
}

type Shown = Extract<OwnPageRequest, { type: `desk${string}`; shown: number }>;
type WithoutShown = Shown extends infer Each ? (Each extends Shown ? Omit<Each, 'shown'> : never) : never;

/** The steward's desk, asked of the worker. */
export function useDesk(worker: DashboardWorker): OwnDesk {
  const [shown, setShown] = useState(step);
  const [reading, setReading] = useState(false);
  const [opened, setOpened] = useState<OpenedFile[]>([]);
  const { answer, failed, busy, ask } = useAnswer(worker, isDeskPage, () => ({ type: 'desk', shown: step }));
  const whileReading = async (work: () => Promise<unknown>) => {
    setReading(true);
    await work();
    setReading(false);
  };
  const askShown = (request: WithoutShown) => ask({ ...request, shown });
  return {
    page: answer,
    failed,
    busy: busy !== undefined || reading,
    reading,
    opened,
    ask: askShown,
    more() {
      setShown(shown + step);
      void ask({ type: 'desk', shown: shown + step });
    },
    openReports: (files) =>
      whileReading(async () => {
        setOpened([]);
        for (const file of files) {
          const name = file.name.slice(0, 300);
          const token = await sendFile(worker, file);
          const told = await worker.ask({ type: 'desk-open-reports', file: token, name }, isOpenedFile);
          const outcome = told ?? { name, outcome: { kind: 'lost' } };
          setOpened((before) => [...before, outcome]);
        }
        await askShown({ type: 'desk' });
      }),
    openLog: (file) =>
      whileReading(async () => {
        const token = await sendFile(worker, file);
        await askShown({ type: 'desk-open-log', file: token, name: file.name.slice(0, 300) });
      }),
  };
}

function isDeskPage(answer: unknown): answer is DeskPage {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'groups' in answer &&
    Array.isArray(answer.groups) &&
    'decided' in answer &&
    'log' in answer &&
    'key' in answer
  );
}

function isOpenedFile(answer: unknown): answer is OpenedFile {
  return typeof answer === 'object' && answer !== null && 'name' in answer && 'outcome' in answer;
}
