// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/examplelibrary.h"

#include <QFile>

namespace podwright {

ExampleLibrary ExampleLibrary::builtIn()
{
    QFile file(QStringLiteral(":/podwright/examples/errors.txt"));
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : ExampleLibrary();
}

/// `=== CODE [OPTIONS]`, the wrong lines, `---`, the right ones.
ExampleLibrary ExampleLibrary::read(const QByteArray &text)
{
    ExampleLibrary library;
    const QByteArray all = '\n' + text;
    for (qsizetype at = all.indexOf("\n=== "); at >= 0;) {
        const qsizetype next = all.indexOf("\n=== ", at + 1);
        const QByteArray one = all.mid(at + 5, next < 0 ? -1 : next - at - 4);
        const qsizetype title = one.indexOf('\n');
        const qsizetype middle = one.indexOf("\n---\n");
        if (title > 0 && middle > title) {
            const qsizetype blank = one.left(title).indexOf(' ');
            const QByteArray code = one.left(blank < 0 ? title : blank);
            library.m_examples[code.toStdString()] = {blank < 0 ? QByteArray() : one.mid(blank + 1, title - blank - 1),
                                                      one.mid(title + 1, middle - title), one.mid(middle + 5)};
        }
        at = next;
    }
    return library;
}

const Example *ExampleLibrary::find(std::string_view message) const
{
    const auto found = m_examples.find(message);
    return found == m_examples.end() ? nullptr : &found->second;
}

} // namespace podwright
