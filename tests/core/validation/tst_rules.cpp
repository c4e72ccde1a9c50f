// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editplanner.h"
#include "pod/fieldvalue.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "rulecase.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/fixes/reportfixes.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace podwright;

/// Each rule by example: what breaks it and nothing else, and a neighbour that is accepted. See rulecase.h for the form
/// of the files in data/rules.
class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ruleByExample_data();
    void ruleByExample();
    void everyRuleHasExamples();
    void everyRuleHasAWayToMend();

private:
    static CheckOptions optionsOf(const RuleCase &one);
    QByteArray edited(QByteArray text, const QList<RuleCase::Edit> &edits, QByteArray *fault) const;
    std::vector<Diagnostic> findings(const QByteArray &text, const RuleCase &one) const;

    const Schema m_schema = Schema::builtIn();
};

void RulesTest::ruleByExample_data()
{
    QTest::addColumn<RuleCase>("one");
    const QDir folder(sourceFolder() + QStringLiteral("/tests/core/validation/data/rules"));
    int count = 0;
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        for (const RuleCase &one : RuleCase::read(folder.filePath(file)))
            QTest::newRow((one.rule + ' ' + one.title + " (" + file.toUtf8() + ' ' + QByteArray::number(++count) + ')')
                              .constData())
                << one;
    }
}

QByteArray RulesTest::edited(QByteArray text, const QList<RuleCase::Edit> &edits, QByteArray *fault) const
{
    for (const RuleCase::Edit &edit : edits) {
        const std::string bytes = text.toStdString();
        const ParseResult parsed = parseYaml(bytes);
        const auto path = Path::parse(edit.path.toStdString());
        if (!path) {
            *fault = "no path: " + edit.path;
            return {};
        }
        const auto pods = locatePods(ValueTree::read(parsed.tree, 0).root(), 0);
        const EditPlanner planner(bytes, parsed.tree, 0, keyOrderOf(m_schema, pods, 0));
        PlannedEdit planned;
        if (edit.drop) {
            planned = planner.remove(*path);
        } else {
            const auto value = fieldValueOf(schemaPlaceOf(m_schema, pods, 0, *path), edit.value.toStdString());
            if (!value) {
                *fault = "no value for " + edit.path + ": " + edit.value;
                return {};
            }
            planned = planner.set(*path, *value);
        }
        if (!planned.ok())
            *fault = "cannot edit " + edit.path;
        text = QByteArray::fromStdString(applyEdits(bytes, planned.edits));
    }
    return text;
}

CheckOptions RulesTest::optionsOf(const RuleCase &one)
{
    CheckOptions options;
    options.advice = one.options.contains(QLatin1String("advice"));
    options.fixes = false;
    for (const QString &option : one.options) {
        if (option == u"static")
            options.staticPod = true;
        else if (option.startsWith(u"1."))
            options.kubernetesMinor = option.mid(2).toInt();
        else if (option.startsWith(u"node="))
            options.nodeName = option.mid(5).toStdString();
    }
    return options;
}

std::vector<Diagnostic> RulesTest::findings(const QByteArray &text, const RuleCase &one) const
{
    const std::string bytes = text.toStdString();
    std::vector<Diagnostic> found;
    for (const PodReport &report : checkManifest(bytes, parseYaml(bytes), m_schema, optionsOf(one)))
        found.insert(found.end(), report.diagnostics.begin(), report.diagnostics.end());
    return found;
}

namespace {

QStringList errorsOf(const std::vector<Diagnostic> &found)
{
    QStringList list;
    for (const Diagnostic &one : found) {
        if (one.severity == Severity::Error)
            list.append(QLatin1String(toString(one.type)) + u' ' + QString::fromStdString(one.field));
    }
    list.sort();
    list.removeDuplicates();
    return list;
}

QStringList othersOf(const std::vector<Diagnostic> &found)
{
    QStringList list;
    for (const Diagnostic &one : found) {
        if (one.severity != Severity::Error)
            list.append(QString::fromStdString(one.rule));
    }
    list.sort();
    list.removeDuplicates();
    return list;
}

QByteArrayList linesOf(const QString &name)
{
    QFile file(name);
    QByteArrayList lines;
    if (file.open(QIODevice::ReadOnly))
        lines = file.readAll().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith('#'); });
    return lines;
}

/// The ids of lines `ID: reason`; a line without a reason counts for nothing.
QSet<QByteArray> reasonsOf(const QString &name)
{
    QSet<QByteArray> ids;
    for (const QByteArray &line : linesOf(name)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.size() > colon + 10)
            ids.insert(line.left(colon));
    }
    return ids;
}

} // namespace

void RulesTest::ruleByExample()
{
    QFETCH(RuleCase, one);
    QCOMPARE(one.fault, QByteArray());
    QFile file(sourceFolder() + QStringLiteral("/tests/core/validation/data/rules/bases/") + QString::fromUtf8(one.base)
               + QStringLiteral(".yaml"));
    QVERIFY2(file.open(QIODevice::ReadOnly), one.base.constData());
    const QByteArray base = file.readAll();
    QByteArray fault;
    const QByteArray broken = edited(base, one.breaks, &fault);
    QCOMPARE(fault, QByteArray());
    const auto found = findings(broken, one);
    QVERIFY2(errorsOf(found) == one.finds, errorsOf(found).join(u';').toUtf8().constData());
    const bool named = std::any_of(found.begin(), found.end(), [&](const Diagnostic &finding) {
        return QByteArray::fromStdString(finding.rule) == one.rule && !finding.message.empty();
    });
    QVERIFY2(named, "the rule itself is not among the findings");
    if (!one.warns.isEmpty())
        QVERIFY2(othersOf(found) == one.warns, othersOf(found).join(u';').toUtf8().constData());
    if (one.nears.isEmpty())
        return;
    const QByteArray near = edited(base, one.nears, &fault);
    QCOMPARE(fault, QByteArray());
    const auto accepted = findings(near, one);
    QVERIFY2(errorsOf(accepted) == one.nearFinds, errorsOf(accepted).join(u';').toUtf8().constData());
    const bool repeated = std::any_of(accepted.begin(), accepted.end(), [&](const Diagnostic &finding) {
        return finding.severity == Severity::Error && QByteArray::fromStdString(finding.rule) == one.rule;
    });
    QVERIFY2(!repeated, "the near miss breaks the rule too");
    if (!one.warns.isEmpty())
        QVERIFY2(!othersOf(accepted).contains(QString::fromUtf8(one.rule)), "the near miss draws the finding too");
}

/// Each rule of the list has a case that breaks it and one that just does not, or a reason why there is none.
void RulesTest::everyRuleHasExamples()
{
    const QString data = sourceFolder() + QStringLiteral("/tests/core/validation/data/");
    const QSet<QByteArray> outOfReach = reasonsOf(data + QStringLiteral("rules/out-of-reach.txt"));
    const QSet<QByteArray> withoutNear = reasonsOf(data + QStringLiteral("without-near-miss.list"));
    QSet<QByteArray> broken;
    QSet<QByteArray> near;
    const QDir folder(data + QStringLiteral("rules"));
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        for (const RuleCase &one : RuleCase::read(folder.filePath(file))) {
            broken.insert(one.rule);
            if (!one.nears.isEmpty())
                near.insert(one.rule);
        }
    }
    int count = 0;
    QByteArrayList lacking;
    for (const QByteArray &line : linesOf(data + QStringLiteral("rule-ids.list"))) {
        for (const QByteArray &rule : line.split(' ')) {
            ++count;
            if (outOfReach.contains(rule) == broken.contains(rule))
                lacking.append(rule);
            else if (broken.contains(rule) && near.contains(rule) == withoutNear.contains(rule))
                lacking.append(rule + " (near miss)");
        }
    }
    QCOMPARE(lacking.join(' '), QByteArray());
    QCOMPARE(count, 568);
}

/// In one case at least what a rule finds can be mended by a click.
void RulesTest::everyRuleHasAWayToMend()
{
    const QString data = sourceFolder() + QStringLiteral("/tests/core/validation/data/");
    QSet<QByteArray> tried;
    QSet<QByteArray> mended;
    const QDir folder(data + QStringLiteral("rules"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        for (const RuleCase &one : RuleCase::read(folder.filePath(name))) {
            QFile base(folder.filePath(QStringLiteral("bases/%1.yaml").arg(QString::fromUtf8(one.base))));
            if (mended.contains(one.rule) || !base.open(QIODevice::ReadOnly))
                continue;
            QByteArray fault;
            const QByteArray broken = edited(base.readAll(), one.breaks, &fault);
            tried.insert(one.rule);
            for (const Diagnostic &finding : findings(broken, one)) {
                const bool mine = QByteArray::fromStdString(finding.rule) == one.rule;
                if (mine && !fixesOf(broken.toStdString(), m_schema, optionsOf(one), finding).empty()) {
                    mended.insert(one.rule);
                    break;
                }
            }
        }
    }
    QByteArrayList lacking;
    for (const QByteArray &rule : tried - mended)
        lacking.append(rule);
    std::sort(lacking.begin(), lacking.end());
    for (const QByteArray &rule : std::as_const(lacking))
        qInfo("%s", rule.constData());
    QCOMPARE(lacking.join(' '), QByteArray());
    QVERIFY(tried.size() > 600);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
