// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/rawfield.h"

#include "editing/documentdata.h"
#include "editing/valuerenderer.h"
#include "pod/fieldvalue.h"
#include "widgets/sharedundo.h"
#include "yaml/parser.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace podwright {

RawField::RawField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new FormTextEdit(this))
    , m_write(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_write, 0, Qt::AlignTop);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false);
    m_write->hide();
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_write->setVisible(m_edit->toPlainText() != m_shown); });
    connect(m_write, &QPushButton::clicked, this, &RawField::write);
    auto *shortcut =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_edit, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &RawField::write);
    retranslate();
}

void RawField::retranslate()
{
    m_write->setText(tr("Write"));
    m_write->setToolTip(tr("Write this YAML into the manifest (Ctrl+Enter)"));
}

void RawField::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QWidget *RawField::focusTarget()
{
    return m_edit;
}

void RawField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void RawField::show(const FormRowData &row)
{
    const NodeId node = row.value.exists() ? row.value.value().node : NoNode;
    const bool isWritten = node != NoNode && row.snapshot; // 0444 stays 0444
    const NewValue shown = isWritten ? writtenData(row.snapshot->parsed.tree, node) : dataOf(row.value);
    const ValueRenderer renderer({}, "\n", false);
    const bool filled = !shown.items.empty() || !shown.entries.empty();
    const std::string yaml = shown.kind == ValueKind::Null ? std::string()
        : filled                                           ? renderer.children(shown, 0)
                                                           : renderer.flow(shown);
    const QString text = QString::fromStdString(yaml);
    if (text == m_shown)
        return;
    m_shown = text;
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
    const int lines = qBound(2, static_cast<int>(text.count(u'\n')) + 1, 8);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 14);
    m_write->hide();
}

void RawField::write()
{
    const std::string text = m_edit->toPlainText().toStdString();
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok() || parsed.tree.documents().size() != 1 || parsed.tree.documents()[0].root == NoNode) {
        Q_EMIT complaint(tr("This is no YAML yet; nothing is written."));
        return;
    }
    Q_EMIT complaint({});
    Q_EMIT edited(writtenData(parsed.tree, parsed.tree.documents()[0].root), false);
}

} // namespace podwright
