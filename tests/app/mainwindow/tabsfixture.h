// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/tabwindow.h"
#include "texteditor/yamleditor.h"
#include "widgets/yamlsyntax.h"
#include "windowfixture.h"

#include <QTextDocument>

namespace podwright {

inline QByteArray podNamed(const char *name)
{
    return QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  name: ") + name
        + "\nspec:\n  containers:\n  - name: a\n    image: nginx\n";
}

/// A window with tabs around a fixture's settings and folder.
class TabsFixture {
public:
    TabsFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        languages.switchTo(QStringLiteral("en"));
        settings = std::make_unique<AppSettings>(folder.filePath(QStringLiteral("settings.ini")));
        for (const char *name : {"a", "b", "c"})
            write(name, podNamed(name));
        settings->setRecoveryFolder(folder.filePath(QStringLiteral("recovery"))); // of this run alone
        makeWindow();
    }
    ~TabsFixture()
    {
        prompt.saveAnswer = Prompt::SaveAnswer::Discard;
        window->close();
    }
    void makeWindow()
    {
        window = std::make_unique<TabWindow>(schema, *settings, languages, syntax, &prompt);
        window->show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowActive(window.get());
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(fileOf(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file %s", name);
    }
    QString fileOf(const char *name) const { return folder.filePath(QLatin1String(name) + QStringLiteral(".yaml")); }

    QTemporaryDir folder;
    std::unique_ptr<AppSettings> settings;
    LanguageSwitcher languages;
    YamlSyntax syntax;
    ScriptedPrompt prompt;
    Schema schema = Schema::builtIn();
    std::unique_ptr<TabWindow> window;
};

} // namespace podwright
