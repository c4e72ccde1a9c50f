// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog/exportdialog.h"

#include "document/manifestdocument.h"
#include "exportdialog/exportformtext.h"
#include "exportdialog/exportoptionsbox.h"
#include "exportdialog/exportpreview.h"
#include "messages/exportnotetext.h"
#include "messages/refusaltext.h"
#include "platform/prompt.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace podwright {

namespace {

constexpr int formRole = Qt::UserRole;
constexpr int linkRole = Qt::UserRole + 1;
constexpr int listMargin = 36; ///< pixels beside the longest title
constexpr int mostNotesHeight = 110; ///< pixels; more of them scroll

QLabel *wrappedLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExportDialog::ExportDialog(ManifestDocument *document, Prompt *prompt, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_prompt(prompt)
    , m_saver(prompt)
    , m_folder(folder)
    , m_forms(new QListWidget(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    resize(960, 660);
    m_forms->setObjectName(QStringLiteral("exportForms"));
    m_forms->setAccessibleName(tr("Forms"));
    for (const ExportForm form : exportForms()) {
        auto *item = new QListWidgetItem(exportFormTitle(form), m_forms);
        item->setData(formRole, static_cast<int>(form));
        item->setToolTip(exportFormPurpose(form));
    }
    m_forms->setSpacing(1);
    fitList();
    auto *side = new QWidget(this);
    makeRightSide(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_compare = buttons->addButton(tr("Side &by Side…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    m_compare->setObjectName(QStringLiteral("exportCompare"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_compare, &QPushButton::clicked, this, &ExportDialog::compare);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_forms);
    middle->addWidget(side, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(m_forms, &QListWidget::currentRowChanged, this, &ExportDialog::chooseForm);
    connect(m_document, &ManifestDocument::snapshotChanged, this, &ExportDialog::refresh);
    connect(&m_maker, &QFutureWatcherBase::finished, this, [this] {
        if (m_outdated)
            return refresh();
        tell({});
        takeMade(m_maker.result());
    });
    m_forms->setCurrentRow(0);
    m_forms->setFocus();
}

void ExportDialog::makeRightSide(QWidget *side)
{
    m_purpose = wrappedLabel(side, "exportPurpose");
    m_options = new ExportOptionsBox(side);
    auto *scroll = new QScrollArea(side);
    m_notes = wrappedLabel(scroll, "exportNotes");
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(m_notes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setObjectName(QStringLiteral("exportNotesArea"));
    m_views = new QTabBar(side);
    m_views->setObjectName(QStringLiteral("exportViews"));
    m_views->setAccessibleName(tr("View"));
    m_views->addTab(tr("&Preview"));
    m_views->addTab(tr("Ch&anges"));
    m_views->setDrawBase(false);
    m_files = new QComboBox(side);
    m_files->setObjectName(QStringLiteral("exportFiles"));
    m_files->setAccessibleName(tr("File"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preview = new ExportPreview(side);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_status = wrappedLabel(side, "exportStatus");
    m_status->hide();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(m_files);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_purpose);
    layout->addWidget(m_options);
    layout->addWidget(scroll);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_status);
    connect(m_options, &ExportOptionsBox::changed, this, &ExportDialog::refresh);
    connect(m_views, &QTabBar::currentChanged, this, &ExportDialog::showPreview);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
}

void ExportDialog::addLink(const QString &title, const QString &purpose, std::function<void()> go)
{
    auto *item = new QListWidgetItem(title + QStringLiteral("…"), m_forms);
    item->setData(linkRole, static_cast<int>(m_links.size()));
    item->setToolTip(purpose);
    m_links.push_back({purpose, std::move(go)});
    fitList();
}

void ExportDialog::fitList()
{
    m_forms->setFixedWidth(m_forms->sizeHintForColumn(0) + listMargin);
}

void ExportDialog::choose(ExportForm form)
{
    for (int row = 0; row < m_forms->count(); ++row) {
        const QVariant stored = m_forms->item(row)->data(formRole);
        if (stored.isValid() && stored.toInt() == static_cast<int>(form))
            m_forms->setCurrentRow(row);
    }
}

const ExportDialog::Link *ExportDialog::link() const
{
    const QListWidgetItem *item = m_forms->currentItem();
    const QVariant stored = item ? item->data(linkRole) : QVariant();
    return stored.isValid() ? &m_links[static_cast<std::size_t>(stored.toInt())] : nullptr;
}

ExportForm ExportDialog::form() const
{
    const QListWidgetItem *item = m_forms->currentItem();
    return item ? static_cast<ExportForm>(item->data(formRole).toInt()) : ExportForm::Yaml;
}

void ExportDialog::chooseForm()
{
    tell({});
    m_purpose->setText(link() ? link()->purpose : exportFormPurpose(form()));
    m_options->setForm(link() ? ExportForm::Yaml : form());
    m_save->setText(link() ? tr("&Go There…") : tr("&Save…"));
    refresh();
}

ExportDialog::~ExportDialog()
{
    m_maker.disconnect(this);
    m_maker.waitForFinished(); // uses the schema
}

/// A long text is exported by a worker, one export at a time: what it makes for a text or a choice that is no longer
/// the present one is not taken, and the present one comes next.
void ExportDialog::refresh()
{
    constexpr std::size_t longBytes = 64u << 10;
    m_outdated = m_maker.isRunning();
    tell({});
    if (link())
        return takeMade({});
    ExportOptions options = m_options->options();
    options.normalise.kubernetesMinor = m_document->checkOptions().kubernetesMinor;
    m_options->setPodName(QString::fromStdString(podNameOf(m_document->text())));
    const auto make = [text = m_document->text(), form = form(), options, &schema = m_document->schema()] {
        return exportManifest(text, form, options, schema);
    };
    if (m_document->text().size() <= longBytes)
        return takeMade(make());
    takeMade({});
    tell(tr("The manifest is long; the export is being made…"));
    if (!m_outdated)
        m_maker.setFuture(QtConcurrent::run(make));
}

void ExportDialog::takeMade(ExportedFolder made)
{
    m_made = std::move(made);
    const QString before = m_files->currentText();
    {
        const QSignalBlocker blocker(m_files);
        m_files->clear();
        for (const ExportedFile &file : m_made.files)
            m_files->addItem(QString::fromStdString(file.path));
        m_files->setCurrentIndex(qMax(0, m_files->findText(before)));
    }
    m_files->setVisible(m_made.files.size() > 1);
    const bool any = currentFile() != nullptr;
    m_save->setEnabled(any || link());
    m_copy->setEnabled(any);
    m_compare->setEnabled(any);
    showNotes();
    showPreview();
}

/// What the form means, or why it cannot be made.
void ExportDialog::showNotes()
{
    QStringList sentences;
    if (!m_made.ok())
        sentences.append(refusalText(m_made.problem.refusal, QString::fromStdString(m_made.problem.detail)));
    for (const ExportNote &note : m_made.notes)
        sentences.append(QStringLiteral("• ") + exportNoteText(note));
    m_notes->setText(sentences.join(u'\n'));
    QWidget *area = findChild<QWidget *>(QStringLiteral("exportNotesArea"));
    area->setVisible(!sentences.isEmpty());
    const int width = qMax(300, m_preview->width());
    area->setFixedHeight(qMin(mostNotesHeight, m_notes->heightForWidth(width) + 4));
}

const ExportedFile *ExportDialog::currentFile() const
{
    const auto index = static_cast<std::size_t>(qMax(0, m_files->currentIndex()));
    return index < m_made.files.size() ? &m_made.files[index] : nullptr;
}

void ExportDialog::showPreview()
{
    const ExportedFile *file = currentFile();
    m_preview->setVisible(!link());
    m_views->setVisible(!link());
    const QString text = file ? QString::fromStdString(file->text) : QString();
    if (file && m_views->currentIndex() == 1)
        m_preview->showDifference(QString::fromStdString(m_document->text()), text);
    else
        m_preview->showFile(text, file ? QString::fromStdString(file->path) : QString());
}

/// A manifest that stays YAML keeps the file's byte order mark and encoding.
QByteArray ExportDialog::bytesOf(const ExportedFile &file) const
{
    const bool same = form() == ExportForm::Yaml || form() == ExportForm::Cleaned || form() == ExportForm::Normalised;
    return QByteArray::fromStdString(same ? m_document->source().encode(file.text) : file.text);
}

QString ExportDialog::suggestedName() const
{
    const QDir folder(m_folder.isEmpty() ? QDir::homePath() : m_folder);
    return makesSeveralFiles(form()) ? folder.path() : folder.filePath(m_files->itemText(0));
}

void ExportDialog::tell(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void ExportDialog::save()
{
    if (const Link *to = link()) {
        const std::function<void()> go = to->go;
        accept();
        go();
        return;
    }
    if (m_made.files.empty())
        return;
    const QString written = makesSeveralFiles(form())
        ? m_saver.saveFolder(m_made.files, suggestedName(), this)
        : m_saver.saveFile(bytesOf(m_made.files.front()), suggestedName(), this);
    if (!written.isEmpty())
        tell(tr("Written: %1").arg(QDir::toNativeSeparators(written)));
}

void ExportDialog::copy()
{
    if (const ExportedFile *file = currentFile()) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(file->text));
        tell(tr("Copied."));
    }
}

void ExportDialog::compare()
{
    if (const ExportedFile *file = currentFile())
        m_prompt->compare(this, tr("In the window"), QString::fromStdString(m_document->text()),
                          QString::fromStdString(file->path), QString::fromStdString(file->text));
}

} // namespace podwright
