// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"
#include "network/networkstatement.h"
#include "network/reach.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace podwright {

/// "What reaches what": from where, to which address, and the answer.
class ReachBar : public QWidget {
    Q_OBJECT

public:
    explicit ReachBar(QWidget *parent = nullptr);

    /// Keeps what was chosen where it still is there. The graph must outlive the next call.
    void setGraph(const NetworkGraph *graph);
    /// The answer to what stands in the bar; empty without an address.
    std::optional<ReachAnswer> answer() const { return m_answer; }
    ReachFrom from() const;
    /// The answer in words; to be placed where there is room for it.
    QLabel *answerLabel() const { return m_text; }

Q_SIGNALS:
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void ask();
    void retranslate();
    int container() const;

    const NetworkGraph *m_graph = nullptr;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_text;
    std::optional<ReachAnswer> m_answer;
};

} // namespace podwright
