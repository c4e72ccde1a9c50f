// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/yamlsyntax.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>
#include <QTextDocument>
#include <QThread>

namespace podwright {

namespace {

KSyntaxHighlighting::Definition yaml(const KSyntaxHighlighting::Repository &repository)
{
    return repository.definitionForName(QStringLiteral("YAML"));
}

/// Has a definition read its rules and make their regular expressions ready, which it does when they are first used.
class Rehearsal : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit Rehearsal(const KSyntaxHighlighting::Repository &repository)
    {
        setDefinition(yaml(repository));
        setTheme(repository.defaultTheme());
        KSyntaxHighlighting::State state;
        for (const char *line :
             {"# a", "apiVersion: v1", "metadata:", "  name: 'b'", "  - {c: 1, d: \"e\"}", "  f: |", "---"})
            state = highlightLine(QString::fromLatin1(line), state);
    }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override { }
};

/// The default theme for light or dark: looking through all themes for the nearest one costs a tenth of the start.
KSyntaxHighlighting::Theme themeFor(const KSyntaxHighlighting::Repository &repository, const QPalette &palette)
{
    constexpr int middle = 128;
    if (palette.color(QPalette::Base).lightness() >= middle)
        return repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme);
    const KSyntaxHighlighting::Theme clear = repository.theme(QStringLiteral("GitHub Dark")); // keys are easier to read
    return clear.isValid() ? clear : repository.defaultTheme(KSyntaxHighlighting::Repository::DarkTheme);
}

} // namespace

YamlSyntax::YamlSyntax()
    : m_reading(std::async(std::launch::async, [owner = QThread::currentThread()] {
        auto repository = std::make_unique<KSyntaxHighlighting::Repository>();
        Rehearsal rehearsal(*repository);
        repository->moveToThread(owner);
        return repository;
    }))
{
}

YamlSyntax::~YamlSyntax() = default; // waits for the worker

KSyntaxHighlighting::SyntaxHighlighter *YamlSyntax::highlight(QTextDocument *document, const QPalette &palette)
{
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
    highlighter->setTheme(themeFor(repository(), palette));
    highlighter->setDefinition(yaml(repository()));
    return highlighter;
}

void YamlSyntax::recolour(KSyntaxHighlighting::SyntaxHighlighter *highlighter, const QPalette &palette)
{
    highlighter->setTheme(themeFor(repository(), palette));
    highlighter->rehighlight();
}

KSyntaxHighlighting::Repository &YamlSyntax::repository()
{
    if (m_reading.valid())
        m_repository = m_reading.get();
    return *m_repository;
}

} // namespace podwright
