// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>

namespace podwright {

/// A manifest that breaks a rule and one that does not, cut down to what matters.
struct Example {
    QByteArray options; ///< "static", "1.30": how it is checked; empty: as the server of the newest version
    QByteArray wrong;
    QByteArray right;
};

/// The examples for the codes of errors, from resources/examples. A value.
class ExampleLibrary {
public:
    static ExampleLibrary builtIn();
    static ExampleLibrary read(const QByteArray &text);

    /// Null where there is none.
    const Example *find(std::string_view message) const;
    const std::map<std::string, Example, std::less<>> &all() const { return m_examples; }

private:
    std::map<std::string, Example, std::less<>> m_examples; ///< by code
};

} // namespace podwright
