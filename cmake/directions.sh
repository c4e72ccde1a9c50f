#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The layers and who may include whom. CMake enforces it for targets; this also finds what a target sees by accident.
set -u
cd "$(dirname "$0")/.."
failed=0
core="text yaml editing schema pod validation network exporting"
declare -A may=(
    [text]="text" [yaml]="yaml text" [editing]="editing yaml text" [schema]="schema"
    [pod]="pod editing yaml text schema" [validation]="validation pod editing yaml text schema"
    [network]="network pod yaml text schema" [exporting]="exporting pod editing yaml text schema"
    [messages]="messages $core" [document]="document $core" [settings]="settings" [platform]="platform" [widgets]="widgets"
    [cli]="cli messages $core")
for feature in texteditor form outline problems help network; do
    [ "$feature" = network ] && continue
    may[$feature]="$feature document messages platform widgets settings $core"
done
may[mainwindow]="mainwindow texteditor form outline problems help document messages platform widgets settings $core"
for folder in core/*/ app/*/; do
    layer=$(basename "$folder")
    for used in $(grep -rhoE '^#include "[a-z]+/' "$folder" 2>/dev/null | sed -E 's/.*"([a-z]+)\//\1/' | sort -u); do
        case " ${may[$layer]-$layer} " in *" $used "*) ;; *) echo "$folder must not include $used"; failed=1 ;; esac
    done
done
grep -rnE '#include <Q(Gui|Widgets|Painter|Color|Widget|Font|Pixmap)' core && { echo "core must not use QtGui"; failed=1; }
grep -rlE '#include <yaml-cpp' core app | grep -v core/yaml/yamlevents.cpp && { echo "yaml-cpp belongs into core/yaml/yamlevents.cpp"; failed=1; }
exit $failed
