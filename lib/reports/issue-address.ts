/** Characters of an address that code-hosting sites and browsers take. */
const longest = 7000;

/** A form's address filled with title and text; the text cut where it would be too long, and that said by three dots. */
export function issueAddress(form: string, { title, text }: { title: string; text: string }): string {
  return filled(text, (body) => {
    const address = new URL(form);
    address.searchParams.set('title', title);
    address.searchParams.set('body', body);
    return address.href;
  });
}

/** A letter begun in the reporter's own mail program. No header but subject and body can be put in by what is written. */
export function letterAddress(to: string, { title, text }: { title: string; text: string }): string {
  return filled(
    text,
    (body) =>
      `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
  );
}

function filled(text: string, address: (text: string) => string): string {
  let kept = [...text.replace(/\p{Cs}/gu, '')];
  let made = address(kept.join(''));
  while (made.length > longest && kept.length > 0) {
    kept = kept.slice(0, Math.floor(kept.length * 0.8));
    made = address(`${kept.join('')}…`);
  }
  return made;
}
