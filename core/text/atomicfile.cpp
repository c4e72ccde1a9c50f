// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/atomicfile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace podwright {

namespace {

bool fail(std::string *reason)
{
    if (reason)
        *reason = std::strerror(errno);
    return false;
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// What a chain of links ends at, also where the last target is not there yet.
std::string resolveLinks(const std::string &name)
{
    std::filesystem::path path = name;
    std::error_code error;
    for (int hops = 0; hops < 40 && std::filesystem::is_symlink(path, error); ++hops) {
        const auto target = std::filesystem::read_symlink(path, error);
        path = target.is_absolute() ? target : path.parent_path() / target;
    }
    return path.string();
}

bool writeInPlace(const std::string &name, std::string_view bytes, std::string *reason)
{
    const int file = ::open(name.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return fail(reason);
    // Room first, so that a full disk does not leave half a file behind.
    const bool roomy = bytes.empty() || ::posix_fallocate(file, 0, static_cast<off_t>(bytes.size())) != ENOSPC;
    const bool written = roomy && writeAll(file, bytes) && ::ftruncate(file, static_cast<off_t>(bytes.size())) == 0
        && ::fsync(file) == 0;
    if (!roomy)
        errno = ENOSPC;
    const bool ok = written || fail(reason);
    ::close(file);
    return ok;
}

/// Devices and pipes: a rename would put a plain file in their place.
bool writeThrough(const std::string &name, std::string_view bytes, std::string *reason)
{
    const int file = ::open(name.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return fail(reason);
    const bool ok = writeAll(file, bytes) || fail(reason);
    ::close(file);
    return ok;
}

bool replaceByRename(const std::string &name, std::string_view bytes, const struct stat *old, std::string *reason)
{
    std::string temporary = name + ".XXXXXX";
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0)
        return fail(reason);
    mode_t mode = 0666;
    if (old) {
        mode = old->st_mode & 07777;
        (void)!::fchown(file, old->st_uid, old->st_gid);
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        mode &= ~mask;
    }
    const bool written = writeAll(file, bytes) && ::fchmod(file, mode) == 0 && ::fsync(file) == 0
        && ::rename(temporary.c_str(), name.c_str()) == 0;
    const bool ok = written || fail(reason);
    ::close(file);
    if (!ok)
        ::unlink(temporary.c_str());
    return ok;
}

} // namespace

bool writeFileAtomically(const std::string &name, std::string_view bytes, std::string *reason)
{
    const std::string target = resolveLinks(name);
    struct stat old = {};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return fail(reason); // a rename would get round the file's own protection
    if (exists && !S_ISREG(old.st_mode))
        return writeThrough(target, bytes, reason);
    if (exists && old.st_nlink > 1)
        return writeInPlace(target, bytes, reason);
    if (replaceByRename(target, bytes, exists ? &old : nullptr, reason))
        return true;
    const bool folderRefuses = errno == EACCES || errno == EPERM || errno == EROFS;
    return exists && folderRefuses && writeInPlace(target, bytes, reason);
}

} // namespace podwright
