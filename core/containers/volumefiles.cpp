// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/volumefiles.h"

#include <unordered_set>

namespace podwright {

namespace {

constexpr int mostMode = 0777;

int modeOf(ValueRef value, int otherwise)
{
    if (value.isNull())
        return otherwise;
    return value.isInteger() && value.integer() >= 0 && value.integer() <= mostMode ? static_cast<int>(value.integer())
                                                                                    : -1;
}

/// The files of one source: its items, or all its keys.
void addSource(std::vector<VolumeFile> &files, ValueRef source, const std::string &title, int mode)
{
    const bool optional = source["optional"].boolean();
    if (!source["items"].isList()) {
        files.push_back({{}, title, {}, mode, optional, false, source.path()});
        return;
    }
    for (const ValueRef item : source["items"]) {
        VolumeFile file{std::string(item["path"].string()),
                        title,
                        std::string(item["key"].string()),
                        modeOf(item["mode"], mode),
                        optional,
                        false,
                        item.path()};
        const ValueRef field = item["fieldRef"]["fieldPath"];
        const ValueRef resource = item["resourceFieldRef"]["resource"];
        if (field.isString())
            file.source = field.string();
        else if (resource.isString())
            file.source = resource.string();
        files.push_back(std::move(file));
    }
}

void addProjected(std::vector<VolumeFile> &files, ValueRef source, int mode)
{
    for (const ValueRef one : source) {
        const std::string_view kind = one.key();
        const std::string title = std::string(kind) + ' ' + std::string(one["name"].string());
        if (kind == "configMap" || kind == "secret")
            addSource(files, one, title, mode);
        else if (kind == "downwardAPI")
            addSource(files, one, "downwardAPI", mode);
        else
            files.push_back({std::string(one["path"].string()), std::string(kind), {}, mode, false, false, one.path()});
    }
}

void markReplaced(std::vector<VolumeFile> &files)
{
    std::unordered_set<std::string> seen;
    for (auto file = files.rbegin(); file != files.rend(); ++file)
        file->replaced = !file->path.empty() && !seen.insert(file->path).second;
}

} // namespace

std::vector<VolumeFile> filesOf(ValueRef volume)
{
    std::vector<VolumeFile> files;
    for (const char *kind : {"configMap", "secret", "downwardAPI"}) {
        const ValueRef source = volume[kind];
        if (!source.isMap())
            continue;
        const ValueRef name = source[std::string_view(kind) == "secret" ? "secretName" : "name"];
        const std::string title = std::string(kind) + (name.isString() ? ' ' + std::string(name.string()) : "");
        addSource(files, source, title, modeOf(source["defaultMode"], 0644));
    }
    const ValueRef projected = volume["projected"];
    for (const ValueRef source : projected["sources"])
        addProjected(files, source, modeOf(projected["defaultMode"], 0644));
    markReplaced(files);
    return files;
}

std::string modeText(int mode)
{
    std::string text = "0";
    for (int shift = 6; shift >= 0; shift -= 3)
        text += static_cast<char>('0' + (mode >> shift & 7));
    text += ' ';
    for (int bit = 8; bit >= 0; --bit)
        text += mode >> bit & 1 ? "xwr"[bit % 3] : '-';
    return text;
}

} // namespace podwright
