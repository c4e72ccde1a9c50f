// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/joinedsentences.h"

namespace podwright {

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        const bool wide = !text.isEmpty() && QStringView(u"。！？；：）”").contains(text.back());
        if (!text.isEmpty() && !wide)
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace podwright
