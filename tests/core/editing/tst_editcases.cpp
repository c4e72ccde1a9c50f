// SPDX-License-Identifier: GPL-3.0-or-later
// Each folder of cases/ holds a file, an edit and the file that must come out, byte for byte. The edit: the operation,
// the path and a word on the first line; an argument of several lines below it instead.
#include "editing/editplanner.h"
#include "support/folders.h"

#include <QDir>
#include <QTest>

using namespace podwright;

class EditCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesComeOutAsWritten_data();
    void bytesComeOutAsWritten();
};

namespace {

std::string bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll().toStdString();
}

PlannedEdit plan(const EditPlanner &planner, const std::string &edit)
{
    const std::size_t lineEnd = edit.find('\n');
    const QStringList words = QString::fromStdString(edit.substr(0, lineEnd)).split(u' ');
    const QString &operation = words[0];
    const Path path = *Path::parse(words[1].toStdString());
    const std::string argument =
        lineEnd != std::string::npos ? edit.substr(lineEnd + 1) : words.mid(2).join(u' ').toStdString();
    if (operation == QLatin1String("set"))
        return planner.set(path, NewValue::string(argument));
    if (operation == QLatin1String("insert"))
        return planner.insertYaml(path, argument);
    if (operation == QLatin1String("move"))
        return planner.moveItem(path, words[2].toUInt(), words[3].toUInt());
    if (operation == QLatin1String("rename"))
        return planner.renameKey(path, argument);
    if (operation != QLatin1String("unset"))
        qFatal("no such operation: %s", qPrintable(operation));
    return planner.remove(path);
}

} // namespace

void EditCasesTest::bytesComeOutAsWritten_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(sourceFolder() + QStringLiteral("/tests/core/editing/cases"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void EditCasesTest::bytesComeOutAsWritten()
{
    QFETCH(QString, folder);
    const std::string before = bytesOf(folder + QStringLiteral("/before.yaml"));
    const std::string after = bytesOf(folder + QStringLiteral("/after.yaml"));
    const ParseResult parsed = parseYaml(before);
    QVERIFY(parsed.ok());
    const PlannedEdit planned =
        plan(EditPlanner(before, parsed.tree, 0), bytesOf(folder + QStringLiteral("/edit.txt")));
    QVERIFY2(planned.ok(), planned.detail.c_str());
    QCOMPARE(QByteArray::fromStdString(applyEdits(before, planned.edits)), QByteArray::fromStdString(after));
    QCOMPARE(applyEdits(after, invertEdits(before, planned.edits)), before);
}

QTEST_GUILESS_MAIN(EditCasesTest)
#include "tst_editcases.moc"
