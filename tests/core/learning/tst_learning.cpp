// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/exercisecheck.h"
#include "learning/guidelibrary.h"
#include "learning/templatelibrary.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace podwright;

class LearningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesAreToldApart_data();
    void languagesAreToldApart();
    void everyTemplateIsAccepted_data();
    void everyTemplateIsAccepted();
    void summaryIsTheFirstParagraph();
    void everyGuideIsWellFormed_data();
    void everyGuideIsWellFormed();
    void everyExerciseCanBeReadAndIsNotDoneYet_data();
    void everyExerciseCanBeReadAndIsNotDoneYet();
    void everyExerciseCanBeSolved_data();
    void everyExerciseCanBeSolved();
    void conditionsHoldAndFail_data();
    void conditionsHoldAndFail();
};

namespace {

const Schema &schema()
{
    static const Schema built = Schema::builtIn();
    return built;
}

std::vector<PodReport> reportsOf(const std::string &text, bool isStatic)
{
    CheckOptions options;
    options.staticPod = isStatic;
    options.advice = false;
    return checkManifest(text, parseYaml(text), schema(), options);
}

std::vector<Exercise> exercisesIn(const QString &path, std::vector<std::string> *faults = nullptr)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Exercise::read(file.readAll().toStdString(), faults)
                                          : std::vector<Exercise>();
}

void everyGuide()
{
    QTest::addColumn<QString>("name");
    for (const std::string &name : GuideLibrary().names())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

} // namespace

void LearningTest::languagesAreToldApart_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("both");
    QTest::newRow("comments") << "a: 1\n  # one\n# all\n"
                              << "a: 1\n  # 一\n# all\n"
                              << "a: 1\n  # one\n  # 一\n# all\n";
}

void LearningTest::languagesAreToldApart()
{
    const std::string source = "#! en: T\na: 1\n  # en: one\n  # zh: 一\n# all\n";
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QFETCH(QString, both);
    QCOMPARE(QString::fromStdString(inLanguage(source, TextLanguage::English)), english);
    QCOMPARE(QString::fromStdString(inLanguage(source, TextLanguage::Chinese)), chinese);
    QCOMPARE(QString::fromStdString(inLanguage(source, TextLanguage::Both)), both);
}

void LearningTest::everyTemplateIsAccepted_data()
{
    QTest::addColumn<QString>("name");
    const TemplateLibrary library;
    QVERIFY(library.all().size() >= 16);
    for (const Template &one : library.all())
        QTest::newRow(one.name.c_str()) << QString::fromStdString(one.name);
}

/// Accepted without an error, a warning or a surprise at run time, at the level of Pod Security that it promises,
/// titled in both languages. A restricted one is an example to follow: there is nothing to advise.
void LearningTest::everyTemplateIsAccepted()
{
    QFETCH(QString, name);
    const TemplateLibrary library;
    const Template *one = library.find(name.toStdString());
    QVERIFY(one);
    QVERIFY(!one->english.empty() && !one->chinese.empty());
    for (const TextLanguage language : {TextLanguage::English, TextLanguage::Chinese, TextLanguage::Both}) {
        const std::string text = one->manifest(language);
        CheckOptions options;
        options.staticPod = one->isStatic;
        const auto reports = checkManifest(text, parseYaml(text), schema(), options);
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(reports[0].verdict, Verdict::Valid);
        for (const Diagnostic &finding : reports[0].diagnostics)
            QVERIFY2(finding.severity == Severity::Advice && one->securityLevel != "restricted", finding.rule.c_str());
        if (!one->securityLevel.empty() && !reports[0].podSecurity.level.empty())
            QCOMPARE(QString::fromStdString(reports[0].podSecurity.level), QString::fromStdString(one->securityLevel));
    }
}

void LearningTest::summaryIsTheFirstParagraph()
{
    const Guide guide = Guide::read("01", "# Title\n\nOne,\ntwo.\n\nMore.\n\n## Section\n");
    QCOMPARE(QString::fromStdString(guide.title), QStringLiteral("Title"));
    QCOMPARE(QString::fromStdString(guide.summary), QStringLiteral("One, two."));
}

void LearningTest::everyGuideIsWellFormed_data()
{
    everyGuide();
}

/// Both languages have a title, a summary and the same kinds of examples in the same order, and the examples are what
/// they say; links lead somewhere.
void LearningTest::everyGuideIsWellFormed()
{
    QFETCH(QString, name);
    const GuideLibrary library;
    const std::vector<std::string> names = library.names();
    std::vector<GuideExample::Kind> kinds;
    for (const TextLanguage language : {TextLanguage::English, TextLanguage::Chinese}) {
        const Guide guide = library.guide(name.toStdString(), language);
        QVERIFY(!guide.title.empty() && !guide.summary.empty());
        static const QRegularExpression codeInHeading(QStringLiteral("^#+ .*`"), QRegularExpression::MultilineOption);
        QVERIFY(!QString::fromStdString(guide.markdown).contains(codeInHeading));
        std::vector<GuideExample::Kind> own;
        for (const GuideExample &example : guide.examples) {
            own.push_back(example.kind);
            const bool isStatic = example.kind == GuideExample::Kind::Static;
            QVERIFY2(parseYaml(example.text).ok() || example.kind == GuideExample::Kind::Broken, example.text.c_str());
            if (example.kind != GuideExample::Kind::Accepted && !isStatic)
                continue;
            for (const PodReport &report : reportsOf(example.text, isStatic)) {
                QVERIFY2(report.verdict == Verdict::Valid, example.text.c_str());
                for (const Diagnostic &one : report.diagnostics)
                    QVERIFY2(one.severity != Severity::Warning, (one.rule + "\n" + example.text).c_str());
            }
        }
        if (language == TextLanguage::Chinese)
            QVERIFY(own == kinds);
        kinds = own;
        static const QRegularExpression link(QStringLiteral("\\]\\(podwright:([a-z]+)/([^)]*)\\)"));
        auto match = link.globalMatch(QString::fromStdString(guide.markdown));
        while (match.hasNext()) {
            const auto one = match.next();
            const QString what = one.captured(1);
            const std::string target = one.captured(2).toStdString();
            if (what == u"guide")
                QVERIFY2(std::find(names.begin(), names.end(), target) != names.end(), target.c_str());
            else if (what == u"field")
                QVERIFY2(schema().resolve(schema().pod(), target).known(), target.c_str());
            else
                QVERIFY2(std::stoul(target) < guide.examples.size(), target.c_str());
        }
    }
}

void LearningTest::everyExerciseCanBeReadAndIsNotDoneYet_data()
{
    everyGuide();
}

void LearningTest::everyExerciseCanBeReadAndIsNotDoneYet()
{
    QFETCH(QString, name);
    std::vector<std::string> faults;
    const auto exercises =
        exercisesIn(QStringLiteral(":/podwright/guides/exercises/") + name + QStringLiteral(".txt"), &faults);
    QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    QVERIFY2(exercises.size() >= 3 && exercises.size() <= 5, std::to_string(exercises.size()).c_str());
    for (const Exercise &one : exercises) {
        QVERIFY2(!one.english.empty() && !one.chinese.empty() && !one.checks.empty(), one.name.c_str());
        QVERIFY2(!one.englishHints.empty() && one.englishHints.size() == one.chineseHints.size(), one.name.c_str());
        for (const std::string &check : one.checks)
            QVERIFY2(ExerciseCheck::isKnown(check), check.c_str());
        const auto held = ExerciseCheck(schema()).check(one, one.start);
        QVERIFY2(std::find(held.begin(), held.end(), false) != held.end(), one.name.c_str());
    }
}

void LearningTest::everyExerciseCanBeSolved_data()
{
    QTest::addColumn<QString>("file");
    const QDir solutions(sourceFolder() + QStringLiteral("/tests/core/learning/data/solutions"));
    for (const QString &file : solutions.entryList({QStringLiteral("*.txt")}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file;
}

/// A solution of ours, in the form of the exercises with the solution as the manifest to begin with, meets all
/// conditions.
void LearningTest::everyExerciseCanBeSolved()
{
    QFETCH(QString, file);
    const auto exercises = exercisesIn(QStringLiteral(":/podwright/guides/exercises/") + file);
    const auto solutions = exercisesIn(sourceFolder() + QStringLiteral("/tests/core/learning/data/solutions/") + file);
    QCOMPARE(solutions.size(), exercises.size());
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        QCOMPARE(solutions[i].name, exercises[i].name);
        const auto held = ExerciseCheck(schema()).check(exercises[i], solutions[i].start);
        for (std::size_t k = 0; k < held.size(); ++k)
            QVERIFY2(held[k], (exercises[i].name + ": " + exercises[i].checks[k]).c_str());
    }
}

void LearningTest::conditionsHoldAndFail_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *condition, bool holds) {
        QTest::newRow(condition) << QByteArray(condition) << holds;
    };
    row("accepted", true);
    row("has spec.containers[0].image", true);
    row("has spec.containers[0].command", false);
    row("absent spec.volumes", true);
    row("absent spec.containers", false);
    row("equals metadata.name two", true);
    row("equals metadata.name three", false);
    row("not-equals metadata.name three", true);
    row("contains spec.containers[].image redis", true);
    row("contains spec.containers[].image mongo", false);
    row("count spec.containers[].name 2", true);
    row("count spec.containers[].ports[].containerPort 3", false);
    row("distinct spec.containers[].ports[].containerPort", false);
    row("distinct spec.containers[].name", true);
}

void LearningTest::conditionsHoldAndFail()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, holds);
    Exercise exercise;
    exercise.checks = {condition.toStdString()};
    const std::string text = "apiVersion: v1\nkind: Pod\nmetadata: {name: two}\nspec:\n  containers:\n"
                             "  - {name: a, image: nginx:1, ports: [{containerPort: 80}]}\n"
                             "  - {name: b, image: redis:8, ports: [{containerPort: 80}]}\n";
    QCOMPARE(ExerciseCheck(schema()).check(exercise, text).front(), holds);
}

QTEST_GUILESS_MAIN(LearningTest)
#include "tst_learning.moc"
