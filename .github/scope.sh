#!/usr/bin/env bash
# Says whether everything that has changed since the commit BASE is a record of the dataset: "records-only=true" or "=false".
set -euo pipefail
base=${BASE:-}
if [ -n "$base" ] && git cat-file -e "$base^{commit}" 2>/dev/null; then
  changed=$(git diff --name-only "$base...HEAD")
  if [ -n "$changed" ] && ! grep -qvE '^data/[^/]+\.json$|^data/services/[^/]+\.json$' <<<"$changed"; then
    echo "records-only=true"
    exit
  fi
fi
echo "records-only=false"
