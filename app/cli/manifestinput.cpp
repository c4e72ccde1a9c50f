// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manifestinput.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace podwright {

namespace {

constexpr off_t largestInput = 64 << 20; ///< bytes

class InputText {
    Q_DECLARE_TR_FUNCTIONS(podwright::InputText)

public:
    /// Why the system refused to open a file or what it opened cannot be read, in plain words.
    static QString ofError(const QString &file, int error)
    {
        if (error == ENOENT || error == ENOTDIR)
            return tr("There is no file %1. Check the name and the folder.").arg(file);
        if (error == EISDIR)
            return tr("%1 is a folder. Name a manifest file in it.").arg(file);
        if (error == EFBIG)
            return tooLarge(file);
        if (error == EACCES || error == EPERM)
            return tr("%1 may not be read. Check its permissions.").arg(file);
        return tr("%1 cannot be read: %2.").arg(file, qt_error_string(error));
    }

    static QString tooLarge(const QString &name)
    {
        return tr("%1 is larger than 64 MiB. No manifest is; is it the right file?").arg(name);
    }

    static QString ofBytes(const QString &name, std::string_view bytes)
    {
        const std::string_view head = bytes.substr(0, 8192);
        const auto zeros = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
        const bool utf16 = head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") || zeros * 3 > head.size();
        if (zeros > 0 && !utf16)
            return tr("%1 is no text file. A manifest is YAML or JSON text.").arg(name);
        return {};
    }

    static QString badEncoding(const QString &name, std::size_t offset)
    {
        return tr("%1 is not valid UTF-8 at byte %2. Save it as UTF-8.").arg(name).arg(offset);
    }
};

/// An open file; closes what it opened itself.
class OpenFile {
public:
    explicit OpenFile(const QString &name)
        : m_own(name != QLatin1String("-"))
        , m_descriptor(m_own ? ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC) : STDIN_FILENO)
    {
    }
    ~OpenFile()
    {
        if (m_own && m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    /// Reads to the end, a pipe in the parts in which it comes. Returns 0 or what errno says; EFBIG for too much.
    int read(std::string &bytes) const
    {
        struct stat status = {};
        if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
            return errno;
        if (S_ISDIR(status.st_mode))
            return EISDIR;
        const bool regular = S_ISREG(status.st_mode);
        if (regular && status.st_size > largestInput)
            return EFBIG;
        constexpr std::size_t part = 64 << 10;
        const std::size_t expected = regular ? static_cast<std::size_t>(status.st_size) + 1 : part;
        for (std::size_t have = 0;;) {
            bytes.resize(have + (have < expected ? expected - have : part));
            const ssize_t got = ::read(m_descriptor, &bytes[have], bytes.size() - have);
            if (got < 0 && errno == EINTR)
                continue;
            have += got > 0 ? static_cast<std::size_t>(got) : 0;
            if (got <= 0)
                bytes.resize(have);
            if (got <= 0 || have > static_cast<std::size_t>(largestInput))
                return got < 0 ? errno : got == 0 ? 0 : EFBIG;
        }
    }

private:
    bool m_own;
    int m_descriptor;
};

} // namespace

ManifestInput readManifest(const QString &name)
{
    ManifestInput input;
    std::string bytes;
    if (const int error = OpenFile(name).read(bytes))
        input.error = InputText::ofError(shownName(name), error);
    else
        input.error = InputText::ofBytes(shownName(name), bytes);
    if (!input.ok())
        return input;
    input.source = SourceText::decode(std::move(bytes));
    if (const auto offset = input.source.invalidOffset())
        input.error = InputText::badEncoding(shownName(name), *offset);
    return input;
}

} // namespace podwright
