// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "help/helppage.h"
#include "pod/manifestschema.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace podwright {

namespace {

struct HelpKey {
    std::string owner;
    std::string field;
    std::string path;
    SchemaPlace place;
};

/// The field that a place belongs to: items of lists and values of maps belong to their collection's field.
HelpKey keyOf(const Schema &schema, const Snapshot &snapshot, const ManifestPath &place)
{
    Path path = place.path;
    SchemaPlace here = schemaPlaceOf(schema, snapshot.pods, place.document, path);
    while (!path.isEmpty() && (here.isElement || path.last().kind != PathStep::Kind::Key)) {
        path = path.parent();
        here = schemaPlaceOf(schema, snapshot.pods, place.document, path);
    }
    HelpKey key;
    key.place = here;
    key.path = fieldPathOf(snapshot.pods, place.document, path);
    const SchemaPlace owner =
        path.isEmpty() ? SchemaPlace() : schemaPlaceOf(schema, snapshot.pods, place.document, path.parent());
    if (owner.type && here.field) {
        key.owner = owner.type->name();
        key.field = here.field->name;
    } else if (here.type) {
        key.owner = here.type->name();
    }
    return key;
}

const QString favouriteLink = QStringLiteral("podwright:favourite");

} // namespace

HelpPanel::HelpPanel(ManifestDocument *document, Selection *selection, const Schema &schema, HelpLibrary &help,
                     QWidget *parent)
    : QTextBrowser(parent)
    , m_document(document)
    , m_selection(selection)
    , m_schema(schema)
    , m_help(help)
{
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes lays the page out twice
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &HelpPanel::showRest);
    connect(selection, &Selection::changed, this, [this](const ManifestPath &place) {
        if (isVisible())
            showPlace(place);
    });
}

void HelpPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Help"));
}

void HelpPanel::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    showPlace(m_selection->current());
}

void HelpPanel::setHelpLanguage(HelpLanguage language)
{
    m_language = language;
    showPlace(m_selection->current());
}

/// The page without its head.
QStringList HelpPanel::parts(const ManifestPath &place)
{
    const HelpKey key = keyOf(m_schema, *m_document->snapshot(), place);
    const auto parts = [&](HelpLibrary::Language language) {
        if (!key.field.empty())
            return helpParts(m_help.text(key.owner, key.field, key.path, language), key.place, language);
        HelpText text;
        text.what = key.owner.empty() ? std::string() : m_help.introduction(key.owner, language);
        return helpParts(text, {}, language);
    };
    if (m_language == HelpLanguage::Both)
        return sideBySide(parts(HelpLibrary::Language::Chinese), parts(HelpLibrary::Language::English));
    return parts(m_language == HelpLanguage::Chinese ? HelpLibrary::Language::Chinese : HelpLibrary::Language::English);
}

void HelpPanel::showPlace(const ManifestPath &place)
{
    QStringList rest = parts(place);
    QString visible = head(place);
    for (int height = 0; !rest.isEmpty() && height < viewport()->height();) {
        height += estimatedHeight(rest.first());
        visible += rest.takeFirst();
    }
    m_page = rest.isEmpty() ? QString() : visible + rest.join(QString());
    m_restTimer.stop();
    document()->setLayoutEnabled(false);
    setHtml(visible);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true); // painting need not shape the text once more
    document()->setLayoutEnabled(true);
    if (!m_page.isEmpty() && document()->size().height() > viewport()->height())
        m_restTimer.start(0);
    else if (!m_page.isEmpty())
        showRest();
    tellFaults();
}

/// The page with what is out of sight; what is in sight stays where it is.
void HelpPanel::showRest()
{
    const int above = verticalScrollBar()->value();
    setHtml(m_page);
    verticalScrollBar()->setValue(above);
}

void HelpPanel::tellFaults()
{
    QStringList faults;
    for (const std::string &fault : m_help.takeFaults())
        faults.append(QString::fromStdString(fault));
    if (!faults.isEmpty())
        Q_EMIT damaged(faults);
}

/// Of a part, whether it has one column or two: its text, its title and the margins. Pixels.
int HelpPanel::estimatedHeight(const QString &part) const
{
    const QFontMetrics metrics = fontMetrics();
    const int lines = halfWidths(part) * metrics.averageCharWidth() / std::max(1, viewport()->width());
    return (lines + 2) * metrics.lineSpacing();
}

void HelpPanel::remember(AppSettings &settings)
{
    m_settings = &settings;
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.toString() == favouriteLink)
            switchFavourite();
    });
}

/// The title of the page, and the star of a field that can be a favourite one.
QString HelpPanel::head(const ManifestPath &place) const
{
    const HelpKey key = keyOf(m_schema, *m_document->snapshot(), place);
    QString title = QStringLiteral("<h3>%1</h3>")
                        .arg(QString::fromStdString(key.field.empty() ? key.owner : key.path).toHtmlEscaped());
    if (!m_settings || key.field.empty() || key.path.empty())
        return title;
    const bool on = m_settings->favouriteFields().contains(QString::fromStdString(key.path));
    return QStringLiteral(
               "<p align=\"right\" style=\"margin:0\"><a href=\"%1\" style=\"text-decoration:none\">%2</a></p>")
               .arg(favouriteLink, on ? tr("★ Favourite") : tr("☆ Mark as favourite"))
        + title;
}

void HelpPanel::switchFavourite()
{
    const QString path = QString::fromStdString(keyOf(m_schema, *m_document->snapshot(), m_selection->current()).path);
    m_settings->setFavouriteField(path, !m_settings->favouriteFields().contains(path));
    showPlace(m_selection->current());
}

QString HelpPanel::shortText(const ManifestPath &place) const
{
    const HelpKey key = keyOf(m_schema, *m_document->snapshot(), place);
    if (key.field.empty())
        return {};
    QStringList lines;
    if (m_language != HelpLanguage::English)
        lines.append(richText(m_help.text(key.owner, key.field, key.path, HelpLibrary::Language::Chinese).summary));
    if (m_language != HelpLanguage::Chinese)
        lines.append(richText(m_help.text(key.owner, key.field, key.path, HelpLibrary::Language::English).summary));
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(QString::fromStdString(key.path).toHtmlEscaped(), lines.join(QStringLiteral("<br>")));
}

} // namespace podwright
