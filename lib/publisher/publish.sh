#!/usr/bin/env bash
# Builds one edition, verifies it as the extension would, and publishes it: packs first, signature and manifest last, so that
# a client finds the old edition or the new one, whole. Ends with what `feed build` ended with: 0, or 1 where a source kept
# its last good notices and somebody should look. On anything else, and where the edition does not verify, nothing is
# published and the host keeps the last good edition.
#
#   ANSIM_FEED_KEY_FILE=key.pem ANSIM_FEED_PUBLIC_KEY=<base64> lib/publisher/publish.sh TO [options of feed build]
#
#   TO  host:/srv/feed or /srv/feed (rsync), s3://bucket/feed (aws), or "none": build and verify only, for hosts that take the
#       folder as a whole. It is $ANSIM_FEED_WORK/edition then
#
#   ANSIM_FEED_WORK   keeps edition, cache and report from run to run. Default: feed-work
#   ANSIM_FEED_URL    where clients read the feed. Needed where the edition before is not in ANSIM_FEED_WORK any more
#   ANSIM_FEED_FIRST  "yes" for the very first edition. Never again: clients refuse a feed that begins anew
#
# Keys of sources come from the environment too; lib/publisher/README.md names them.
set -euo pipefail

say() { printf 'publish: %s\n' "$1" >&2; }
fail() {
  say "$1"
  exit 2
}
feed() { npm run --silent feed -- "$@"; }

[ $# -gt 0 ] || fail 'say where to: host:/folder, /folder, s3://bucket/folder or none'
to=${1%/}
shift
work=${ANSIM_FEED_WORK:-feed-work}
edition=$work/edition
key=${ANSIM_FEED_KEY_FILE:?the file of the signing key, as feed keygen made it}
public_key=${ANSIM_FEED_PUBLIC_KEY:?the public key that feed keygen printed}

previous=()
if [ ! -e "$edition/manifest.json" ]; then
  if [ "${ANSIM_FEED_FIRST:-}" = yes ]; then
    previous=(--previous none)
  else
    [ -n "${ANSIM_FEED_URL:-}" ] || fail "there is no edition in $edition: set ANSIM_FEED_URL, or ANSIM_FEED_FIRST=yes for the very first"
    previous=(--previous "$ANSIM_FEED_URL")
  fi
fi

code=0
feed build --out "$edition" --cache "$work/cache" --key "$key" --report "$work/report/quality.json" \
  ${previous[@]+"${previous[@]}"} "$@" || code=$?
if [ "$code" -gt 1 ]; then
  say 'nothing was published; the host keeps the last good edition'
  exit "$code"
fi
feed verify "$edition" --public-key "$public_key" || fail 'the edition does not verify; nothing was published'

# What never changes goes first, then what points at it; what nothing points at any more goes last.
folders=()
for folder in packs deltas selectors answers; do
  [ ! -d "$edition/$folder" ] || folders+=("$folder")
done
pointers=()
for file in publisher.json feed-key.txt manifest.sig manifest.json; do
  [ ! -e "$edition/$file" ] || pointers+=("$file")
done
for_ever='public, max-age=31536000, immutable'

case $to in
  none) say "built and verified: $edition" ;;
  s3://*)
    for folder in "${folders[@]}"; do aws s3 sync "$edition/$folder" "$to/$folder" --cache-control "$for_ever"; done
    for file in "${pointers[@]}"; do aws s3 cp "$edition/$file" "$to/$file" --cache-control no-cache; done
    for folder in "${folders[@]}"; do aws s3 sync "$edition/$folder" "$to/$folder" --delete --cache-control "$for_ever"; done
    ;;
  *)
    for folder in "${folders[@]}"; do rsync -a "$edition/$folder" "$to/"; done
    for file in "${pointers[@]}"; do rsync -a "$edition/$file" "$to/"; done
    for folder in "${folders[@]}"; do rsync -a --delete "$edition/$folder" "$to/"; done
    ;;
esac
exit "$code"
