// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace podwright {

/// Writes one JSON value as it comes, on one line, without building a tree first: thousands of reports are made a
/// second. Text is UTF-8; what is not valid in it is written as it is.
class JsonLine {
public:
    JsonLine &beginObject() { return begin('{'); }
    JsonLine &endObject() { return end('}'); }
    JsonLine &beginArray() { return begin('['); }
    JsonLine &endArray() { return end(']'); }
    JsonLine &key(std::string_view name);
    JsonLine &text(std::string_view value);
    JsonLine &number(std::int64_t value);
    JsonLine &boolean(bool value);

    /// The line with its line break.
    QByteArray take();

private:
    JsonLine &begin(char bracket);
    JsonLine &end(char bracket);
    void separate();
    void quote(std::string_view value);

    QByteArray m_bytes;
    bool m_first = true; ///< nothing stands before in the innermost bracket, or a key does
};

} // namespace podwright
