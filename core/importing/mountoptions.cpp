// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mountoptions.h"

#include "importing/amounts.h"
#include "importing/containerdraft.h"
#include "importing/poddraft.h"

#include <algorithm>
#include <filesystem>

namespace podwright {

namespace {

std::string cleanPath(const std::string &path)
{
    std::string clean = std::filesystem::path(path).lexically_normal().generic_string();
    while (clean.size() > 1 && clean.ends_with('/'))
        clean.pop_back();
    return clean;
}

bool isWindowsPath(std::string_view path)
{
    return path.size() > 2 && path[1] == ':' && (path[2] == '\\' || path[2] == '/')
        && ((path[0] >= 'a' && path[0] <= 'z') || (path[0] >= 'A' && path[0] <= 'Z'));
}

/// A path of the host, not the name of a volume.
bool isHostPath(std::string_view source)
{
    return source.starts_with('/') || source.starts_with('.') || source.starts_with('~') || source.starts_with('$')
        || isWindowsPath(source) || source.find('/') != std::string_view::npos
        || source.find('\\') != std::string_view::npos;
}

std::string lastPart(const std::string &path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// `nginx.conf`: one file, as far as a name tells.
bool looksLikeFile(const std::string &path)
{
    const std::string name = lastPart(path);
    const std::size_t dot = name.rfind('.');
    return dot != std::string::npos && dot > 0 && dot + 1 < name.size() && name != ".." && !name.ends_with(".d");
}

NewValue emptyDir(const std::string &medium = {}, const std::string &size = {})
{
    NewValue directory = NewValue::map();
    if (!medium.empty())
        directory.entries.emplace_back("medium", NewValue::string(medium));
    if (!size.empty())
        directory.entries.emplace_back("sizeLimit", NewValue::string(size));
    return NewValue::map({{"emptyDir", directory}});
}

NewValue named(const char *kind, const char *key, const std::string &name)
{
    return NewValue::map({{kind, NewValue::map({{key, NewValue::string(name)}})}});
}

std::string lastField(ContainerDraft &to)
{
    return "volumeMounts[" + std::to_string(to.list("volumeMounts").items.size() - 1) + ']';
}

void addBind(ContainerDraft &to, const MountWish &wish)
{
    const std::string &source = wish.source;
    const bool absolute = source.starts_with('/') && source.find('$') == std::string::npos;
    if (absolute) {
        const std::string path = cleanPath(source);
        const bool socket = path.ends_with(".sock");
        NewValue host = named("hostPath", "path", path);
        if (socket)
            host.entries[0].second.entries.emplace_back("type", NewValue::string("Socket"));
        if (addMountOf(to, to.pod().addVolume(path, "bind:" + path, host), wish.target, wish.readOnly, wish.subPath)) {
            const bool shared = wish.propagation == "rshared" || wish.propagation == "shared";
            if (shared || wish.propagation == "rslave" || wish.propagation == "slave")
                to.list("volumeMounts")
                    .items.back()
                    .entries.emplace_back("mountPropagation",
                                          NewValue::string(shared ? "Bidirectional" : "HostToContainer"));
            to.changed(socket ? "host-socket" : "host-path", lastField(to), path);
        }
    } else if (looksLikeFile(source) && !isWindowsPath(source)) {
        std::string name = asDnsLabel(lastPart(source));
        if (name.empty())
            name = "file";
        const std::string key = lastPart(source);
        const std::string volume = to.pod().addVolume(name, "file:" + source, named("configMap", "name", name));
        if (addMountOf(to, volume, wish.target, true, key))
            to.changed("file-as-config-map", lastField(to),
                       "kubectl create configmap " + name + " --from-file=" + source);
    } else {
        const std::string volume = to.pod().addVolume(lastPart(source), "relative:" + source, emptyDir());
        if (addMountOf(to, volume, wish.target, wish.readOnly, wish.subPath))
            to.changed("relative-path", lastField(to), source);
    }
}

void addNamed(ContainerDraft &to, const MountWish &wish)
{
    std::string name = asDnsLabel(wish.source);
    if (name.empty()) {
        if (addMountOf(to, to.pod().addVolume(wish.target, {}, emptyDir()), wish.target, wish.readOnly, wish.subPath))
            to.changed("anonymous-volume", lastField(to));
        return;
    }
    const bool claim = to.pod().options().claims;
    const std::string volume = to.pod().addVolume(
        name, "volume:" + wish.source, claim ? named("persistentVolumeClaim", "claimName", name) : emptyDir());
    if (addMountOf(to, volume, wish.target, wish.readOnly, wish.subPath))
        to.changed(claim ? "volume-as-claim" : "volume-as-scratch", lastField(to), name);
}

void addMemory(ContainerDraft &to, const MountWish &wish)
{
    const auto size = quantityOfSize(wish.size);
    const std::string volume = to.pod().addVolume(wish.target, {}, emptyDir("Memory", size.value_or(std::string())));
    if (addMountOf(to, volume, wish.target, wish.readOnly))
        to.changed("memory-volume", lastField(to));
}

void addImage(ContainerDraft &to, const MountWish &wish)
{
    const std::string volume =
        to.pod().addVolume(lastPart(wish.source), "image:" + wish.source, named("image", "reference", wish.source));
    if (addMountOf(to, volume, wish.target, true, wish.subPath))
        to.carried(lastField(to));
}

void noteOption(ContainerDraft &to, const std::string &option, MountWish &wish)
{
    if (option == "ro" || option == "readonly")
        wish.readOnly = true;
    else if (option == "rshared" || option == "shared" || option == "rslave" || option == "slave")
        wish.propagation = option;
    else if (option == "z" || option == "Z")
        to.dropped("selinux-relabel");
    else if (option != "rw" && option != "rprivate" && option != "private" && !option.empty())
        to.dropped("mount-option", option);
}

} // namespace

bool addMountOf(ContainerDraft &to, const std::string &volume, const std::string &target, bool readOnly,
                const std::string &subPath)
{
    NewValue &mounts = to.list("volumeMounts");
    const std::string path = cleanPath(target);
    for (const NewValue &one : mounts.items) {
        if (one.entries[1].second.text == path) {
            to.dropped("mount-twice", path);
            return false;
        }
    }
    NewValue mount = NewValue::map({{"name", NewValue::string(volume)}, {"mountPath", NewValue::string(path)}});
    if (readOnly)
        mount.entries.emplace_back("readOnly", NewValue::boolean(true));
    if (!subPath.empty())
        mount.entries.emplace_back("subPath", NewValue::string(subPath));
    mounts.items.push_back(std::move(mount));
    return true;
}

void addMount(ContainerDraft &to, const MountWish &wish)
{
    if (!wish.target.starts_with('/') || wish.target.find(':') != std::string::npos)
        return to.dropped("mount-target", wish.target);
    if (wish.kind == MountWish::Kind::Bind)
        addBind(to, wish);
    else if (wish.kind == MountWish::Kind::Memory)
        addMemory(to, wish);
    else if (wish.kind == MountWish::Kind::Image)
        addImage(to, wish);
    else
        addNamed(to, wish);
}

void takeVolume(ContainerDraft &to, const std::string &text)
{
    std::vector<std::string> parts = splitAt(text, ':');
    if (isWindowsPath(text)) {
        parts[1] = parts[0] + ':' + parts[1];
        parts.erase(parts.begin());
    }
    MountWish wish;
    if (parts.size() == 1) {
        wish.target = parts[0];
    } else {
        wish.source = parts[0];
        wish.target = parts[1];
        wish.kind = isHostPath(wish.source) ? MountWish::Kind::Bind : MountWish::Kind::Volume;
    }
    if (parts.size() > 2) {
        for (const std::string &option : splitAt(parts[2], ','))
            noteOption(to, option, wish);
    }
    addMount(to, wish);
}

void takeMount(ContainerDraft &to, const std::string &text)
{
    MountWish wish;
    for (const std::string &part : splitAt(text, ',')) {
        const std::size_t sign = part.find('=');
        const std::string key = part.substr(0, sign);
        const std::string value = sign == std::string::npos ? "true" : part.substr(sign + 1);
        if (key == "type")
            wish.kind = value == "bind" ? MountWish::Kind::Bind
                : value == "tmpfs"      ? MountWish::Kind::Memory
                : value == "image"      ? MountWish::Kind::Image
                                        : MountWish::Kind::Volume;
        else if (key == "source" || key == "src")
            wish.source = value;
        else if (key == "target" || key == "dst" || key == "destination")
            wish.target = value;
        else if (key == "readonly" || key == "ro")
            wish.readOnly = value == "true" || value == "1";
        else if (key == "bind-propagation")
            wish.propagation = value;
        else if (key == "volume-subpath" || key == "image-subpath" || key == "subpath")
            wish.subPath = value;
        else if (key == "tmpfs-size")
            wish.size = value;
        else
            to.dropped("mount-option", part);
    }
    addMount(to, wish);
}

void takeTmpfs(ContainerDraft &to, const std::string &text)
{
    MountWish wish;
    wish.kind = MountWish::Kind::Memory;
    const std::size_t colon = text.find(':');
    wish.target = text.substr(0, colon);
    if (colon != std::string::npos) {
        for (const std::string &option : splitAt(std::string_view(text).substr(colon + 1), ',')) {
            if (option.starts_with("size="))
                wish.size = option.substr(5);
            else
                noteOption(to, option, wish);
        }
    }
    addMount(to, wish);
}

void takeSharedMemorySize(ContainerDraft &to, const std::string &text)
{
    const auto size = quantityOfSize(text);
    if (!size)
        return to.dropped("no-size", text);
    if (addMountOf(to, to.pod().addVolume("dev-shm", {}, emptyDir("Memory", *size)), "/dev/shm", false))
        to.changed("shared-memory", lastField(to));
}

} // namespace podwright
