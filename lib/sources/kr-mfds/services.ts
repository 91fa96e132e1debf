/** I2715: food kept from being bought abroad. I0490: recalls and stopped sales in Korea. */
export const services = ['I2715', 'I0490'] as const;
export type Service = (typeof services)[number];

/** One key opens every service that was applied for with it. */
export const keyVariable = 'ANSIM_MFDS_KEY';

/** The service whose rows a document holds: its requests are named `I2715-1.json`. */
export function serviceOf(request: string): Service | undefined {
  return services.find((service) => request.startsWith(`${service}-`));
}
