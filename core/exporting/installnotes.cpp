// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/installnotes.h"

#include <QFile>

#include <algorithm>

namespace podwright {

namespace {

std::string notesText(std::string_view language)
{
    QFile file(QStringLiteral(":/podwright/static-pods/INSTALL.")
               + QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())) + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Whether a line `#! a b` names one of the words.
bool isWanted(std::string_view line, const std::vector<std::string> &words)
{
    line.remove_prefix(2);
    while (!line.empty()) {
        const std::size_t begin = std::min(line.find_first_not_of(" \r"), line.size());
        line.remove_prefix(begin);
        const std::string_view word = line.substr(0, line.find_first_of(" \r"));
        if (word == "all" || std::find(words.begin(), words.end(), word) != words.end())
            return true;
        line.remove_prefix(word.size());
    }
    return false;
}

/// Puts the values into a line, each place once: values are not read for places again.
std::string filledLine(std::string_view line, const std::vector<std::pair<std::string, std::string>> &values)
{
    std::string filled;
    for (std::size_t at = line.find("{{"); at != std::string_view::npos; at = line.find("{{")) {
        const std::size_t end = line.find("}}", at);
        if (end == std::string_view::npos)
            break;
        const std::string_view name = line.substr(at + 2, end - at - 2);
        const auto value =
            std::find_if(values.begin(), values.end(), [name](const auto &one) { return one.first == name; });
        filled += line.substr(0, at);
        filled += value == values.end() ? line.substr(at, end + 2 - at) : std::string_view(value->second);
        line.remove_prefix(end + 2);
    }
    filled += line;
    return filled;
}

} // namespace

std::string fillNotes(std::string_view text, const std::vector<std::string> &words,
                      const std::vector<std::pair<std::string, std::string>> &values)
{
    std::string filled;
    bool wanted = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with("#!"))
            wanted = isWanted(line, words);
        else if (wanted)
            filled += filledLine(line, values) + '\n';
    }
    return filled;
}

std::string shellWord(std::string_view text)
{
    constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@+,%";
    if (!text.empty() && text.find_first_not_of(safe) == std::string_view::npos)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

std::string installNotes(const StaticManifest &manifest, const StaticPodOptions &options, std::string_view language)
{
    const std::vector<std::string> words = {
        toString(options.way), options.byUrl() ? "by-url" : "by-file", options.byFlag() ? "by-flag" : "by-setting",
        options.nodeName.empty() ? "no-node" : "node", manifest.isList ? "list" : "single"};
    const std::string podName = manifest.podName.empty() ? "NAME" : manifest.podName;
    const std::string slash = options.folder.ends_with('/') ? "" : "/";
    return fillNotes(
        notesText(language), words,
        {{"pod", podName},
         {"namespace", shellWord(manifest.nameSpace)},
         {"mirror", nameOnNode(podName, options.nodeName)},
         {"node", options.nodeName.empty() ? "NODE" : options.nodeName},
         {"manifest", manifest.fileName},
         {"check", (manifest.isList ? "check manifests/" : "check --static-pod manifests/") + manifest.fileName},
         {"folder", options.folder},
         {"folder.sh", shellWord(options.folder)},
         {"target", options.folder + slash + manifest.fileName},
         {"target.sh", shellWord(options.folder + slash + manifest.fileName)},
         {"hidden.sh", shellWord(options.folder + slash + '.' + manifest.fileName + ".new")},
         {"url", options.url},
         {"url.sh", shellWord(options.url)},
         {"config", options.configFile},
         {"config.sh", shellWord(options.configFile)}});
}

} // namespace podwright
