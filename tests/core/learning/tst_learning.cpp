// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/templatelibrary.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

class LearningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesAreToldApart_data();
    void languagesAreToldApart();
    void everyTemplateIsAccepted_data();
    void everyTemplateIsAccepted();
};

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

/// Accepted without an error or a warning, at the level of Pod Security that it promises, titled in both languages.
void LearningTest::everyTemplateIsAccepted()
{
    QFETCH(QString, name);
    static const Schema schema = Schema::builtIn();
    const TemplateLibrary library;
    const Template *one = library.find(name.toStdString());
    QVERIFY(one);
    QVERIFY(!one->english.empty() && !one->chinese.empty());
    for (const TextLanguage language : {TextLanguage::English, TextLanguage::Chinese, TextLanguage::Both}) {
        const std::string text = one->manifest(language);
        CheckOptions options;
        options.staticPod = one->isStatic;
        const auto reports = checkManifest(text, parseYaml(text), schema, options);
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(reports[0].verdict, Verdict::Valid);
        for (const Diagnostic &finding : reports[0].diagnostics)
            QVERIFY2(finding.severity != Severity::Warning, finding.rule.c_str());
        if (!one->securityLevel.empty() && !reports[0].podSecurity.level.empty())
            QCOMPARE(QString::fromStdString(reports[0].podSecurity.level), QString::fromStdString(one->securityLevel));
    }
}

QTEST_GUILESS_MAIN(LearningTest)
#include "tst_learning.moc"
