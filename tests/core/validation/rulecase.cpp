// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecase.h"

#include <QFile>

namespace {

/// `<300*ab>` in a text stands for ab three hundred times.
QByteArray unfolded(QByteArray text)
{
    for (qsizetype open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
        const qsizetype star = text.indexOf('*', open);
        const qsizetype close = text.indexOf('>', open);
        bool counted = false;
        const int times = star < close ? text.mid(open + 1, star - open - 1).toInt(&counted) : 0;
        if (counted)
            text.replace(open, close - open + 1, text.mid(star + 1, close - star - 1).repeated(times));
    }
    return text;
}

/// `path: value`, split at the first ": " outside of brackets and quotes.
RuleCase::Edit edit(const QByteArray &text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        quoted = quoted != (c == '"');
        depth += !quoted && c == '[' ? 1 : !quoted && c == ']' ? -1 : 0;
        if (!quoted && depth == 0 && c == ':' && (at + 1 == text.size() || text[at + 1] == ' '))
            return {text.left(at), unfolded(text.mid(at + 1).trimmed()), false};
    }
    return {text, {}, false};
}

void readLine(RuleCase &one, const QByteArray &key, const QByteArray &value)
{
    if (key == "break")
        one.breaks.append(edit(value));
    else if (key == "drop")
        one.breaks.append({value, {}, true});
    else if (key == "near")
        one.nears.append(edit(value));
    else if (key == "near-drop")
        one.nears.append({value, {}, true});
    else if (key == "near-finds")
        one.nearFinds.append(QString::fromUtf8(value));
    else if (key == "finds")
        one.finds.append(QString::fromUtf8(value));
    else if (key == "warns")
        one.warns.append(QString::fromUtf8(value));
    else
        one.fault = "unknown key " + key;
}

} // namespace

QList<RuleCase> RuleCase::read(const QString &name)
{
    QFile file(name);
    QList<RuleCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    QByteArray base = "minimal";
    QStringList options;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.left(colon);
        const QByteArray value = line.mid(colon + 1).trimmed();
        const QByteArray word = line.left(line.indexOf(' '));
        if (colon > 0 && key == "base") {
            base = value;
        } else if (colon > 0 && key == "options") {
            options = QString::fromUtf8(value).split(u' ', Qt::SkipEmptyParts);
        } else if (colon < 0 || key.contains(' ') || key.contains('/')) {
            RuleCase one;
            one.rule = word;
            one.title = line.mid(word.size()).trimmed();
            one.base = base;
            one.options = options;
            cases.append(one);
        } else if (!cases.isEmpty()) {
            readLine(cases.last(), key, value);
        }
    }
    for (RuleCase &one : cases) {
        one.finds.removeDuplicates();
        one.finds.sort();
        one.nearFinds.sort();
        one.warns.sort();
    }
    return cases;
}
