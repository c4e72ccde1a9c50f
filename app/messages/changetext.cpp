// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/changetext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(podwright::ChangeText)

public:
    static QString sentence(const ManifestChange &change);
    static QString kind(ManifestChange::Kind kind);

private:
    /// What a change is about, and the way from there.
    struct Place {
        QString subject; ///< "Container web"; empty: the object itself
        QString field; ///< empty: the subject as a whole
    };
    static Place placeOf(const Path &path);
    static QString subject(const std::string &list, const QString &name);
    static QString about(const ManifestChange &change, const QString &what);
    static QString whole(const ManifestChange &change, const QString &subject);
};

/// Values are cut where a line of the list ends anyway.
QString shortened(const std::string &value)
{
    constexpr qsizetype most = 100;
    QString text = QString::fromStdString(value);
    if (text.size() > most)
        text = text.left(most - 1) + u'…';
    return text;
}

QString ChangeText::subject(const std::string &list, const QString &name)
{
    if (list == "containers")
        return tr("Container %1").arg(name);
    if (list == "initContainers")
        return tr("Init container %1").arg(name);
    if (list == "ephemeralContainers")
        return tr("Ephemeral container %1").arg(name);
    if (list == "volumes")
        return tr("Volume %1").arg(name);
    return {};
}

/// Below `spec.containers[name=web]` the container is the subject.
ChangeText::Place ChangeText::placeOf(const Path &path)
{
    Place place;
    std::size_t from = 0;
    for (std::size_t step = 1; step < path.size() && place.subject.isEmpty(); ++step) {
        const PathStep &item = path.steps()[step];
        const PathStep &list = path.steps()[step - 1];
        if (item.kind != PathStep::Kind::Match || list.kind != PathStep::Kind::Key)
            continue;
        place.subject = subject(list.key, QString::fromStdString(item.value));
        from = place.subject.isEmpty() ? 0 : step + 1;
    }
    const auto &steps = path.steps();
    const Path rest({steps.begin() + static_cast<std::ptrdiff_t>(from), steps.end()});
    place.field = QString::fromStdString(rest.toString());
    return place;
}

QString ChangeText::about(const ManifestChange &change, const QString &what)
{
    const Place place = placeOf(change.path);
    const QString sentence =
        place.subject.isEmpty() ? what : tr("%1: %2", "what it is about: what changed").arg(place.subject, what);
    return change.object.empty()
        ? sentence
        : tr("%1: %2", "what it is about: what changed").arg(QString::fromStdString(change.object), sentence);
}

/// The subject itself, not a field of it.
QString ChangeText::whole(const ManifestChange &change, const QString &subject)
{
    switch (change.kind) {
    case ManifestChange::Kind::Added:
        return tr("%1 is new", "a container, a volume, an object").arg(subject);
    case ManifestChange::Kind::Removed:
        return tr("%1 is gone", "a container, a volume, an object").arg(subject);
    case ManifestChange::Kind::Moved:
        return tr("%1 moved from place %2 to place %3")
            .arg(subject, QString::fromStdString(change.before), QString::fromStdString(change.after));
    case ManifestChange::Kind::Changed:
        break;
    }
    return tr("%1 is now %2").arg(subject, shortened(change.after));
}

QString ChangeText::sentence(const ManifestChange &change)
{
    const Place place = placeOf(change.path);
    if (change.path.isEmpty())
        return whole(change, change.object.empty() ? tr("The document") : QString::fromStdString(change.object));
    if (place.field.isEmpty()) {
        const QString what = whole(change, place.subject);
        return change.object.empty()
            ? what
            : tr("%1: %2", "what it is about: what changed").arg(QString::fromStdString(change.object), what);
    }
    switch (change.kind) {
    case ManifestChange::Kind::Added:
        return about(change, tr("%1 added: %2").arg(place.field, shortened(change.after)));
    case ManifestChange::Kind::Removed:
        return about(change, tr("%1 removed (it was %2)").arg(place.field, shortened(change.before)));
    case ManifestChange::Kind::Moved:
        return about(
            change,
            tr("%1 moved from place %2 to place %3")
                .arg(place.field, QString::fromStdString(change.before), QString::fromStdString(change.after)));
    case ManifestChange::Kind::Changed:
        break;
    }
    return about(change,
                 tr("%1 %2 → %3", "field, value before, value after")
                     .arg(place.field, shortened(change.before), shortened(change.after)));
}

QString ChangeText::kind(ManifestChange::Kind kind)
{
    switch (kind) {
    case ManifestChange::Kind::Added:
        return tr("added");
    case ManifestChange::Kind::Removed:
        return tr("removed");
    case ManifestChange::Kind::Changed:
        return tr("changed");
    case ManifestChange::Kind::Moved:
        break;
    }
    return tr("moved");
}

} // namespace

QString changeSentence(const ManifestChange &change)
{
    return ChangeText::sentence(change);
}

QString changeKindText(ManifestChange::Kind kind)
{
    return ChangeText::kind(kind);
}

} // namespace podwright
