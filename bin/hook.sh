#!/bin/sh
# jd as a hook of pre-commit, whose copy of this repository is built at the first run.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -e "$root/dist/main.cjs" ]; then
  echo 'jd: installing the packages that jd needs and building it, once' >&2
  (cd "$root" && npm ci --silent && npm prune --silent --omit=dev --ignore-scripts) >&2
fi
# pre-commit gives the names of files last, and a folder may be named like an option (`--baseline=x/positions/a.yaml`).
for word in "$@"; do
  shift
  case $word in -*) [ ! -e "$word" ] || word=./$word ;; esac
  set -- "$@" "$word"
done
exec node "$root/bin/jd.js" "$@"
