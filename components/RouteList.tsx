import type { RouteView } from '../lib/core/orders';

/** Where to turn: what for, the address or number, and what established it. */
export function RouteList({ routes }: { routes: readonly RouteView[] }) {
  return (
    <ul class="routes">
      {routes.map(({ id, name, what, address, phone, established }) => (
        <li key={id}>
          {address === undefined ? (
            <strong>{name}</strong>
          ) : (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          )}
          {phone && <span class="phone">{phone}</span>}
          <span>{what}</span>
          <span class="established">{established}</span>
        </li>
      ))}
    </ul>
  );
}
