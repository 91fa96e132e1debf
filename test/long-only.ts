/**
 * What the long profile alone runs, from the project's folder: each takes minutes of a browser, and eight minutes hold no
 * more. `.github/SECURITY.md` names them.
 */
export const longOnly = ['test/e2e/page-attacks-firefox.test.ts', 'test/e2e/rounds.test.ts'];
