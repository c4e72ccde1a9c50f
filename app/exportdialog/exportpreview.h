// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace podwright {

/// Shows a file that is not written yet: with colours, or line by line against another text.
class ExportPreview : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent);
    ~ExportPreview() override;

    /// `fileName` tells the language.
    void showFile(const QString &text, const QString &fileName);
    /// Lines that go are marked by `-`, those that come by `+`, and by colour.
    void showDifference(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &text);
    void markLines();
    void chooseTheme();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QList<int> m_gone; ///< line numbers
    QList<int> m_come;
};

} // namespace podwright
