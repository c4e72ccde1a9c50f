// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage/startpage.h"

#include "settings/textlanguage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace podwright {

StartPage::StartPage(AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_intro(new QLabel(this))
    , m_newTitle(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_guideTitle(new QLabel(this))
    , m_stepsTitle(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_empty(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_again(new QCheckBox(this))
{
    setObjectName(QStringLiteral("startPage"));
    const int gap = fontMetrics().height();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap * 3 / 2);
    m_new = addList(columns, m_newTitle, "startTemplates");
    m_recent = addList(columns, m_recentTitle, "startRecent");
    m_guides = addList(columns, m_guideTitle, "startGuides");
    m_stepsTitle->setContentsMargins(0, gap / 2, 0, 0);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_again->setObjectName(QStringLiteral("startAgain"));
    m_again->setChecked(settings.startPage());
    connect(m_again, &QCheckBox::toggled, this, [this](bool on) { m_settings.setStartPage(on); });
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(fontMetrics().averageCharWidth() * 190);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(makeHead());
    layout->addLayout(columns, 1);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps);
    layout->addWidget(m_again);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(inner, 100);
    outer->addStretch(1);
    retranslate();
    setFocusProxy(m_new);
}

QWidget *StartPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *picture = new QLabel(head);
    picture->setPixmap(QApplication::windowIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    auto *name = new QLabel(QStringLiteral("Podwright"), head);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(m_intro);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_empty, m_open, m_paste})
        layout->addWidget(button);
    m_empty->setObjectName(QStringLiteral("startEmpty"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_paste->setObjectName(QStringLiteral("startPaste"));
    connect(m_empty, &QPushButton::clicked, this, [this] {
        Q_EMIT manifestRequested({});
        Q_EMIT left();
    });
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { Q_EMIT manifestRequested(QApplication::clipboard()->text()); });
    return head;
}

QListWidget *StartPage::addList(QBoxLayout *columns, QLabel *title, const char *name)
{
    QFont bold = font();
    bold.setBold(true);
    auto *list = new QListWidget(this);
    list->setObjectName(QLatin1String(name));
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWordWrap(true);
    list->installEventFilter(this);
    title->setFont(bold);
    title->setBuddy(list);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(list, 1);
    columns->addLayout(column, 1);
    connect(list, &QListWidget::itemClicked, this, [this, list] { take(list); });
    return list;
}

void StartPage::fill()
{
    m_new->clear();
    for (const Template &one : m_templates.all()) {
        auto *item =
            new QListWidgetItem(QString::fromStdString(one.title(textLanguage(m_settings.helpLanguage()))), m_new);
        item->setData(Qt::UserRole, QString::fromStdString(one.name));
    }
    const bool english = textLanguage(m_settings.helpLanguage()) == TextLanguage::English;
    m_guides->clear();
    for (const std::string &name : m_library.names()) {
        const Guide guide = m_library.guide(name, english ? TextLanguage::English : TextLanguage::Chinese);
        auto *item = new QListWidgetItem(QString::fromStdString(guide.title), m_guides);
        item->setData(Qt::UserRole, QString::fromStdString(name));
        item->setToolTip(QString::fromStdString(guide.summary));
    }
    fillRecent();
    m_new->setCurrentRow(0);
}

void StartPage::fillRecent()
{
    m_recent->clear();
    for (const QString &file : m_settings.recentFiles()) {
        const QFileInfo info(file);
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto *item = new QListWidgetItem(info.fileName() + u'\n' + folder, m_recent);
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
    }
    if (m_recent->count() > 0)
        return;
    auto *none = new QListWidgetItem(tr("Files that you open stand here the next time."), m_recent);
    none->setFlags(Qt::ItemIsEnabled);
}

void StartPage::retranslate()
{
    m_intro->setText(tr("Kubernetes Pods, written and understood"));
    m_newTitle->setText(tr("&Begin with a template"));
    m_recentTitle->setText(tr("&Recent files"));
    m_guideTitle->setText(tr("&Guides with exercises"));
    m_stepsTitle->setText(tr("First steps"));
    QFont bold = font();
    bold.setBold(true);
    m_stepsTitle->setFont(bold);
    const QString steps[] = {
        tr("Choose a template: form and YAML text are one document, a change in one is at once in the other."),
        tr("Problems are marked while you type; Ctrl+. offers ways to mend them."),
        tr("F1 explains the selected field, Ctrl+K finds fields, guides and commands."),
    };
    QString text = QStringLiteral("<ol style='margin-top:0; margin-bottom:0; margin-left:0'>");
    for (const QString &step : steps)
        text += QStringLiteral("<li>") + step.toHtmlEscaped() + QStringLiteral("</li>");
    m_steps->setText(text + QStringLiteral("</ol>"));
    m_empty->setText(tr("&Empty Manifest"));
    m_open->setText(tr("&Open…"));
    m_paste->setText(tr("From &Clipboard"));
    m_again->setText(tr("&Show this page when no file is opened"));
    for (const auto &[list, title] :
         {std::pair(m_new, m_newTitle), {m_recent, m_recentTitle}, {m_guides, m_guideTitle}})
        list->setAccessibleName(title->text().remove(u'&'));
    fill();
}

void StartPage::take(const QListWidget *list)
{
    const QListWidgetItem *item = list->currentItem();
    const QString what = item ? item->data(Qt::UserRole).toString() : QString();
    if (what.isEmpty())
        return;
    if (list == m_recent)
        Q_EMIT fileRequested(what);
    else if (list == m_guides)
        Q_EMIT guideRequested(what);
    else if (const Template *one = m_templates.find(what.toStdString()))
        Q_EMIT manifestRequested(QString::fromStdString(one->manifest(textLanguage(m_settings.helpLanguage()))));
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *list = qobject_cast<QListWidget *>(watched);
    if (list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(list);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_again->setChecked(m_settings.startPage());
    fill(); // other files may have been opened since, the language of help may be another one
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podwright
