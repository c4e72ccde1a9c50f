// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QTimer>

namespace podwright {

/// What kubectl writes, as it comes: any bytes at any speed, control characters and colours of terminals left out,
/// endless lines broken, of very much only the end kept. Lines of differences are coloured by their sign.
class ClusterOutput : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ClusterOutput(QWidget *parent = nullptr);

    void begin(bool differences);
    void add(const QByteArray &bytes);
    void addText(const QString &text);
    /// All that has come so far is shown.
    void flush();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString shown(const QString &text);

    class DifferenceColours;
    DifferenceColours *m_colours;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QTimer m_delay;
    QString m_waiting;
    qsizetype m_column = 0; ///< of the line that is not ended yet
    bool m_inEscape = false;
};

} // namespace podwright
