#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The layers and who may include whom. CMake enforces it for targets; this also finds what a target sees by accident.
set -u
cd "$(dirname "$0")/.."
failed=0
low="text yaml editing schema pod"
core="$low validation network exporting learning lifetime completion containers comparing importing cluster"
shared="document messages platform widgets settings findings fields records"
declare -A may=(
    [text]="text" [yaml]="yaml text" [editing]="editing yaml text" [schema]="schema"
    [pod]="$low" [validation]="validation $low" [network]="network $low" [exporting]="exporting validation $low"
    [cluster]="cluster validation $low" [importing]="importing containers exporting validation $low" [comparing]="comparing validation $low" [lifetime]="lifetime $low" [containers]="containers $low" [learning]="learning validation $low" [completion]="completion validation $low"
    [messages]="messages $core" [document]="document $core" [settings]="settings learning" [platform]="platform" [widgets]="widgets"
    [networkpicture]="networkpicture messages $core" [networkpanel]="networkpanel networkpicture $shared $core"
    [cli]="cli messages networkpicture $core" [mainwindow]="$(cd app && echo *) $core")
# Features of the window see what is shared and core, never one another; the main window joins them.
for folder in app/*/; do
    feature=$(basename "$folder")
    [ -n "${may[$feature]-}" ] || may[$feature]="$feature $shared $core"
done
for folder in core/*/ app/*/; do
    layer=$(basename "$folder")
    for used in $(grep -rhoE '^#include "[a-z]+/' "$folder" 2>/dev/null | sed -E 's/.*"([a-z]+)\//\1/' | sort -u); do
        case " ${may[$layer]-$layer} " in *" $used "*) ;; *) echo "$folder must not include $used"; failed=1 ;; esac
    done
done
grep -rnE '#include <Q(Gui|Widgets|Painter|Color|Widget|Font|Pixmap)' core && { echo "core must not use QtGui"; failed=1; }
grep -rlE '#include <yaml-cpp' core app | grep -v core/yaml/yamlevents.cpp && { echo "yaml-cpp belongs into core/yaml/yamlevents.cpp"; failed=1; }
exit $failed
