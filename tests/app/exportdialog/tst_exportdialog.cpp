// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "exportdialog/exportdialog.h"
#include "exportdialog/exportformtext.h"
#include "platform/prompt.h"
#include "schema/schema.h"
#include "support/fulldisk.h"
#include "text/sourcetext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace podwright;

namespace {

class ScriptedPrompt : public Prompt {
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &name) override
    {
        suggested = name;
        return answer;
    }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Cancel; }
    ReloadAnswer askToReload(QWidget *, const QString &, bool) override { return ReloadAnswer::Keep; }
    bool confirm(QWidget *, const QString &question, const QString &details, const QString &) override
    {
        asked = question + u'\n' + details;
        return yes;
    }
    QString askForText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    void tell(QWidget *, const QString &message, const QString &details) override { told = message + u'\n' + details; }
    void compare(QWidget *, const QString &, const QString &left, const QString &, const QString &right) override
    {
        compared = left + right;
    }

    QString answer;
    QString suggested;
    QString asked;
    QString told;
    QString compared;
    bool yes = false;
};

const QByteArray pod =
    "kind: Pod # the kind\napiVersion: v1\nmetadata:\n  name: web\nspec:\n  restartPolicy: OnFailure\n"
    "  containers:\n  - image: nginx:1.27\n    name: web\n    ports:\n    - containerPort: 80\n";

} // namespace

/// The dialog as people use it: keys, clicks, files in a folder.
class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFormIsShownAndSaved_data();
    void everyFormIsShownAndSaved();
    void optionsChangeThePreview();
    void changesAreMarkedByLine();
    void severalFilesAreChosenAndCopied();
    void nothingIsWrittenWithoutAName();
    void aFolderThatVanishedIsTold();
    void aFullDiskLeavesTheOldFile_data() { addForms(); }
    void aFullDiskLeavesTheOldFile();
    void filesChangedMeanwhileAreAskedFor();
    void foldersChangedMeanwhileAreAskedFor();
    void brokenTextIsExplained();
    void aLongTextIsExportedByAWorker();
    void linksLeadAway();
    void everythingHasANameForScreenReaders();
    void bothLanguagesFit();

private:
    static void addForms();
    template <typename Widget> Widget *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    /// With the arrow keys.
    void choose(ExportForm form)
    {
        auto *list = find<QListWidget>("exportForms");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int row = 0; row < static_cast<int>(form); ++row)
            QTest::keyClick(list, Qt::Key_Down);
    }
    void save() { QTest::mouseClick(find<QPushButton>("exportSave"), Qt::LeftButton); }
    QString shown() const { return find<QPlainTextEdit>("exportPreview")->toPlainText(); }
    QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    const Schema m_schema = Schema::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    std::unique_ptr<ManifestDocument> m_document;
    std::unique_ptr<ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompt = std::make_unique<ScriptedPrompt>();
    m_document = std::make_unique<ManifestDocument>(m_schema);
    m_document->setSource(SourceText::decode(pod.toStdString()));
    m_dialog = std::make_unique<ExportDialog>(m_document.get(), m_prompt.get(), m_folder->path(), nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void ExportDialogTest::cleanup()
{
    m_dialog.reset();
    m_document.reset();
}

void ExportDialogTest::addForms()
{
    QTest::addColumn<int>("form");
    for (const ExportForm form : exportForms())
        QTest::addRow("%s", std::string(formName(form)).c_str()) << static_cast<int>(form);
}

void ExportDialogTest::everyFormIsShownAndSaved_data()
{
    addForms();
}

void ExportDialogTest::everyFormIsShownAndSaved()
{
    QFETCH(int, form);
    choose(static_cast<ExportForm>(form));
    QVERIFY(!shown().isEmpty());
    QCOMPARE(find<QLabel>("exportPurpose")->text(), exportFormPurpose(static_cast<ExportForm>(form)));
    m_prompt->answer = at("out");
    save();
    QCOMPARE(m_prompt->told, QString());
    QVERIFY(find<QLabel>("exportStatus")->text().contains(QStringLiteral("out")));
    const ExportedFolder made = exportManifest(pod.toStdString(), static_cast<ExportForm>(form), {}, m_schema);
    if (!makesSeveralFiles(static_cast<ExportForm>(form))) {
        QCOMPARE(read("out"), QByteArray::fromStdString(made.files.front().text));
        QCOMPARE(QFileInfo(m_prompt->suggested).fileName(), QString::fromStdString(made.files.front().path));
        return;
    }
    for (const ExportedFile &file : made.files)
        QCOMPARE(read(("out/" + file.path).c_str()), QByteArray::fromStdString(file.text));
}

void ExportDialogTest::optionsChangeThePreview()
{
    choose(ExportForm::Deployment);
    auto *name = find<QLineEdit>("exportName");
    QVERIFY(name->isVisible());
    QCOMPARE(name->placeholderText(), QStringLiteral("web"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("shop"));
    auto *replicas = find<QSpinBox>("exportReplicas");
    replicas->setFocus();
    QTest::keyClick(replicas, Qt::Key_Up);
    QTest::mouseClick(find<QCheckBox>("exportService"), Qt::LeftButton, {}, QPoint(8, 8));
    for (const char *part : {"name: shop", "replicas: 2", "kind: Service"})
        QVERIFY2(shown().contains(QLatin1String(part)), part);
    QVERIFY(find<QLabel>("exportNotes")->text().contains(QStringLiteral("restartPolicy")));
    choose(ExportForm::CronJob);
    auto *schedule = find<QLineEdit>("exportSchedule");
    schedule->setFocus();
    QTest::keyClick(schedule, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(schedule, QStringLiteral("5 4 * * *"));
    QVERIFY(shown().contains(QStringLiteral("5 4 * * *")));
    QVERIFY(!replicas->isVisible());
    choose(ExportForm::Normalised);
    auto *defaults = find<QComboBox>("exportDefaults");
    defaults->setFocus();
    QTest::keyClick(defaults, Qt::Key_Down);
    QVERIFY(shown().contains(QStringLiteral("dnsPolicy: ClusterFirst")));
    QVERIFY(shown().startsWith(QStringLiteral("apiVersion: v1\nkind: Pod # the kind\n")));
}

void ExportDialogTest::changesAreMarkedByLine()
{
    choose(ExportForm::Normalised);
    auto *views = find<QTabBar>("exportViews");
    QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(1).center());
    auto *preview = find<QPlainTextEdit>("exportPreview");
    const QStringList lines = shown().split(u'\n');
    QVERIFY(lines.contains(QStringLiteral("- kind: Pod # the kind"))
            || lines.contains(QStringLiteral("- apiVersion: v1")));
    QVERIFY(lines.contains(QStringLiteral("  metadata:")));
    QVERIFY(preview->extraSelections().size() >= 2);
    choose(ExportForm::Yaml);
    QVERIFY(preview->extraSelections().isEmpty());
    QTest::mouseClick(find<QPushButton>("exportCompare"), Qt::LeftButton);
    QVERIFY(m_prompt->compared.contains(QStringLiteral("kind: Pod # the kind")));
}

void ExportDialogTest::severalFilesAreChosenAndCopied()
{
    auto *files = find<QComboBox>("exportFiles");
    QVERIFY(!files->isVisible());
    choose(ExportForm::Helm);
    QVERIFY(files->isVisible());
    QCOMPARE(files->currentText(), QStringLiteral("Chart.yaml"));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Down);
    QCOMPARE(files->currentText(), QStringLiteral("values.yaml"));
    QVERIFY(shown().contains(QStringLiteral("repository: nginx")));
    QTest::mouseClick(find<QPushButton>("exportCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("repository: nginx")));
}

void ExportDialogTest::nothingIsWrittenWithoutAName()
{
    save();
    QVERIFY(names().isEmpty());
    QCOMPARE(find<QLabel>("exportStatus")->text(), QString());
    QCOMPARE(m_prompt->suggested, at("web.yaml"));
}

void ExportDialogTest::aFolderThatVanishedIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("gone")));
    m_prompt->answer = at("gone/out.yaml");
    QVERIFY(QDir(at("gone")).removeRecursively());
    save();
    QVERIFY2(m_prompt->told.contains(at("gone")), qPrintable(m_prompt->told));
    choose(ExportForm::Helm);
    m_prompt->told.clear();
    save();
    QVERIFY2(m_prompt->told.contains(at("gone")), qPrintable(m_prompt->told));
    QVERIFY(names().isEmpty());
}

void ExportDialogTest::aFullDiskLeavesTheOldFile()
{
    QFETCH(int, form);
    choose(static_cast<ExportForm>(form));
    m_prompt->answer = at("out");
    m_prompt->yes = true;
    save();
    m_prompt->told.clear();
    const QStringList before = names();
    const bool several = makesSeveralFiles(static_cast<ExportForm>(form));
    const char *file = !several                             ? "out"
        : static_cast<ExportForm>(form) == ExportForm::Helm ? "out/Chart.yaml"
                                                            : "out/kustomization.yaml";
    const QByteArray old = "old\n";
    write(file, old);
    {
        const FullDisk full(16);
        save();
    }
    QVERIFY(!m_prompt->told.isEmpty());
    QCOMPARE(read(file), old);
    QCOMPARE(names(), before);
}

void ExportDialogTest::filesChangedMeanwhileAreAskedFor()
{
    m_prompt->answer = at("out.yaml");
    save();
    QCOMPARE(m_prompt->asked, QString());
    save(); // what we wrote ourselves needs no question
    QCOMPARE(m_prompt->asked, QString());
    write("out.yaml", "mine\n");
    save();
    QVERIFY(m_prompt->asked.contains(QStringLiteral("out.yaml")));
    QCOMPARE(read("out.yaml"), QByteArray("mine\n"));
    m_prompt->yes = true;
    save();
    QCOMPARE(read("out.yaml"), pod);
}

void ExportDialogTest::foldersChangedMeanwhileAreAskedFor()
{
    choose(ExportForm::Kustomize);
    m_prompt->answer = at("base");
    save();
    QCOMPARE(m_prompt->asked, QString());
    write("base/pod.yaml", "mine\n");
    save();
    QVERIFY(m_prompt->asked.contains(QStringLiteral("pod.yaml")));
    QCOMPARE(read("base/pod.yaml"), QByteArray("mine\n"));
    m_prompt->yes = true;
    save();
    QCOMPARE(read("base/pod.yaml"), pod);
}

void ExportDialogTest::brokenTextIsExplained()
{
    m_document->setSource(SourceText::decode("a: [\n"));
    choose(ExportForm::Json);
    QVERIFY(!find<QPushButton>("exportSave")->isEnabled());
    QVERIFY(!find<QPushButton>("exportCopy")->isEnabled());
    QVERIFY(!find<QLabel>("exportNotes")->text().isEmpty());
    choose(ExportForm::Yaml); // as it is
    QVERIFY(find<QPushButton>("exportSave")->isEnabled());
}

void ExportDialogTest::aLongTextIsExportedByAWorker()
{
    QByteArray text = pod;
    for (int port = 2000; port < 5500; ++port)
        text += "    - containerPort: " + QByteArray::number(port) + '\n';
    QVERIFY(text.size() > 70'000);
    m_document->setSource(SourceText::decode(text.toStdString()));
    QTRY_VERIFY(!m_document->isBusy());
    choose(ExportForm::Json); // over others, whose exports are no longer wanted
    const auto *save = find<QPushButton>("exportSave");
    const auto *status = find<QLabel>("exportStatus");
    QVERIFY(!save->isEnabled());
    QVERIFY(status->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20000);
    QVERIFY(status->text().isEmpty());
    const ExportedFolder made = exportManifest(text.toStdString(), ExportForm::Json, {}, m_schema);
    QCOMPARE(shown(), QString::fromStdString(made.files.front().text));
}

void ExportDialogTest::linksLeadAway()
{
    bool gone = false;
    m_dialog->addLink(QStringLiteral("Elsewhere"), QStringLiteral("why"), [&] { gone = true; });
    auto *list = find<QListWidget>("exportForms");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(find<QLabel>("exportPurpose")->text(), QStringLiteral("why"));
    QVERIFY(!find<QPlainTextEdit>("exportPreview")->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(gone);
    QVERIFY(!m_dialog->isVisible());
}

void ExportDialogTest::everythingHasANameForScreenReaders()
{
    for (const char *name : {"exportForms", "exportDefaults", "exportName", "exportReplicas", "exportSchedule",
                             "exportViews", "exportFiles", "exportPreview"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

void ExportDialogTest::bothLanguagesFit()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/podwright_zh_CN")));
    for (const bool chinese : {false, true}) {
        if (chinese)
            QCoreApplication::installTranslator(&translator);
        ExportDialog dialog(m_document.get(), m_prompt.get(), m_folder->path(), nullptr);
        dialog.resize(760, 520);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("exportForms"));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QVERIFY2(list->visualItemRect(list->item(row)).width()
                         >= list->sizeHintForIndex(list->currentIndex()).width(),
                     qPrintable(list->item(row)->text()));
        }
        for (auto *button : dialog.findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        if (chinese)
            QCoreApplication::removeTranslator(&translator);
    }
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
