// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace podwright {

/// Installs the translations of the interface; every widget hears of a change by a LanguageChange event.
class LanguageSwitcher : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject *parent = nullptr);

    /// "en", "zh_CN", or "" for the system's.
    void switchTo(const QString &language);
    const QString &language() const { return m_language; } ///< in use: "en" or "zh_CN"

    /// The language of the list that comes first in the user's preferences.
    static QString systemLanguage();

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
};

} // namespace podwright
