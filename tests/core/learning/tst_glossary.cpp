// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folders.h"
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

/// The words of the Chinese texts against resources/help/glossary.txt.
class GlossaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsATerm();
    void aFormThatIsNotUsedIsSeen();
    void chineseTextsUseTheWords();
};

namespace {

const QString source = podwright::sourceFolder();

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Term {
    QString english;
    QString chinese;
    QStringList unused; ///< forms that do not stand in our texts
};

QList<Term> glossary()
{
    QList<Term> terms;
    for (const QString &line :
         textOf(source + QLatin1String("/resources/help/glossary.txt")).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList halves = line.split(QLatin1String(" | "));
        const QStringList words = halves[0].split(QLatin1String(" = "));
        terms.append({words.value(0), words.value(1), halves.value(1).split(QLatin1String(", "), Qt::SkipEmptyParts)});
    }
    return terms;
}

/// Text that is read: no code, and in a translation file no source text.
QString withoutCode(QString text)
{
    static const QRegularExpression code(QStringLiteral("```.*?```|`[^`\n]*`|<source>.*?</source>|<name>.*?</name>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return text.replace(code, QStringLiteral(" "));
}

/// A form counts as a word: letters beside it make it another one.
QStringList faultsIn(const QString &text, const QString &name)
{
    QStringList faults;
    const QString read = withoutCode(text);
    for (const Term &term : glossary()) {
        for (const QString &form : term.unused) {
            const QRegularExpression word(
                QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(form)));
            for (QRegularExpressionMatchIterator all = word.globalMatch(read); all.hasNext();) {
                const qsizetype at = all.next().capturedStart();
                faults.append(
                    QStringLiteral("%1: %2 stands where the word is %3: …%4…")
                        .arg(name, form, term.chinese, read.mid(std::max<qsizetype>(0, at - 12), 30).simplified()));
            }
        }
    }
    return faults;
}

QStringList chineseFiles()
{
    QStringList files = {source + QLatin1String("/translations/podwright_zh_CN.ts")};
    for (const char *folder : {"/resources/help/zh", "/resources/guides/zh"}) {
        for (QDirIterator each(source + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
             each.hasNext();)
            files.append(each.next());
    }
    return files;
}

/// The Chinese comments of templates and snippets, and the Chinese lines of exercises.
QString chineseComments(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String("zh:")) || line.contains(QLatin1String("zh =")))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void GlossaryTest::everyLineIsATerm()
{
    const QList<Term> terms = glossary();
    QVERIFY(terms.size() > 60);
    QMap<QString, int> seen;
    for (const Term &term : terms) {
        QVERIFY2(!term.english.isEmpty() && !term.chinese.isEmpty(), qPrintable(term.english));
        QVERIFY2(!term.unused.contains(term.chinese), qPrintable(term.english));
        QCOMPARE(++seen[term.english], 1);
    }
}

void GlossaryTest::aFormThatIsNotUsedIsSeen()
{
    QCOMPARE(faultsIn(QStringLiteral("这个名字空间里的存活态探针"), QStringLiteral("a")).size(), 2);
    QVERIFY(faultsIn(QStringLiteral("这个命名空间里的 `初始化容器`"), QStringLiteral("a")).isEmpty());
}

void GlossaryTest::chineseTextsUseTheWords()
{
    QStringList faults;
    qsizetype read = 0;
    for (const QString &path : chineseFiles()) {
        const QString text = textOf(path);
        QVERIFY2(!text.isEmpty(), qPrintable(path));
        read += text.size();
        faults += faultsIn(text, path.mid(source.size()));
    }
    for (const char *folder : {"/resources/templates", "/resources/snippets", "/resources/guides/exercises"}) {
        for (QDirIterator each(source + QLatin1String(folder), QDir::Files); each.hasNext();) {
            const QString path = each.next();
            const QString text = chineseComments(textOf(path));
            read += text.size();
            faults += faultsIn(text, path.mid(source.size()));
        }
    }
    QVERIFY(read > 100000);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(GlossaryTest)
#include "tst_glossary.moc"
