// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/portspage.h"

#include "fields/readable.h"
#include "records/paneledits.h"
#include "records/recordtable.h"
#include "widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QLabel>

#include <set>

namespace podwright {

PortsPage::PortsPage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits, {"ports"}, parent)
    , m_table(new RecordTable(QStringLiteral("container.ports"), this))
    , m_form(new RecordForm(edits, QStringLiteral("container.port"), this))
    , m_note(new WrappingLabel(this))
{
    m_form->setFields({{"containerPort", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Port")},
                       {"name", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Name")},
                       {"protocol", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Protocol")},
                       {"hostPort", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Port of the node")},
                       {"hostIP", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Address of the node")}});
    auto *row = new QHBoxLayout;
    row->addWidget(m_table, 3);
    row->addWidget(m_form, 2);
    body()->addLayout(row, 1);
    body()->addWidget(m_note);
    connect(m_table, &RecordTable::currentChanged, this, &PortsPage::showCurrent);
    connect(m_table, &RecordTable::activated, m_form, &RecordForm::focusFirst);
    connect(m_table, &RecordTable::addWanted, this, &PortsPage::add);
    connect(m_table, &RecordTable::removeWanted, this, [this](int index) {
        this->edits()->remove({view().pod.document, at("ports").path.item(static_cast<std::size_t>(index))});
    });
    connect(m_table, &RecordTable::moveWanted, this, [this](int from, int to) {
        if (this->edits()->move(at("ports"), static_cast<std::size_t>(from), static_cast<std::size_t>(to)))
            m_table->setCurrent(to);
    });
    retranslate();
}

QString PortsPage::title() const
{
    return tr("Ports");
}

void PortsPage::retranslate()
{
    m_table->setTexts(tr("Ports of the container"), {tr("Port"), tr("Name"), tr("Protocol"), tr("Port of the node")});
    m_note->setText(tr("A declared port opens nothing: the program listens, or it does not. The entry gives the port a "
                       "name for Services and probes; a port of the node makes it reachable there."));
}

void PortsPage::update()
{
    QList<RecordTable::Row> rows;
    const ValueRef ports = view().value()["ports"];
    for (const ValueRef port : ports.isList() ? ports : ValueRef()) {
        QStringList cells;
        for (const char *field : {"containerPort", "name", "protocol", "hostPort"})
            cells.append(writtenText(port[field]));
        if (cells[2].isEmpty())
            cells[2] = QStringLiteral("(TCP)");
        rows.append({cells, -1, false});
    }
    m_table->showRows(rows, view().editable);
    showCurrent();
}

void PortsPage::showCurrent()
{
    const int index = m_table->current();
    m_form->setVisible(index >= 0);
    if (index < 0 || !hasView())
        return;
    const Path path = at("ports").path.item(static_cast<std::size_t>(index));
    m_form->show(view().snapshot, {view().pod.document, path}, view().editable);
}

/// The next port that is not there yet.
void PortsPage::add()
{
    std::set<std::int64_t> taken;
    const ValueRef ports = view().value()["ports"];
    for (const ValueRef port : ports)
        taken.insert(port["containerPort"].integer());
    std::int64_t number = 8080;
    while (taken.contains(number))
        ++number;
    const int index = static_cast<int>(ports.size());
    const NewValue port = NewValue::map({{"containerPort", NewValue::integer(std::to_string(number))}});
    if (!edits()->insert(at("ports"), port))
        return;
    m_table->setCurrent(index);
    m_form->focusFirst();
}

} // namespace podwright
