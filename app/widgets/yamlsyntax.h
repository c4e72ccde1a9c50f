// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <memory>

class QPalette;
class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace podwright {

/// The colours of YAML, read once for all views. A worker reads them from the moment when this is made, while the
/// window is put together: that is a sixth of what a start takes. All members are for the GUI thread.
class YamlSyntax {
public:
    YamlSyntax();
    ~YamlSyntax();
    YamlSyntax(const YamlSyntax &) = delete;
    YamlSyntax &operator=(const YamlSyntax &) = delete;

    /// A highlighter for the document, which owns it, in colours that fit the palette. Waits for the worker.
    KSyntaxHighlighting::SyntaxHighlighter *highlight(QTextDocument *document, const QPalette &palette);
    /// Other colours for a highlighter, such as after a change from light to dark; the text is coloured anew.
    void recolour(KSyntaxHighlighting::SyntaxHighlighter *highlighter, const QPalette &palette);

private:
    using Reading = std::unique_ptr<KSyntaxHighlighting::Repository>;

    KSyntaxHighlighting::Repository &repository();

    std::future<Reading> m_reading;
    Reading m_repository; ///< when it is read
};

} // namespace podwright
