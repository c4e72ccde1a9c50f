// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "lifetime/probes.h"
#include "yaml/valuetree.h"

#include <QGroupBox>
#include <QList>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace podwright {

/// One probe of a container: whether it is there, what it asks, and its numbers. Mirrors the text; asks for edits by
/// signals with paths below the probe.
class ProbeColumn : public QGroupBox {
    Q_OBJECT

public:
    explicit ProbeColumn(ProbeKind kind, QWidget *parent = nullptr);

    ProbeKind kind() const { return m_kind; }
    /// The field's name in a container: "livenessProbe".
    const char *field() const;
    /// Shows what the text says; `ports` are the names and numbers that the container declares.
    void show(ValueRef probe, const QStringList &ports, bool editable);

Q_SIGNALS:
    void added(const podwright::NewValue &probe);
    void removed();
    /// Sets a number or text below the probe (`httpGet.port`).
    void valueSet(const QString &path, const podwright::NewValue &value);
    void valueRemoved(const QString &path);
    /// Another handler with this first value.
    void handlerChanged(const QString &from, const QString &to, const podwright::NewValue &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Number {
        const char *field;
        const char *label; ///< source string
        int standard;
        int least;
        int most;
        QSpinBox *box = nullptr;
        QLabel *name = nullptr;
    };

    void addNumber(QFormLayout *layout, Number number);
    void retranslate();
    void nameDetail();
    void toggle(bool on);
    void setPort(const QString &text);
    void setDetail(const QString &text);
    void chooseHandler(int index);
    NewValue newHandler(const QString &name) const;

    ProbeKind m_kind;
    QString m_handler; ///< "httpGet" …, empty: none
    QStringList m_ports;
    QComboBox *m_handlers;
    QComboBox *m_port;
    QLineEdit *m_detail; ///< path, command or service
    QLabel *m_handlerLabel;
    QLabel *m_portLabel;
    QLabel *m_detailLabel;
    QList<Number> m_numbers;
};

} // namespace podwright
