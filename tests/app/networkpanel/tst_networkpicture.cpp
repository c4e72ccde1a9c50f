// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence and label exists in both languages, and no words are wider than the room the layout gave them.
#include "messages/networktext.h"
#include "messages/sentence.h"
#include "network/networkreader.h"
#include "networkpicture/networkpicture.h"
#include "networkpicture/pictureexport.h"
#include "networkpicture/pictureinks.h"
#include "pod/podlocator.h"
#include "support/folders.h"
#include "yaml/parser.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace podwright;

class NetworkPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsSentence_data() { cases(); }
    void everyCodeHasItsSentence();
    void wordsFitTheirBoxes_data() { cases(); }
    void wordsFitTheirBoxes();
    void picturesShowSomething_data() { cases(); }
    void picturesShowSomething();
    void sentencesKeepTheirPlaces();
    void inksCanBeRead();

private:
    static void cases();
    static NetworkGraph read(const QString &file);
    QTranslator m_chinese;
};

void NetworkPictureTest::cases()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("chinese");
    const QDir folder(sourceFolder() + QStringLiteral("/tests/core/network/data"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        const QString file = folder.filePath(name) + QStringLiteral("/pod.yaml");
        QTest::addRow("%s en", qPrintable(name)) << file << false;
        QTest::addRow("%s zh", qPrintable(name)) << file << true;
    }
}

NetworkGraph NetworkPictureTest::read(const QString &file)
{
    QFile manifest(file);
    if (!manifest.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    const std::string text = manifest.readAll().toStdString();
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const auto pods = locatePods(values.root(), 0);
    return pods.empty() ? NetworkGraph() : readNetwork(values.root(), pods.front());
}

void NetworkPictureTest::everyCodeHasItsSentence()
{
    QFETCH(const QString, file);
    QFETCH(const bool, chinese);
    if (chinese && m_chinese.load(QStringLiteral(":/translations/podwright_zh_CN")))
        QCoreApplication::installTranslator(&m_chinese);
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    for (const NetworkStatement &one : networkStatements(read(file))) {
        const QString sentence = networkSentence(one);
        QVERIFY2(sentence != QLatin1String(one.code), one.code);
        QVERIFY2(!sentence.contains(place), qPrintable(sentence));
        const bool han =
            std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        QVERIFY2(!chinese || han || sentence.startsWith(QLatin1String("/etc/hosts")), qPrintable(sentence));
        QVERIFY2(chinese || !han, qPrintable(sentence));
    }
    QCoreApplication::removeTranslator(&m_chinese);
}

void NetworkPictureTest::wordsFitTheirBoxes()
{
    QFETCH(const QString, file);
    QFETCH(const bool, chinese);
    if (chinese && m_chinese.load(QStringLiteral(":/translations/podwright_zh_CN")))
        QCoreApplication::installTranslator(&m_chinese);
    QFont large = QGuiApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    for (const QFont &font : {QGuiApplication::font(), large}) {
        const NetworkPicture picture(read(file), {true, true, true}, font);
        for (const LayoutBox &box : picture.layout().boxes) {
            const QStringList &lines = picture.labels().linesOf(box.item);
            QVERIFY(!lines.isEmpty());
            QVERIFY(box.label.height + 0.5 >= picture.labels().lineHeight() * static_cast<double>(lines.size()));
            const double socket = box.item.kind == NetworkItemKind::Port ? 9 : 0;
            for (qsizetype line = 0; line < lines.size(); ++line) {
                const double width =
                    QFontMetricsF(picture.labels().fontOf(box.item, line)).horizontalAdvance(lines[line]) + socket;
                QVERIFY2(width <= box.label.width + 1, qPrintable(lines[line]));
            }
        }
    }
    QCoreApplication::removeTranslator(&m_chinese);
}

void NetworkPictureTest::picturesShowSomething()
{
    QFETCH(const QString, file);
    const NetworkPicture picture(read(file), {true, true, true}, QGuiApplication::font());
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e1f22));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    for (const QPalette &palette : {QPalette(), dark}) {
        const QImage image = QImage::fromData(picturePng(picture, palette));
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), qRound(picture.bounds().width() * 2));
        int painted = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                painted += image.pixelColor(x, y) != palette.color(QPalette::Base) ? 1 : 0;
        }
        QVERIFY(painted > 100);
        QVERIFY(pictureSvg(picture, palette, QStringLiteral("t")).contains("<svg"));
        QVERIFY(picturePdf(picture, palette, QStringLiteral("t")).startsWith("%PDF"));
    }
}

/// The Chinese sentence uses the same places as the English one; no code is there twice.
void NetworkPictureTest::sentencesKeepTheirPlaces()
{
    QVERIFY(m_chinese.load(QStringLiteral(":/translations/podwright_zh_CN")));
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    const auto places = [](const QString &text) {
        QStringList found;
        for (auto match = place.globalMatch(text); match.hasNext();)
            found << match.next().captured();
        found.sort();
        found.removeDuplicates();
        return found;
    };
    QStringList codes;
    for (const auto &area : {networkSentences(), reachSentences()}) {
        for (const Sentence &one : area) {
            const QString translated = m_chinese.translate("podwright::NetworkText", one.text);
            QVERIFY2(!translated.isEmpty(), one.text);
            QCOMPARE(places(translated), places(QString::fromUtf8(one.text)));
            QVERIFY2(!codes.contains(QLatin1String(one.message)), one.message);
            codes << QLatin1String(one.message);
        }
    }
}

/// Words stand out from what is below them (at least 4.5 to 1, as WCAG asks), lines too (3 to 1).
void NetworkPictureTest::inksCanBeRead()
{
    const auto light = [](const QColor &color) {
        const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const auto contrast = [&](const QColor &one, const QColor &other) {
        const double a = light(one) + 0.05;
        const double b = light(other) + 0.05;
        return std::max(a, b) / std::min(a, b);
    };
    for (const auto &[base, text] :
         {std::pair(QColor(Qt::white), QColor(Qt::black)), {QColor(0x1e1f22), QColor(0xe6e6e6)}}) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        const PictureInks inks(palette);
        for (const QColor &word :
             {inks.text, inks.faintText, inks.talk, inks.probe, inks.hostPort, inks.volume, inks.wrong})
            QVERIFY2(contrast(word, inks.boxFill) >= 4.5, qPrintable(word.name()));
        QVERIFY(contrast(inks.wrong, inks.wrongFill) >= 4.5);
        QVERIFY(contrast(inks.text, inks.rowFill) >= 4.5);
        for (const QColor &line : {inks.talk, inks.probe, inks.hostPort, inks.volume, inks.wrong, inks.frame}) {
            QVERIFY2(contrast(line, inks.podFill) >= 3, qPrintable(line.name()));
            QVERIFY2(contrast(line, inks.nodeFill) >= 3, qPrintable(line.name()));
        }
    }
}

QTEST_MAIN(NetworkPictureTest)
#include "tst_networkpicture.moc"
