// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/filledtext.h"

namespace podwright {

QString filledText(const QString &text, const std::vector<std::string> &arguments)
{
    QString filled;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const int digit = at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (digit < 1 || static_cast<std::size_t>(digit) > arguments.size())
            continue;
        filled += QStringView(text).mid(done, at - done);
        filled += QString::fromStdString(arguments[static_cast<std::size_t>(digit) - 1]);
        done = at + 2;
    }
    filled += QStringView(text).mid(done);
    return filled;
}

} // namespace podwright
