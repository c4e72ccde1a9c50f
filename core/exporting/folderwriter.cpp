// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/folderwriter.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace podwright {

namespace {

namespace fs = std::filesystem;

bool staysInside(const std::string &path)
{
    const fs::path relative(path);
    if (path.empty() || relative.is_absolute() || !relative.has_filename())
        return false;
    return std::none_of(relative.begin(), relative.end(),
                        [](const fs::path &part) { return part == ".." || part == "."; });
}

std::optional<std::string> contentsOf(const fs::path &name)
{
    std::ifstream file(name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The same bytes, and executable if it should be.
bool isAsWanted(const fs::path &name, const ExportedFile &file)
{
    std::error_code error;
    const bool runs = (fs::status(name, error).permissions() & fs::perms::owner_exec) != fs::perms::none;
    return contentsOf(name) == file.text && (runs || !file.executable);
}

/// One run of writing: what it made is taken back unless it came to its end.
class Writing {
public:
    explicit Writing(const std::string &folder)
        : m_folder(folder)
    {
    }
    ~Writing()
    {
        if (m_done)
            return;
        for (auto file = m_files.rbegin(); file != m_files.rend(); ++file)
            takeBack(*file);
        for (auto made = m_made.rbegin(); made != m_made.rend(); ++made)
            ::rmdir(made->c_str());
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    bool makeFolder(const fs::path &folder)
    {
        if (::mkdir(folder.c_str(), 0777) == 0) {
            m_made.push_back(folder);
            return true;
        }
        std::error_code error;
        return errno == EEXIST && fs::is_directory(folder, error);
    }

    /// The folders from the export's own down to that of a file.
    bool makeFolders(const fs::path &relative)
    {
        fs::path folder = m_folder;
        if (!makeFolder(folder))
            return false;
        for (const fs::path &part : relative.parent_path()) {
            folder /= part;
            if (!makeFolder(folder))
                return false;
        }
        return true;
    }

    bool writeTemporary(const ExportedFile &file)
    {
        const fs::path target = m_folder / file.path;
        std::string temporary = target.string() + ".XXXXXX";
        const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
        if (descriptor < 0)
            return false;
        m_files.push_back({target, temporary});
        struct stat old = {};
        mode_t mode = freshMode();
        if (::stat(target.c_str(), &old) == 0)
            mode = old.st_mode & 0777;
        if (file.executable)
            mode |= 0100 | (mode & 0444) >> 2;
        const bool ok = writeAll(descriptor, file.text) && ::fchmod(descriptor, mode) == 0 && ::fsync(descriptor) == 0;
        const int error = errno;
        ::close(descriptor);
        errno = error;
        return ok;
    }

    /// Each file gets its name; what had it before is kept until all have theirs.
    bool giveNames()
    {
        for (File &file : m_files) {
            struct stat old = {};
            if (::lstat(file.target.c_str(), &old) == 0) {
                file.exchanged = true;
                if (::renameat2(AT_FDCWD, file.temporary.c_str(), AT_FDCWD, file.target.c_str(), RENAME_EXCHANGE)
                    != 0) {
                    file.exchanged = false;
                    // not every file system can exchange names
                    if (errno != EINVAL || ::rename(file.temporary.c_str(), file.target.c_str()) != 0)
                        return false;
                }
            } else if (::rename(file.temporary.c_str(), file.target.c_str()) != 0) {
                return false;
            } else {
                file.isNew = true;
            }
        }
        for (const File &file : m_files) {
            if (file.exchanged)
                ::unlink(file.temporary.c_str());
        }
        m_done = true;
        return true;
    }

private:
    struct File {
        fs::path target;
        std::string temporary;
        bool isNew = false; ///< has its name, which nothing had before
        bool exchanged = false; ///< has its name, and the old contents are under the temporary one
    };

    static bool writeAll(int file, std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(file, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                return false;
            bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        return true;
    }

    static mode_t freshMode()
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return 0666 & ~mask;
    }

    static void takeBack(const File &file)
    {
        if (file.exchanged)
            ::rename(file.temporary.c_str(), file.target.c_str());
        else
            ::unlink(file.isNew ? file.target.c_str() : file.temporary.c_str());
    }

    fs::path m_folder;
    std::vector<File> m_files;
    std::vector<fs::path> m_made;
    bool m_done = false;
};

FolderOutcome refused(FolderProblem problem, std::vector<std::string> paths)
{
    return {problem, std::move(paths), {}};
}

/// What can be seen before anything is written.
FolderOutcome lookAhead(const std::string &folder, const std::vector<ExportedFile> &files, bool overwrite)
{
    std::set<std::string> seen;
    for (const ExportedFile &file : files) {
        if (!staysInside(file.path) || !seen.insert(file.path).second)
            return refused(FolderProblem::BadPath, {file.path});
    }
    std::error_code error;
    const fs::path place(folder);
    fs::path above = fs::absolute(place, error).lexically_normal();
    above = above.has_filename() ? above.parent_path() : above.parent_path().parent_path();
    if (!fs::exists(place, error) && !fs::is_directory(above, error))
        return refused(FolderProblem::NoParent, {above.string()});
    if (fs::exists(place, error) && !fs::is_directory(place, error))
        return refused(FolderProblem::NotAFolder, {folder});
    for (const ExportedFile &file : files) {
        if (const auto status = fs::symlink_status(place / file.path, error);
            fs::exists(status) && !fs::is_regular_file(status))
            return refused(FolderProblem::InTheWay, {(place / file.path).string()});
    }
    if (const auto differing = differingFiles(folder, files); !overwrite && !differing.empty())
        return refused(FolderProblem::Differs, differing);
    return {};
}

} // namespace

std::vector<std::string> differingFiles(const std::string &folder, const std::vector<ExportedFile> &files)
{
    std::vector<std::string> differing;
    std::error_code error;
    for (const ExportedFile &file : files) {
        const fs::path name = fs::path(folder) / file.path;
        if (fs::exists(fs::symlink_status(name, error)) && !isAsWanted(name, file))
            differing.push_back(file.path);
    }
    return differing;
}

FolderOutcome writeFolder(const std::string &folder, const std::vector<ExportedFile> &files, bool overwrite)
{
    if (FolderOutcome ahead = lookAhead(folder, files, overwrite); !ahead.ok())
        return ahead;
    const auto failed = [](const std::string &path) {
        return FolderOutcome{FolderProblem::NotWritten, {path}, std::strerror(errno)};
    };
    Writing writing(folder);
    for (const ExportedFile &file : files) {
        const fs::path name = fs::path(folder) / file.path;
        if (!writing.makeFolders(file.path))
            return failed(name.parent_path().string());
        if (!isAsWanted(name, file) && !writing.writeTemporary(file))
            return failed(name.string());
    }
    return writing.giveNames() ? FolderOutcome() : failed(folder);
}

} // namespace podwright
