// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/learningcommands.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "guides/guidepanel.h"
#include "guides/templategallery.h"
#include "learning/searchsources.h"
#include "learning/templatelibrary.h"
#include "life/lifepainter.h"
#include "lifetime/podlife.h"
#include "lifetime/probebounds.h"
#include "lifetime/probereading.h"
#include "mainwindow/snippetcommands.h"
#include "mainwindow/windowactions.h"
#include "messages/diagnostictext.h"
#include "messages/refusaltext.h"
#include "network/networkreader.h"
#include "networkpicture/picturepainter.h"
#include "pod/podlocator.h"
#include "probes/probetimelinepainter.h"
#include "search/fieldplacement.h"
#include "search/searchpopup.h"
#include "settings/textlanguage.h"
#include "yaml/parser.h"

#include <QAction>
#include <QPainter>
#include <QWidget>

namespace podwright {

namespace {

/// The network of the first Pod of a manifest; null where there is none.
QPixmap networkPixmap(const std::string &manifest, const QWidget &widget, int width)
{
    const ParseResult parsed = parseYaml(manifest);
    if (parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)
        return {};
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const auto pods = locatePods(values.root(), 0);
    if (pods.empty())
        return {};
    const NetworkPicture picture(readNetwork(values.root(), pods[0]), {}, widget.font());
    const QRectF bounds = picture.bounds();
    const double scale = std::min(1.0, width / std::max(1.0, bounds.width()));
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap((bounds.size() * scale * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    PicturePainter(picture, PictureInks(widget.palette())).paint(painter);
    return pixmap;
}

/// The probes of the container around a path, for an app that is up after some seconds and hangs later.
QPixmap timelinePixmap(const std::string &manifest, const QString &path, const QWidget &widget, int width)
{
    const ParseResult parsed = parseYaml(manifest);
    const auto place = Path::parse(path.toStdString());
    if (parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode || !place)
        return {};
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const ContainerProbes probes = readProbes(values.root().at(place->parent()), values.root()["spec"]);
    ProbeScenario scenario;
    const ProbeBounds bounds = probeBounds(probes, scenario.appUp);
    if (probes.liveness)
        scenario.hang = bounds.ready.latest + 20;
    const ProbeTimelinePainter timeline(probes, scenario, widget.font(), widget.palette());
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap((QSizeF(width, timeline.height()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    timeline.paint(painter, width);
    return pixmap;
}

QPixmap lifePixmap(const std::string &manifest, const QWidget &widget, int width)
{
    const ParseResult parsed = parseYaml(manifest);
    if (parsed.tree.documents().empty() || parsed.tree.documents()[0].root == NoNode)
        return {};
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const auto pods = locatePods(values.root(), 0);
    if (pods.empty())
        return {};
    const PodLife life = readPodLife(values.root(), pods[0]);
    const LifePainter picture(life, widget.font(), widget.palette());
    const double room = std::max<double>(width, picture.leastWidth());
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap((QSizeF(room, picture.height()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    picture.paint(painter, room);
    return pixmap;
}

} // namespace

LearningCommands::LearningCommands(ManifestDocument *document, Selection *selection, AppSettings &settings,
                                   WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_selection(selection)
    , m_settings(settings)
    , m_actions(actions)
    , m_window(window)
    , m_snippets(new SnippetCommands(document, selection, this))
{
}

GuidePanel *LearningCommands::makeGuidePanel()
{
    m_guides = new GuidePanel(m_document, m_settings,
                              [this](const QString &kind, const std::string &manifest, const QString &path, int width) {
                                  return picture(kind, manifest, path, width);
                              });
    connect(m_guides, &GuidePanel::manifestRequested, this, &LearningCommands::manifestRequested);
    connect(m_guides, &GuidePanel::fieldRequested, this, &LearningCommands::goToField);
    m_guides->setLanguage(m_settings.helpLanguage());
    if (!m_wanted.isEmpty())
        m_guides->showGuide(m_wanted);
    return m_guides;
}

void LearningCommands::setLanguage(HelpLanguage language)
{
    if (m_guides)
        m_guides->setLanguage(language);
}

QPixmap LearningCommands::picture(const QString &kind, const std::string &manifest, const QString &path,
                                  int width) const
{
    if (kind == QLatin1String("network"))
        return networkPixmap(manifest, *m_window, width);
    if (kind == QLatin1String("timeline"))
        return timelinePixmap(manifest, path, *m_window, width);
    return kind == QLatin1String("life") ? lifePixmap(manifest, *m_window, width) : QPixmap();
}

void LearningCommands::search()
{
    if (!m_lasting) {
        m_lasting = std::make_unique<SearchIndex>(PinyinInitials::builtIn());
        addFields(*m_lasting, m_document->schema());
        addGuidesAndTemplates(*m_lasting);
        m_snippets->addTo(*m_lasting);
    }
    m_index = std::make_unique<SearchIndex>(*m_lasting);
    addCommands(*m_index);
    addFindings(*m_index);
    auto *popup = new SearchPopup(*m_index, m_settings.helpLanguage(), m_window);
    popup->setFirst(m_settings.favouriteFields(), m_settings.recentFields());
    connect(popup, &SearchPopup::chosen, this, &LearningCommands::take);
    popup->open();
}

void LearningCommands::addCommands(SearchIndex &index) const
{
    for (const WindowActions::Entry &entry : m_actions->entries()) {
        const std::string shown = WindowActions::plainText(entry.action->text()).toStdString();
        index.add({SearchEntry::Kind::Command,
                   entry.action->objectName().toStdString(),
                   shown,
                   WindowActions::plainText(QLatin1String(*entry.tip ? entry.tip : entry.text)).toStdString(),
                   entry.action->toolTip().toStdString(),
                   {shown},
                   3});
    }
}

void LearningCommands::addFindings(SearchIndex &index) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            const std::string sentence = diagnosticText(one).toStdString();
            index.add({SearchEntry::Kind::Finding,
                       std::to_string(one.range.begin),
                       one.rule,
                       sentence,
                       sentence,
                       {one.field},
                       4});
        }
    }
}

void LearningCommands::take(const SearchEntry &entry)
{
    const QString target = QString::fromStdString(entry.target);
    switch (entry.kind) {
    case SearchEntry::Kind::Field:
        goToField(target);
        break;
    case SearchEntry::Kind::Guide:
        showGuide(target);
        break;
    case SearchEntry::Kind::Template:
        if (const Template *one = TemplateLibrary().find(entry.target))
            Q_EMIT manifestRequested(QString::fromStdString(one->manifest(textLanguage(m_settings.helpLanguage()))));
        break;
    case SearchEntry::Kind::Snippet:
        m_snippets->insert(entry.target);
        break;
    case SearchEntry::Kind::Command:
        if (QAction *action = (*m_actions)[entry.target.c_str()])
            action->trigger();
        break;
    case SearchEntry::Kind::Finding:
        if (const auto place = placeAt(*m_document->snapshot(), target.toULongLong()))
            m_selection->reveal(*place, this);
        break;
    }
}

void LearningCommands::showGuide(const QString &name)
{
    m_wanted = name; // the panel may be made only now
    Q_EMIT guideShown();
    if (m_guides)
        m_guides->showGuide(name);
}

/// Shows the field where it stands, or adds it there.
void LearningCommands::goToField(const QString &path)
{
    m_settings.addRecentField(path);
    const ManifestPath place = placeOfField(*m_document->snapshot(), path.toStdString(), m_selection->current());
    const PlannedEdit added = addField(*m_document, place);
    if (!added.ok()) {
        Q_EMIT told(refusalText(added.refusal, QString::fromStdString(added.detail)));
        return;
    }
    m_selection->reveal(place, this);
}

void LearningCommands::showGallery()
{
    TemplateGallery gallery(textLanguage(m_settings.helpLanguage()), m_window);
    if (gallery.exec() == QDialog::Accepted && gallery.chosen())
        Q_EMIT manifestRequested(gallery.manifest());
}

} // namespace podwright
