import type { OrdersPage } from '../../lib/core/orders';

/** What the page of the orders needs of the world outside. */
export interface OrdersWorker {
  /** What was found, with the routes of a country; undefined where the worker did not answer. */
  ask(country?: string): Promise<OrdersPage | undefined>;
  copy(text: string): Promise<boolean>;
  browserLanguages: readonly string[];
}

/** Whether an answer is what was asked for: the worker may refuse, fail, or be gone. */
export function isOrdersPage(answer: unknown): answer is OrdersPage {
  return typeof answer === 'object' && answer !== null && 'products' in answer && 'about' in answer;
}
