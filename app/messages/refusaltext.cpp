// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/refusaltext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class RefusalText {
    Q_DECLARE_TR_FUNCTIONS(podwright::RefusalText)

public:
    static QString of(EditRefusal refusal, const QString &detail);
};

QString RefusalText::of(EditRefusal refusal, const QString &detail)
{
    switch (refusal) {
    case EditRefusal::None:
        return {};
    case EditRefusal::TextBroken:
        return tr("The text cannot be read as YAML at the moment. Mend the marked line first.");
    case EditRefusal::DirtyPlace:
        return tr("This place lies in lines that cannot be read at the moment. Mend them first.");
    case EditRefusal::NoSuchPath:
        return tr("There is no %1 in this manifest.").arg(detail);
    case EditRefusal::NotAMap:
        return tr("%1 is no map, so nothing can be put into it.").arg(detail);
    case EditRefusal::NotAList:
        return tr("%1 is no list.").arg(detail);
    case EditRefusal::KeyExists:
        return tr("There is already a %1 here.").arg(detail);
    case EditRefusal::Inherited:
        return tr("This value comes from elsewhere through an alias or a merge key (%1). Change it there.").arg(detail);
    case EditRefusal::AnchorInUse:
        return tr("The anchor %1 in it is still used by an alias.").arg(detail);
    case EditRefusal::NotRepresentable:
        return tr("This value cannot be written here without changing something else.");
    case EditRefusal::Unverified:
        return tr("The exact place of this value is not certain. Change it in the text.");
    case EditRefusal::CommentsInside:
        return tr("There are comments inside that would have no place on one line. Move them above it first.");
    case EditRefusal::InsideFlow:
        return tr("Inside brackets and braces there are no block texts. Write the outer part as lines first.");
    case EditRefusal::ReadsDifferently:
        return tr("Written like that, Kubernetes would read another value: numbers, booleans and null stand without "
                  "quotes, texts that look like them need quotes.");
    case EditRefusal::NothingHere:
        return tr("There is nothing at the caret that this could be done to.");
    case EditRefusal::AlreadySo:
        return tr("It is written like that already.");
    }
    return {};
}

} // namespace

QString refusalText(EditRefusal refusal, const QString &detail)
{
    return RefusalText::of(refusal, detail);
}

} // namespace podwright
