import { z } from 'zod';
import { subscriptionBounds } from '../core/subscribe-fault';
import type { SettingsArea } from './settings';

const storedAt = 'looked-at';
const lookedAtSchema = z.strictObject({
  url: z.string().max(subscriptionBounds.address),
  at: z.iso.datetime(),
});
export type LookedAt = z.output<typeof lookedAtSchema>;

/**
 * The feed somebody is looking at, or was when the worker ended: until they subscribe or turn away its host may be asked, and
 * afterwards its permission is to be given back.
 */
export interface LookedAtMemory {
  get(): Promise<LookedAt | undefined>;
  put(url: string, now: Date): Promise<void>;
  clear(): Promise<void>;
}

export function createLookedAt(area: SettingsArea & { remove(key: string): Promise<void> }): LookedAtMemory {
  return {
    async get() {
      const stored = await area.get([storedAt]);
      return lookedAtSchema.safeParse(stored[storedAt]).data;
    },
    put: (url, now) => area.set({ [storedAt]: { url, at: now.toISOString() } satisfies LookedAt }),
    clear: () => area.remove(storedAt),
  };
}
