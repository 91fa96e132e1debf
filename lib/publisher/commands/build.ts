import { buildEdition, type Published } from '../edition/build-edition';
import { isTable } from '../edition/read-notices-files';
import { reportOf } from '../edition/report';
import { type ExitCode, exitCodes } from '../exit-codes';
import { makeReport } from '../quality/make-report';
import { writeReport } from '../quality/write-report';
import { columnsHelp } from '../spreadsheet/columns';
import type { Command, World } from '../world';
import { type BuildOptions, readBuildOptions } from './build-options';

const help = `feed build --out DIR [options]: fetch, parse, merge, pack and sign one edition.

  --out DIR              the folder to publish; any static host serves it. It holds the old edition or the new one,
                         whole; packs of the edition before stay for clients that are still fetching them
  --sources a,b          fetch these sources. Default: all, or none where --notices is given
  --notices FILE         add notices: FILE.csv or FILE.tsv from a spreadsheet (see below), any other name in our own
                         format, one JSON object a line (lib/core/notice.ts). May be repeated. A file with a faulty
                         line is refused whole
  --findings FILE        add what Korean authorities found on overseas platforms, a table (.csv) filled by hand from their
                         announcements: lib/publisher/findings-template.csv. May be repeated; sources are fetched as ever
  --decisions FILE       a steward's log, as the desk saves it: accepted listings become links of their notices, retracted ones
                         go. May be repeated, one file a steward: what is in none of them is not in the edition. A log that
                         is missing, shorter than in the previous edition or another one refuses the build
  --steward-key BASE64   a public key that may sign decisions, as the desk shows it. May be repeated
  --without-decisions    let go of what stewards decided for the previous edition and no log named here holds
  --intakes FILE.json    tell clients where reports go: [{"kind": "post", "name", "url"}, {"kind": "issue-form", "name", "url"},
                         {"kind": "email", "name", "to"}], each with "kinds" where it takes only some
  --source-info FILE     what to say of lists of your own: {"<source>": {"name", "licence", "attribution", "homepage",
                         "complete"}}. "complete": true means that a notice missing from two builds is withdrawn
  --selectors FILE       send selectors for pages that a shop's redesign made unreadable
                         (lib/publisher/selectors-template.json; try them with feed check --selectors first). Without it the
                         previous edition's go on until their last day; "none" sends none
  --cache DIR            keep every raw answer there, ask with If-None-Match, never ask twice for what cannot change
  --offline              answer from --cache alone: repeats a build byte for byte with the same --previous and --now
  --previous DIR|URL     the edition this one follows: sequence, last good notices, withdrawn notices. Default: the
                         edition in --out where --key is given, else none. "none" starts anew
  --previous-key BASE64  a further public key the previous edition may be signed by. May be repeated
  --drop a,b             leave these sources of the previous edition out from now on
  --now TIME             the time of the run, 2026-11-24T06:00:00Z. Default: the clock
  --key FILE             sign with this Ed25519 key (feed keygen). Without it the edition is unsigned, which only the
                         starter edition may be
  --name NAME            what the list is called: lets people subscribe to it by its address (feed-key.txt beside the
                         manifest). From then on it goes on from edition to edition; the run prints what to tell them
  --spare-key BASE64     with --name: a public key that may sign later editions too, as feed keygen printed it; kept offline
  --report FILE.json     write how good the data is, source by source: coverage, age, unmapped terms, unreadable records,
                         notices no listing could match. FILE.html beside it is the same for people
  --origin SOURCE=URL    ask another host for a source, for mirrors and tests. May be repeated
  --accept-few           believe a fetch of a few records, as fixtures and mirrors of a part hold: the least number, fill
                         rates and the share of unreadable records are not held against it; a loss against the last
                         good fetch still is. Not for a feed that shoppers rely on
  --bulk                 tell clients that an unusual number of notices comes or goes on purpose
  --valid-days N         days until the edition expires, 1 to 365. Default 30: two missed weekly reports and a holiday;
                         where no source answered at all, the edition before sets the date
  --poll-seconds N       how long clients wait before they look again, 900 to 604800. Default 21600, six hours

A source that fails or breaks its expectations keeps its last good notices, with their date; the run says so and exits
with 1; so it does where clients will hold an edition back because too much comes or goes at once. Within its publisher's
closed hours (by --now) a source is not asked, keeps its last good notices, and the run says when to run again. The table at the
end counts, for each source: records met, notices in force, new, changed, kept, withdrawn, dropped as unreadable and left out
by category.

Some sources need a key, which is read from the environment (the run names the variable and where to get one) and stands in no
file, log or edition. Without one the source is not asked and keeps what it has; the run says so, and ends with 1 only where
the source was named in --sources or has notices already. --offline needs no key.

A table of notices (lib/publisher/notices-template.csv is one to begin with): UTF-8, comma, semicolon or tab, the first row
names the columns, in any order. Several values in one cell are separated by ";". A column of words may stand once for each
language: names:ko, names:en. Cells that begin with = + - @ or a tab are refused, because a spreadsheet would run them.

${columnsHelp(100)}`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const options = await readBuildOptions(args, world);
  const published = await buildEdition(options, world);
  world.print(reportOf(published));
  if (options.report !== undefined) await writeReport(options.report, makeReport(published));
  if (published.feedKey) {
    const { name, fingerprint } = published.feedKey;
    world.tell(
      `People can subscribe to “${name}” by its address. Publish its fingerprint elsewhere too: ${fingerprint}`,
    );
  }
  if (options.noticesFiles.some(isTable)) {
    world.tell('A list of your own is no authority’s: give its feed "byAuthority": false in the feeds file.');
  }
  const isKept = published.sources.some((source) => keptWhatItShouldNot(source, options));
  const hasEnded = options.selectors !== undefined && published.selectors?.hasEnded === true;
  const wantsALook = isKept || hasEnded || published.dropped.length > 0 || published.change !== undefined;
  return wantsALook ? exitCodes.look : exitCodes.ok;
}

/**
 * A source without a key fails a build only where somebody counts on it: it was asked for by name, or shoppers have notices of
 * it that now grow old. Else a feed without Korean keys would be broken for ever.
 */
function keptWhatItShouldNot(
  { info, state, notices }: Published['sources'][number],
  { named }: BuildOptions,
): boolean {
  return state === 'kept-last-good' || (state === 'no-key' && (named.has(info.id) || notices.length > 0));
}

export const build: Command = { name: 'build', summary: 'fetch, parse, pack and sign an edition', help, run };
