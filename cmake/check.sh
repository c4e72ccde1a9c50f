#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of the sources: `./dev check [--all]` calls it in the build environment. Without --all only what changed since the last
# commit on the upstream branch (or, in a fresh clone, in the last commit) goes through the slow tools. With it they read
# several files at once, as a unity build joins them: the headers are what takes their time.
set -u
cd "$(dirname "$0")/.."
failed=0
fail() { printf '%s\n' "$*"; failed=1; }

all_sources() { git ls-files '*.cpp' '*.h'; }
changed_sources() {
    local base
    base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || git rev-parse HEAD~1 2>/dev/null || git rev-parse HEAD)
    { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } | grep -E '\.(cpp|h)$' | sort -u
}
if [ "${1:-}" = --all ]; then sources=$(all_sources); else sources=$(changed_sources); fi

echo "style of $(echo "$sources" | grep -c .) files"
[ -z "$sources" ] || echo "$sources" | xargs clang-format --dry-run --Werror || fail "clang-format: run clang-format -i on the files above"

echo "licence lines, lengths, paths"
for file in $(all_sources); do
    head -n 1 "$file" | grep -q SPDX-License-Identifier || fail "$file: the first line is no SPDX line"
    [ "$(wc -l <"$file")" -le 500 ] || fail "$file: over 500 lines"
done
git grep -nIE '(^|[^a-z.])/(work|root|home/[a-z]+)/' -- ':!cmake/check.sh' ':!resources/help' && fail "paths of one machine"

echo "directions of includes"
bash cmake/directions.sh || failed=1

echo "translations"
for file in translations/*.ts; do
    count=$(grep -c 'type="unfinished"' "$file")
    [ "$count" = 0 ] || fail "$file: $count unfinished entries"
done

echo "desktop files"
for file in resources/linux/*.desktop; do [ ! -e "$file" ] || desktop-file-validate "$file" || failed=1; done
for file in resources/linux/*.metainfo.xml; do [ ! -e "$file" ] || appstreamcli validate --no-net "$file" || failed=1; done

# What the slow tools read, and the build folder that says how: files of ours, or with --all what joins them.
build=build/check
units=$(echo "$sources" | grep '\.cpp$' | grep -v '^tests/')
checks=
if [ "${1:-}" = --all ]; then
    build=build/check-all
    checks=--checks=-bugprone-suspicious-include # joining files is including them
    cmake --preset check -B $build -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 \
        -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF >/dev/null || fail "cmake: see above"
    cmake --build $build --target autogen >/dev/null || fail "moc: see above" # its output is one of the files that are joined
    units=$(sed -n 's/^ *"file": "\(.*\)",*$/\1/p' $build/compile_commands.json | grep -vE '/(\.qt|[a-z_]*_autogen)/' | sort -u)
fi
if [ -n "$units" ]; then
    echo "clang-tidy and clazy on $(echo "$units" | wc -l) files"
    echo "$units" | xargs -P "$(nproc)" -n 4 clang-tidy -p $build --quiet $checks 2>/dev/null || fail "clang-tidy: see above"
    echo "$units" | xargs -P "$(nproc)" -n 4 clazy-standalone -p $build 2>/dev/null || fail "clazy: see above"
fi
[ $failed = 0 ] && echo "all checks passed"
exit $failed
