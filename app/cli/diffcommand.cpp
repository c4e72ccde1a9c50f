// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diffcommand.h"

#include "cli/jsonline.h"
#include "cli/manifestinput.h"
#include "cli/terminal.h"
#include "comparing/manifestcomparison.h"
#include "messages/changetext.h"
#include "messages/syntaxerrortext.h"
#include "text/lineindex.h"
#include "yaml/parser.h"

#include <array>

namespace podwright {

namespace {

/// One line for each difference; lines count from 1, 0 stands for none.
QByteArray jsonOf(const ManifestChange &change)
{
    static constexpr std::array kinds = {"added", "removed", "changed", "moved"};
    JsonLine line;
    line.beginObject().key("kind").text(kinds[static_cast<std::size_t>(change.kind)]);
    line.key("object").text(change.object).key("path").text(change.path.toString());
    line.key("old").text(change.before).key("new").text(change.after);
    line.key("oldLine").number(change.leftLine + 1).key("newLine").number(change.rightLine + 1);
    line.key("message").text(changeSentence(change).toStdString()).endObject();
    return line.take();
}

} // namespace

ExitStatus DiffCommand::run(const QStringList &arguments, const Schema &schema)
{
    QStringList files;
    bool json = false;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &word = arguments[index];
        if (!word.startsWith(QLatin1String("--"))) {
            files.append(word);
            continue;
        }
        if (word != QLatin1String("--format"))
            return complainUsage(*this, tr("There is no option %1.").arg(word));
        if (index + 1 == arguments.size())
            return complainMissing(*this, word);
        const QString &value = arguments[++index];
        if (value != QLatin1String("text") && value != QLatin1String("json"))
            return complainUsage(*this, tr("“%1” is no format; text and json are.").arg(value));
        json = value == QLatin1String("json");
    }
    if (files.size() != 2)
        return complainUsage(*this, tr("Two files are needed."));
    if (files[0] == files[1] && files[0] == QLatin1String("-"))
        return complain(tr("Standard input can be read once only. Name a file for one side."));
    return compare(files, json, schema);
}

ExitStatus DiffCommand::compare(const QStringList &files, bool json, const Schema &schema) const
{
    std::array<std::string, 2> texts;
    for (qsizetype index = 0; index < 2; ++index) {
        const ManifestInput input = readManifest(files[index]);
        if (!input.ok())
            return complain(input.error);
        std::string &text = texts[static_cast<std::size_t>(index)];
        text = input.source.text();
        if (const ParseResult parsed = parseYaml(text); !parsed.ok()) {
            const SyntaxError &error = parsed.errors.front();
            const LineColumn at = LineIndex(text).codePoints(error.range.begin);
            return complain(tr("%1:%2:%3: %4")
                                .arg(shownName(files[index]))
                                .arg(at.line + 1)
                                .arg(at.column + 1)
                                .arg(syntaxErrorText(error)));
        }
    }
    const ManifestComparison comparison = compareManifests(schema, texts[0], texts[1]);
    for (const ManifestChange &change : comparison.changes) {
        if (json)
            print(jsonOf(change));
        else
            print(changeSentence(change) + u'\n');
    }
    return comparison.changes.empty() ? ExitStatus::Fine : ExitStatus::Refused;
}

} // namespace podwright
