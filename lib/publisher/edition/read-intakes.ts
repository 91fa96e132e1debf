import { readFile } from 'node:fs/promises';
import { type Intake, intakesSchema } from '../../reports/answers';
import { messageOf, PublisherError } from '../publisher-error';

/** Where reports go, as a publisher wrote it down; none without a file. */
export async function readIntakes(file: string | undefined): Promise<Intake[]> {
  if (file === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new PublisherError(`${file}: ${messageOf(thrown)}`, 'Name a JSON file in --intakes.');
  }
  const parsed = intakesSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PublisherError(
    `${file}: ${issue?.path.join('.')}: ${issue?.message}`,
    'feed build --help shows what --intakes holds. Nothing was published.',
  );
}
