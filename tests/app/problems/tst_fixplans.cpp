// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to mend are looked for by a worker: for the present text, told when they are known, one undo step when taken.
#include "document/manifestdocument.h"
#include "findings/findingcommands.h"
#include "findings/fixplans.h"
#include "platform/dialogprompt.h"
#include "problems/findingdetails.h"
#include "schema/schema.h"
#include "validation/fixes/reportfixes.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

using namespace podwright;

namespace {

const std::string faulty = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: c\n"
                           "    image: nginx:1.29\n    imagePullPolicy: Alawys\n  volumes:\n  - name: v\n"
                           "    emptyDirr: {}\n";

} // namespace

class FixPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void plansAreKnownLater();
    void aNewerTextBeginsAnew();
    void menusFillWhenWaysAreKnown();
    void detailsSayThatTheyLook();
    void allSafeOnesAreOneStep();
    void whatWasLookedForInAnotherTextIsNotDone();
    void endsWhileItPlans();

private:
    const Diagnostic *find(const char *message) const;

    const Schema m_schema = Schema::builtIn();
    DialogPrompt m_prompt;
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<FindingCommands> m_commands;
};

void FixPlansTest::init()
{
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_document->setSource(SourceText::decode(faulty));
    m_commands = std::make_unique<FindingCommands>(m_document.get(), &m_prompt, nullptr);
}

void FixPlansTest::cleanup()
{
    m_commands.reset();
    m_document.reset();
}

const Diagnostic *FixPlansTest::find(const char *message) const
{
    for (const PodReport &report : m_document->snapshot()->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.message == message)
                return &one;
        }
    }
    return nullptr;
}

void FixPlansTest::plansAreKnownLater()
{
    const Diagnostic *finding = find("not-supported");
    QVERIFY(finding);
    FixPlans *plans = m_commands->plans();
    QSignalSpy known(plans, &FixPlans::known);
    QVERIFY(!plans->of(*finding));
    QVERIFY(!plans->of(*finding)); // asked twice, planned once
    QTRY_COMPARE(known.size(), 1);
    const auto fixes = plans->of(*finding);
    const auto anew = fixesOf(faulty, m_schema, m_document->checkOptions(), *finding);
    QVERIFY(fixes && !fixes->empty());
    QCOMPARE(fixes->size(), anew.size());
    QVERIFY(fixes->front().edits == anew.front().edits);
}

void FixPlansTest::aNewerTextBeginsAnew()
{
    FixPlans *plans = m_commands->plans();
    const Diagnostic old = *find("not-supported");
    QVERIFY(!plans->of(old));
    QTextCursor(m_document->textDocument()).insertText(QStringLiteral("# first\n"));
    QVERIFY(!plans->of(*find("not-supported"))); // whatever the worker was doing
    QTRY_VERIFY(plans->of(*find("not-supported")));
    const auto fixes = plans->of(*find("not-supported"));
    QVERIFY(!fixes->empty());
    QVERIFY(m_document->apply(fixes->front().edits));
    QVERIFY(!find("not-supported"));
    QTRY_VERIFY(plans->of(old)); // nothing of that kind is there any more
    QVERIFY(plans->of(old)->empty());
}

void FixPlansTest::menusFillWhenWaysAreKnown()
{
    QMenu menu;
    m_commands->addFixesOf(&menu, *find("not-supported"));
    menu.addAction(QStringLiteral("behind"));
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY(!menu.actions().first()->isEnabled()); // says that it looks
    QTRY_VERIFY(menu.actions().first()->isEnabled());
    QCOMPARE(menu.actions().last()->text(), QStringLiteral("behind"));
    menu.actions().first()->trigger();
    QVERIFY(m_document->text().find("imagePullPolicy: Always\n") != std::string::npos);
}

void FixPlansTest::detailsSayThatTheyLook()
{
    FindingDetails details(m_document.get(), m_commands.get());
    auto *text = details.findChild<QTextBrowser *>(QStringLiteral("findingDetails"));
    QVERIFY(text);
    details.show(*find("not-supported"), 0);
    QVERIFY(text->toPlainText().contains(QStringLiteral("Looking for ways to mend it…")));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("imagePullPolicy: Always")));
    QVERIFY(!text->toPlainText().contains(QStringLiteral("Looking for")));
}

void FixPlansTest::allSafeOnesAreOneStep()
{
    m_commands->fixAllSafe();
    QCOMPARE(m_document->text(), faulty); // not yet
    QTRY_VERIFY(m_document->text().find("emptyDir: {}") != std::string::npos);
    m_document->undo();
    QCOMPARE(m_document->text(), faulty);
}

void FixPlansTest::whatWasLookedForInAnotherTextIsNotDone()
{
    QSignalSpy told(m_commands.get(), &FindingCommands::told);
    m_commands->fixAllSafe();
    QTextCursor(m_document->textDocument()).insertText(QStringLiteral("# first\n"));
    QTRY_COMPARE(told.last().first().toString(), QStringLiteral("The text has changed since. Try again."));
    QCOMPARE(m_document->text(), "# first\n" + faulty);
}

void FixPlansTest::endsWhileItPlans()
{
    QVERIFY(!m_commands->plans()->of(*find("not-supported")));
    m_commands->fixAllSafe();
    m_commands.reset(); // waits for its workers, and nothing comes back
    QCoreApplication::processEvents();
    QCOMPARE(m_document->text(), faulty);
}

QTEST_MAIN(FixPlansTest)
#include "tst_fixplans.moc"
