// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/fixtext.h"

#include "messages/filledtext.h"
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence titles[] = {
    {"replace-by-spaces", QT_TRANSLATE_NOOP("podwright::FixText", "Replace it by ordinary spaces")},
    {"remove-character", QT_TRANSLATE_NOOP("podwright::FixText", "Remove the character")},
    {"replace-character", QT_TRANSLATE_NOOP("podwright::FixText", "Replace %1 by %2")},
    {"replace-by-line-feed", QT_TRANSLATE_NOOP("podwright::FixText", "End the line with a line feed")},
    {"remove-line", QT_TRANSLATE_NOOP("podwright::FixText", "Remove what does not belong to the manifest")},
    {"keep-new-side", QT_TRANSLATE_NOOP("podwright::FixText", "Keep the new side of the diff")},
    {"keep-old-side", QT_TRANSLATE_NOOP("podwright::FixText", "Keep the old side of the diff")},
    {"keep-first-side", QT_TRANSLATE_NOOP("podwright::FixText", "Keep the first side")},
    {"keep-second-side", QT_TRANSLATE_NOOP("podwright::FixText", "Keep the second side")},
    {"quote-value", QT_TRANSLATE_NOOP("podwright::FixText", "Put the value in quotes")},
    {"comment-out", QT_TRANSLATE_NOOP("podwright::FixText", "Turn the line into a comment")},
    {"make-comment", QT_TRANSLATE_NOOP("podwright::FixText", "Turn the rest of the line into a comment")},
    {"indent-with-spaces", QT_TRANSLATE_NOOP("podwright::FixText", "Indent with %1 spaces")},
    {"indent-to-column", QT_TRANSLATE_NOOP("podwright::FixText", "Begin in column %1")},
    {"drop-value", QT_TRANSLATE_NOOP("podwright::FixText", "Take away “%1” above the fields")},
    {"insert-space", QT_TRANSLATE_NOOP("podwright::FixText", "Put a space behind %1")},
    {"insert-colon", QT_TRANSLATE_NOOP("podwright::FixText", "Put a colon behind the name")},
    {"insert-comma", QT_TRANSLATE_NOOP("podwright::FixText", "Put a comma between the entries")},
    {"close-quote", QT_TRANSLATE_NOOP("podwright::FixText", "Close with %1")},
    {"close-bracket", QT_TRANSLATE_NOOP("podwright::FixText", "Close with %1")},
    {"list-on-next-line", QT_TRANSLATE_NOOP("podwright::FixText", "Begin the list on the next line")},
    {"rename-field", QT_TRANSLATE_NOOP("podwright::FixText", "Rename %1 to %2")},
    {"move-field", QT_TRANSLATE_NOOP("podwright::FixText", "Move %1 to %2")},
    {"set-value", QT_TRANSLATE_NOOP("podwright::FixText", "Set %1 to “%2”")},
    {"set-collection", QT_TRANSLATE_NOOP("podwright::FixText", "Write %1 in the form it needs")},
    {"set-empty", QT_TRANSLATE_NOOP("podwright::FixText", "Make %1 empty")},
    {"set-aside", QT_TRANSLATE_NOOP("podwright::FixText", "Turn %1 into a comment")},
    {"remove-entry", QT_TRANSLATE_NOOP("podwright::FixText", "Remove %1")},
    {"keep-member", QT_TRANSLATE_NOOP("podwright::FixText", "Keep %1 and turn the others into comments")},
    {"drop-dashes", QT_TRANSLATE_NOOP("podwright::FixText", "Take the dashes away: fields instead of list items")},
    {"insert-dash", QT_TRANSLATE_NOOP("podwright::FixText", "Make it the first item of a list")},
    {"make-list", QT_TRANSLATE_NOOP("podwright::FixText", "Make it a list: %1")},
    {"quote", QT_TRANSLATE_NOOP("podwright::FixText", "Put %1 in quotes")},
    {"keep-first", QT_TRANSLATE_NOOP("podwright::FixText", "Keep the first %1")},
    {"keep-second", QT_TRANSLATE_NOOP("podwright::FixText", "Keep the second %1")},
    {"remove-tag", QT_TRANSLATE_NOOP("podwright::FixText", "Remove the tag %1")},
    {"write-value", QT_TRANSLATE_NOOP("podwright::FixText", "Write %1: %2")},
    {"rewrite-command", QT_TRANSLATE_NOOP("podwright::FixText", "Run it as: %1")},
    {"add-variable", QT_TRANSLATE_NOOP("podwright::FixText", "Define %1 before it is used")},
    {"move-before", QT_TRANSLATE_NOOP("podwright::FixText", "Move %1 before %2")},
    {"read-from-secret", QT_TRANSLATE_NOOP("podwright::FixText", "Read it from the Secret %1, key %2")},
    {"add-port", QT_TRANSLATE_NOOP("podwright::FixText", "Declare port %1")},
    {"set-port", QT_TRANSLATE_NOOP("podwright::FixText", "Use port %1 here (the program has to be set to it as well)")},
    {"add-label", QT_TRANSLATE_NOOP("podwright::FixText", "Add the label %1: %2")},
    {"move-annotation", QT_TRANSLATE_NOOP("podwright::FixText", "Say it with %1 instead of the annotation")},
    {"add-volume", QT_TRANSLATE_NOOP("podwright::FixText", "Add a volume %1 (emptyDir)")},
    {"mount-empty", QT_TRANSLATE_NOOP("podwright::FixText", "Mount an empty folder at %1")},
    {"mount-folder", QT_TRANSLATE_NOOP("podwright::FixText", "Mount the whole volume at %1")},
    {"mount-files", QT_TRANSLATE_NOOP("podwright::FixText", "Mount each file on its own below %1")},
    {"set-aside-volume", QT_TRANSLATE_NOOP("podwright::FixText", "Turn the volume %1 and its mounts into comments")},
    {"same-amounts", QT_TRANSLATE_NOOP("podwright::FixText", "Set requests and limits alike: %1")},
    {"add-init-container",
     QT_TRANSLATE_NOOP("podwright::FixText", "Add the init container %1, which sets the group as root")},
    {"add-template", QT_TRANSLATE_NOOP("podwright::FixText", "Add a template with one container")},
    {"join-alias", QT_TRANSLATE_NOOP("podwright::FixText", "Give its names to the first entry of %1")},
    {"double-backslash", QT_TRANSLATE_NOOP("podwright::FixText", "Double the backslash")},
};

} // namespace

QString fixText(const Fix &fix)
{
    for (const Sentence &title : titles) {
        if (fix.title != title.message)
            continue;
        return filledText(QCoreApplication::translate("podwright::FixText", title.text), fix.arguments);
    }
    return QString::fromStdString(fix.title);
}

} // namespace podwright
