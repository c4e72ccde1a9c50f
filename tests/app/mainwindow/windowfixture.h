// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/mainwindow.h"
#include "platform/languageswitcher.h"
#include "platform/prompt.h"
#include "schema/schema.h"
#include "settings/appsettings.h"
#include "widgets/yamlsyntax.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace podwright {

/// Answers of its own, so that no dialog ever opens.
class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &) override { return answer; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return ++asked, saveAnswer; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ++asked, reloadAnswer; }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        told = question;
        return confirmAnswer;
    }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
    void compare(QWidget *, const QString &title, const QString &text, const QString &, const QString &other) override
    {
        compared = {title, text, other};
    }

    QString answer;
    QString told;
    QStringList compared; ///< the other title, its text, the window's
    SaveAnswer saveAnswer = SaveAnswer::Discard;
    ReloadAnswer reloadAnswer = ReloadAnswer::Reload;
    bool confirmAnswer = true;
    int asked = 0;
};

/// Outline and problems are made when the window has been painted.
inline void awaitPanels(const MainWindow &window)
{
    [[maybe_unused]] const bool made = QTest::qWaitFor([&window] {
        return window.findChild<QWidget *>(QStringLiteral("outline"))
            && window.findChild<QWidget *>(QStringLiteral("problems"));
    });
}

/// A real window with a manifest in it, and a folder of its own for files and settings.
class WindowFixture {
public:
    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        languages.switchTo(QStringLiteral("en"));
        settings = std::make_unique<AppSettings>(path("settings.ini"));
        makeWindow();
    }
    ~WindowFixture() { window->document()->setModified(false); }

    void makeWindow()
    {
        window = std::make_unique<MainWindow>(schema, *settings, languages, syntax, &prompt);
        window->show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
        awaitPanels(*window);
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString writeFile(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file %s", name);
        return file.fileName();
    }
    static QByteArray readFile(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void begin(const QByteArray &manifest)
    {
        window->document()->setModified(false);
        window->files()->newFile(QString::fromUtf8(manifest));
    }
    template <typename Widget> Widget *field(const char *path) const
    {
        auto *widget = window->findChild<Widget *>(QString::fromUtf8(path));
        if (!widget)
            qWarning("no field %s", path);
        return widget;
    }
    QByteArray text() const { return QByteArray::fromStdString(window->document()->text()); }
    void select(const char *path) const { window->selection()->select({0, *Path::parse(path)}, nullptr); }
    std::string selected() const { return window->selection()->current().path.toString(); }

    QTemporaryDir folder;
    std::unique_ptr<AppSettings> settings;
    LanguageSwitcher languages;
    YamlSyntax syntax;
    ScriptedPrompt prompt;
    Schema schema = Schema::builtIn();
    std::unique_ptr<MainWindow> window;
};

} // namespace podwright
