// SPDX-License-Identifier: GPL-3.0-or-later
// A label that remembers its heights says what one says that measures each time.
#include "widgets/wrappinglabel.h"

#include <QTest>

#include <random>

using namespace podwright;

class WrappingLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heightsAreThoseOfALabel_data();
    void heightsAreThoseOfALabel();
};

namespace {

QString anyText(std::mt19937 &random)
{
    static const QStringList words{QStringLiteral("Pod"),
                                   QStringLiteral("terminationGracePeriodSeconds"),
                                   QStringLiteral("容器里的主程序要留在前台，"),
                                   QStringLiteral("a"),
                                   QStringLiteral("10 s"),
                                   QStringLiteral("liveness")};
    QString text;
    for (unsigned count = random() % 40; count > 0; --count)
        text += words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))] + u' ';
    return text;
}

} // namespace

void WrappingLabelTest::heightsAreThoseOfALabel_data()
{
    QTest::addColumn<Qt::TextFormat>("format");
    QTest::newRow("plain") << Qt::PlainText;
    QTest::newRow("rich") << Qt::RichText;
}

/// However text, font and width follow each other.
void WrappingLabelTest::heightsAreThoseOfALabel()
{
    QFETCH(Qt::TextFormat, format);
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    WrappingLabel remembers;
    QLabel measures;
    measures.setWordWrap(true);
    for (QLabel *label : {static_cast<QLabel *>(&remembers), &measures})
        label->setTextFormat(format);
    int heights = 0;
    for (int step = 0; step < 300; ++step) {
        const QString text = anyText(random);
        QFont font = measures.font();
        font.setPointSize(8 + static_cast<int>(random() % 12));
        const unsigned what = random() % 6;
        for (QLabel *label : {static_cast<QLabel *>(&remembers), &measures}) {
            if (what == 0)
                label->setText(text);
            else if (what == 1)
                label->setFont(font);
        }
        const int width = 60 + static_cast<int>(random() % 4) * 90; // few, so that they come again
        const int height = measures.heightForWidth(width);
        QCOMPARE(remembers.heightForWidth(width), height);
        heights = std::max(heights, height);
    }
    QVERIFY(heights > 100);
}

QTEST_MAIN(WrappingLabelTest)
#include "tst_wrappinglabel.moc"
